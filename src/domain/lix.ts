const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu
const SENTENCE_END = /[.!?:…]+(?=\s|$|[»”"])/g
const LONG = 6

const lettersOf = (word: string): number => word.replaceAll(/[^\p{L}]/gu, '').length

/**
 * LIX, a measure of how hard a text is to read that works across languages: words a sentence, plus how many in a hundred
 * have more than six letters (Björnsson, 1968). Under 30 is very easy, 40 is a newspaper, 60 is law. Each text counts as a
 * sentence at least. 0 for no words.
 */
export const lixOf = (texts: readonly string[]): number => {
  const words = texts.flatMap((text) => text.match(WORD) ?? [])
  if (words.length === 0) return 0
  const sentences = texts.reduce((sum, text) => {
    const ends = text.trim().match(SENTENCE_END)?.length ?? 0
    return sum + (/[.!?:…][»”"\s]*$/.test(text.trim()) ? ends : ends + 1)
  }, 0)
  const long = words.filter((word) => lettersOf(word) > LONG).length
  return words.length / sentences + (100 * long) / words.length
}
