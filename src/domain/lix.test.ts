import { describe, expect, it } from 'vitest'
import { lixOf } from './lix.ts'

describe('LIX', () => {
  it('is words a sentence plus long words in a hundred', () => {
    // 10 words in 2 sentences, 2 of them with more than six letters.
    expect(lixOf(['The cat sat here today. A refugee finds welcome now.'])).toBe(10 / 2 + 20)
  })

  it('counts a text without a full stop as a sentence', () => {
    expect(lixOf(['one two three', 'four five six'])).toBe(3)
    expect(lixOf(['one two. three four'])).toBe(2)
  })

  it('is the same however a sentence ends, and takes numbers for no words', () => {
    expect(lixOf(['Is it so? Yes!'])).toBe(2)
    expect(lixOf(['« On y va. » Oui : on part.'])).toBe(2)
    expect(lixOf(['In 2024, 120 came.'])).toBe(2)
  })

  it('counts letters, not signs', () => {
    expect(lixOf(['l’arche'])).toBe(1)
    expect(lixOf(['aujourd’hui'])).toBe(101)
  })

  it('is nothing for no words', () => {
    expect([lixOf([]), lixOf(['', '12.5'])]).toEqual([0, 0])
  })
})
