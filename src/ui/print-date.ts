import type { Language } from '#src/domain/text.ts'

const LOCALES: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' }
const OPTIONS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** `2024-12-31` → 31 December 2024 / 31 décembre 2024; also `2024-12` and `2024`. Anything else is printed as it is. */
export const printDate = (date: string, language: Language): string => {
  const options = OPTIONS[date.length]
  if (options === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(date)) return date
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const parts = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).formatToParts(
    Date.UTC(year, month - 1, day),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? ''
  // Canadians write the day first in both languages; en-CA formats would put the month first.
  const firstOfMonth = language === 'fr' && day === 1 && date.length === 10 ? '1er' : part('day')
  return [date.length === 10 ? firstOfMonth : '', part('month'), part('year')].filter(Boolean).join('\u00A0')
}
