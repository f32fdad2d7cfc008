import { describe, expect, it } from 'vitest'
import { attributesOf, dressed, looksTheSame } from './kept-look.ts'

it('is another look when any of its parts is another, and no other when something else is', () => {
  const usual = { theme: 'system', textSize: 'normal', motion: 'system', tabTitle: 'usual' }
  expect(looksTheSame(usual, { ...usual })).toBe(true)
  for (const part of ['theme', 'textSize', 'motion', 'tabTitle'] as const)
    expect(looksTheSame(usual, { ...usual, [part]: 'x' })).toBe(false)
})

describe('the title of a page that the service worker sends', () => {
  const page = '<!doctype html><html lang="en"><head><title>Who is a refugee?</title></head>'

  it('says nothing where that was asked for', () => {
    expect(dressed(page, { tabTitle: 'neutral', theme: 'dark' })).toBe(
      '<!doctype html><html data-theme="dark" lang="en"><head><title>Notes</title></head>',
    )
  })

  it.each([undefined, null, {}, { tabTitle: 'usual' }, { tabTitle: '<script>' }])('is its own otherwise: %j', (look) => {
    expect(dressed(page, look)).toBe(page)
  })
})

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
