import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { seedOf, shuffled } from './shuffle.ts'

describe('shuffled', () => {
  it('keeps every item, once, and leaves the list it was given alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items]
        expect([...shuffled(items, seed)].toSorted((a, b) => a - b)).toEqual([...items].toSorted((a, b) => a - b))
        expect(items).toEqual(before)
      }),
    )
  })

  it('gives the order it gave in the first release', () => {
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], seedOf('wr-five-grounds'))).toEqual(['b', 'a', 'e', 'd', 'c'])
  })

  it('puts every item first about equally often, over ids that differ in one digit', () => {
    const first = new Map<string, number>()
    for (let index = 0; index < 4000; index++) {
      const [item = ''] = shuffled(['a', 'b', 'c', 'd'], seedOf(`question-${index}`))
      first.set(item, (first.get(item) ?? 0) + 1)
    }
    for (const count of first.values()) expect(Math.abs(count - 1000)).toBeLessThan(120)
    expect(first.size).toBe(4)
  })
})

describe('seedOf', () => {
  it('is a whole number of 32 bits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(seedOf(text)).toBe(seedOf(text) >>> 0)
      }),
    )
  })
})
