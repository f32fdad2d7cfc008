import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>(['/src/**/*.tsx', '!/src/**/*.test.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Fields without text of somebody's own. */
const WITHOUT_TEXT = /type="(?:radio|checkbox|file)"|type=\{several/

const fieldsIn = (source: string): readonly string[] =>
  [...source.matchAll(/<(?:input|textarea|select)\b[\s\S]*?\/?>/g)].map(([tag]) => tag)

describe('every field that somebody types into', () => {
  it('asks the browser to remember nothing: it would keep the words for a tab that is opened again, in the clear', () => {
    const fields = Object.entries(sources).flatMap(([file, source]) => fieldsIn(source).map((tag) => ({ file, tag })))
    expect(fields.length).toBeGreaterThan(15)
    const careless = fields.filter(
      ({ tag }) => !tag.startsWith('<select') && !WITHOUT_TEXT.test(tag) && !/autoComplete="off"/.test(tag),
    )
    expect(careless).toEqual([])
  })
})
