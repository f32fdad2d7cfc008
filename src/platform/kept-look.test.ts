import { describe, expect, it } from 'vitest'
import { attributesOf } from './kept-look.ts'

describe('the look of a page that the service worker sends', () => {
  it('is what somebody chose', () => {
    expect(attributesOf({ theme: 'dark', textSize: 'larger', motion: 'less' })).toBe(
      ' data-theme="dark" data-text="larger" data-motion="less"',
    )
  })

  it('is the usual one otherwise', () => {
    expect(attributesOf({ theme: 'system', textSize: 'normal', motion: 'system' })).toBe('')
  })

  it.each([undefined, null, 'dark', 7, {}, { theme: 7 }, { theme: '"><script>' }, { theme: 'a b' }, { theme: 'DARK' }])(
    'never takes more than a plain word from what is kept: %j',
    (look) => {
      expect(attributesOf(look)).toBe('')
    },
  )
})
