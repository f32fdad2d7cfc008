/**
 * Order that looks like chance and is none: the same seed gives the same order on every device and for ever,
 * so an order never has to be stored. Do not change the numbers: runs in progress would be reshuffled.
 */

/** A 32-bit seed from any text: FNV-1a, then Murmur3's finaliser, so that near-equal ids give unrelated seeds. */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Tommy Ettinger's mulberry32: numbers from 0 up to, not including, 1. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A shuffled copy (Fisher–Yates). */
export const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] => {
  const next = mulberry32(seed)
  const left = [...items]
  const out: Item[] = []
  while (left.length > 0) out.push(...left.splice(Math.floor(next() * left.length), 1))
  return out
}
