import type { Language } from '#src/domain/text.ts'

/** A bare number as Canadians write it; French groups with U+00A0, because the kit's fonts have no U+202F. */
export const printCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { maximumFractionDigits: 10 })
    .format(count)
    .replaceAll('\u202F', '\u00A0')
