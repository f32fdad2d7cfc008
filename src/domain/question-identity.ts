/**
 * Is this still the question that was answered? An exercise's fingerprint has two parts: a hash of its structure
 * (kind, ids, settings, answer key), which must be equal, and a SimHash of its words, which may drift a little:
 * mending a sentence keeps answers, while another question under a reused id is told apart.
 * SimHash after M. Charikar, "Similarity estimation techniques from rounding algorithms" (2002).
 */

const BITS = 64
/** Of 64 bits. A mended word moves about 8; two unrelated questions differ in about 32. */
const MAXIMUM_DRIFT = 16

/** FNV-1a over UTF-16 code units, one 32-bit half of a word's hash. */
const fnv = (word: string, seed: number): number => {
  let hash = seed >>> 0
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193) >>> 0
  // Murmur's finaliser: FNV alone mixes the high bits of short words badly.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0
  return (hash ^ (hash >>> 16)) >>> 0
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

/** 16 hexadecimal digits; similar texts give hashes that differ in few bits. */
export const simHashOf = (text: string): string => {
  const weights = Array.from({ length: BITS }, () => 0)
  for (const word of wordsOf(text)) {
    const halves = [fnv(word, 0x811c9dc5), fnv(word, 0x9747b28c)]
    weights.forEach((_, bit) => {
      const half = halves[bit < 32 ? 0 : 1] ?? 0
      weights[bit] = (weights[bit] ?? 0) + ((half >>> (bit % 32)) & 1 ? 1 : -1)
    })
  }
  let hex = ''
  for (let digit = 0; digit < BITS / 4; digit++) {
    const bits = weights.slice(digit * 4, digit * 4 + 4)
    hex += bits.reduce((sum, weight, index) => sum + (weight > 0 ? 1 << index : 0), 0).toString(16)
  }
  return hex
}

const driftBetween = (left: string, right: string): number => {
  let bits = 0
  for (let index = 0; index < BITS / 4; index++) {
    let difference = Number.parseInt(left[index] ?? '0', 16) ^ Number.parseInt(right[index] ?? '0', 16)
    for (; difference > 0; difference >>= 1) bits += difference & 1
  }
  return bits
}

/** Compares two `keyHash`es of the form `<structure>-<simhash>`. */
export const isSameQuestion = (left: string, right: string): boolean => {
  if (left === right) return true
  const [leftStructure, leftWords = ''] = left.split('-')
  const [rightStructure, rightWords = ''] = right.split('-')
  return leftStructure === rightStructure && driftBetween(leftWords, rightWords) <= MAXIMUM_DRIFT
}
