import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { breakFile, found, run, TODAY, withCourse } from './broken-course.ts'
import { FACT_CASES, ID_CASES, JSON_CASES, MODULE, QUIZ_CASES, REFERENCE_CASES, SCHEMA_CASES, TEXT_CASES } from './check-cases.ts'

it('has nothing to say about the sound course that every case below breaks in one place', () => {
  withCourse((folder) => {
    expect(run(folder, 'check', '--today', TODAY)).toEqual({
      code: 0,
      out: '',
      told: [
        'a-module: 53 words en, 50 fr · LIX 3 en, 5 fr · 6 min (about 6) · 1 lesson · poll 2, estimate 1 · 2 questions · 3 facts, 0 to review',
        '0 mistakes, 0 warnings',
      ].join('\n'),
    })
  })
})

describe.each([
  ['JSON', JSON_CASES],
  ['schema', SCHEMA_CASES],
  ['ids', ID_CASES],
  ['references', REFERENCE_CASES],
  ['texts', TEXT_CASES],
  ['facts', FACT_CASES],
  ['quiz', QUIZ_CASES],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_name, file, from, to, expected) => {
    withCourse((folder) => {
      breakFile(folder, file, from, to)
      expect(found(folder)).toEqual(expected)
    })
  })
})

describe('what depends on the day', () => {
  it('warns of facts past their review day, and fails when too few questions are left', () => {
    withCourse((folder) => {
      expect(found(folder, '--today', '2026-06-01')).toEqual([])
      expect(found(folder, '--today', '2026-08-01')).toEqual(['module.json:87:13 too-few-drawable-soon (warning)'])
      expect(found(folder, '--today', '2027-01-01')).toEqual([
        'module.json:87:13 too-few-drawable',
        'facts.json:22:19 fact-to-review (warning)',
        'facts.json:33:19 fact-to-review (warning)',
      ])
    })
  })
})

describe('pictures', () => {
  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['an event attribute', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'],
    ['an image from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/a.png"/></svg>'],
    ['a style from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "a.css"</style></svg>'],
    ['a filter from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"><path fill="url(https://example.org/#a)"/></svg>'],
    ['HTML', '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>'],
  ])('finds %s', (_, svg) => {
    withCourse((folder) => {
      writeFileSync(path.join(folder, 'a-module', 'media', 'arch.svg'), svg)
      expect(found(folder)).toEqual(['module.json:20:54 unsafe-svg'])
    })
  })
})

describe('drafts', () => {
  it('may lack a language and a place in the catalogue', () => {
    withCourse((folder) => {
      breakFile(folder, MODULE, '"status": "published"', '"status": "draft"')
      breakFile(
        folder,
        MODULE,
        '"summary": { "en": "What it is for.", "fr": "À quoi il sert." }',
        '"summary": { "fr": "À quoi il sert." }',
      )
      expect(found(folder)).toEqual([])
    })
  })
})
