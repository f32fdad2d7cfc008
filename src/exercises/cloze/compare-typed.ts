/** `accents-differ`: the right word, and worth telling how it is spelt. */
export type TypedComparison = 'exact' | 'accents-differ' | 'wrong'

/** What nobody should have to type: capitals, curly apostrophes, no-break spaces and hyphens, doubled spaces. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()

const withoutAccents = (text: string): string =>
  fold(text).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae')

/** Compares what was typed with the accepted forms. */
export const compareTyped = (accepted: readonly string[], typed: string): TypedComparison => {
  if (accepted.some((form) => fold(form) === fold(typed))) return 'exact'
  return accepted.some((form) => withoutAccents(form) === withoutAccents(typed)) ? 'accents-differ' : 'wrong'
}
