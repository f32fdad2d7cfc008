import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT, parseRichText, whyNotParsed } from './parse-rich-text.ts'

const many = (text: string, times = 20_000): string => text.repeat(times)
const BUILT_TO_BE_SLOW = [
  ['open brackets', many('[')],
  ['open links', many('[a](')],
  ['open images', many('![')],
  ['emphasis never closed', many('*a ')],
  ['two sorts of emphasis, crossed', many('*a_')],
  ['backticks of every length', Array.from({ length: 300 }, (_, index) => '`'.repeat(index)).join(' ')],
  ['quotes in quotes', many('>')],
  ['quotes in quotes, with blanks', `${many('> ', 5000)}a`],
  ['lists in lists', Array.from({ length: 500 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n')],
  ['a very wide table', `${many('|a', 5000)}\n${many('|-', 5000)}`],
  ['definitions', many('[a]: b\n')],
  ['entities', many('&#1234567;')],
  ['our own marks, open', many('{{fact:')],
  ['our own gaps, open', many('[[a|')],
  ['addresses, open', many('<a:')],
] as const

/** The longest such text that is parsed at all. */
const cut = (text: string): string => text.slice(0, LONGEST_TEXT)

// Without the limits these take up to half a minute, or overflow the stack.
describe('text that was built to be slow', () => {
  it.each(BUILT_TO_BE_SLOW)('(%s) does not hold up the page', { timeout: 5000 }, (_, text) => {
    expect(parseRichText(text)).toBeDefined()
    expect(parseRichText(cut(text))).toBeDefined()
  })

  it('is shown as it is written, and nothing of it is lost', () => {
    expect(parseRichText(many('*a*'))).toBe(many('*a*'))
    expect(parseRichText(`${many('> ', 13)}a`)).toBe(`${many('> ', 13)}a`)
    expect(parseRichText(`${many('> ', 12)}a`)).not.toBeTypeOf('string')
    expect(whyNotParsed(`a\n\n${many('- ', 13)}a`)).toBe('too-deep')
    expect(whyNotParsed('> - 1. *a*, and 1) – - > b')).toBeUndefined()
  })
})
