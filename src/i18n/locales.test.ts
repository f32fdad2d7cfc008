import { describe, expect, it } from 'vitest'
import { LOCALE_FILES } from './locale-files.ts'
import { NAMESPACES } from './words.ts'

const flat = (words: object, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]): readonly (readonly [string, string])[] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  )

const wordsOf = async (language: string, namespace: string): Promise<ReadonlyMap<string, string>> => {
  const file = await LOCALE_FILES[`./locales/${language}/${namespace}.ts`]?.()
  return new Map(flat(file?.words ?? {}))
}

const variablesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name).toSorted()

describe.each(NAMESPACES)('the words of "%s"', (namespace) => {
  it('use the same variables in French as in English', async () => {
    const english = await wordsOf('en', namespace)
    const french = await wordsOf('fr', namespace)
    expect(english.size).toBeGreaterThan(0)
    for (const [key, text] of french) {
      const source = english.get(key) ?? english.get(key.replace(/_many$/, '_other'))
      expect(variablesOf(text), key).toEqual(variablesOf(source ?? ''))
    }
  })

  it('keep to Canadian French typography', async () => {
    for (const [key, text] of await wordsOf('fr', namespace)) {
      expect(text, key).not.toMatch(/ [:%»]|« |\s[;?!]|[^\u00a0{]:(?:\s|$)|'/)
    }
  })

  it('keep to typographic quotes in English', async () => {
    for (const [key, text] of await wordsOf('en', namespace)) expect(text, key).not.toMatch(/['"]/)
  })
})
