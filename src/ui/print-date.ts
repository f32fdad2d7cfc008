import type { Language } from '#src/domain/text.ts'

/** Written out: `Intl` takes longer to load its data than the rest of a page takes to wake up on a slow phone. */
const MONTHS: Record<Language, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
}

const isDay = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * `2024-12-31` → 31 December 2024 / 31 décembre 2024; also `2024-12` and `2024`. Anything else is printed as it is.
 * Canadians write the day first in both languages.
 */
export const printDate = (date: string, language: Language): string => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  if (month === undefined) return date
  const name = MONTHS[language][Number(month) - 1]
  if (name === undefined) return date
  if (day === undefined) return `${name}\u00A0${year}`
  if (!isDay(Number(year), Number(month), Number(day))) return date
  const first = language === 'fr' && day === '01' ? '1er' : String(Number(day))
  return [first, name, year].join('\u00A0')
}

/** A day of every year: 4 April / 4 avril. */
export const printYearlyDay = (month: number, day: number, language: Language): string =>
  `${language === 'fr' && day === 1 ? '1er' : day}\u00A0${MONTHS[language][month - 1] ?? ''}`
