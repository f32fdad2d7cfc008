import type { Language } from '#src/domain/text.ts'

const LOCALES: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' }
const NBSP = '\u00A0'

/** A number with its unit as Canadians write it: `1,234.5 people`, `23%`; `1 234,5 personnes`, `23 %` (no-break spaces). */
export const printNumber = (value: number, unit: string | undefined, language: Language): string => {
  const digits = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 10 })
    .format(value)
    // The kit's fonts have no U+202F; French groups thousands with U+00A0.
    .replaceAll('\u202F', NBSP)
  if (unit === undefined) return digits
  if (unit === '%') return language === 'fr' ? `${digits}${NBSP}%` : `${digits}%`
  if (unit === '$') return language === 'fr' ? `${digits}${NBSP}$` : `$${digits}`
  return `${digits}${NBSP}${unit}`
}
