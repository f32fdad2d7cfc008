import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { breakFile, found, run, TODAY, withCourse } from './broken-course.ts'

const MODULE = 'a-module/module.json'

it('has nothing to say about the sound course that every case below breaks in one place', () => {
  withCourse((folder) => {
    expect(run(folder, 'check', '--today', TODAY)).toEqual({ code: 0, out: '', told: '0 mistakes, 0 warnings' })
  })
})

type Case = readonly [name: string, file: string, from: string, to: string, found: readonly string[]]

const JSON_CASES: readonly Case[] = [
  ['a missing comma', MODULE, '"version": 1,', '"version": 1', []],
  ['a comma too many', 'facts.json', '"confidence": "own"\n', '"confidence": "own",\n', []],
  ['a field that stands twice', MODULE, '"status": "published",', '"status": "published", "status": "published",', []],
  ['a byte order mark', 'facts.json', '{\n  "format"', '\uFEFF{\n  "format"', []],
]

const SCHEMA_CASES: readonly Case[] = [
  ['a misspelt field', MODULE, '"prompt": { "en": "Which?"', '"promt": { "en": "Which?"', []],
  ['a missing field', MODULE, '"keyMessages"', '"$schema": "x", "aims_": [], "keyMessages"', []],
  ['a wrong type', MODULE, '"minutes": 6', '"minutes": "six"', []],
  ['a value that is not in the list', MODULE, '"form": "bar"', '"form": "pie"', []],
  ['a kind that does not exist', MODULE, '"kind": "estimate"', '"kind": "estimation"', []],
  ['a pass mark that nobody can reach', MODULE, '"passMark": 75', '"passMark": 101', []],
  ['an image without alt text', MODULE, ', "alt": { "en": "An arch", "fr": "Une arche" }', '', []],
  ['an alt text that is a file name', MODULE, '"en": "An arch"', '"en": "arch.svg"', []],
  ['an id with capitals', MODULE, '"id": "a-text"', '"id": "A text"', []],
]

const ID_CASES: readonly Case[] = [
  ['an exercise id used twice', MODULE, '"id": "am-choice"', '"id": "am-claim"', []],
  ['an id of a removed exercise', MODULE, '"tombstones": ["am-buried"]', '"tombstones": ["am-choice"]', []],
  ['a block id used twice', MODULE, '"id": "a-picture"', '"id": "a-text"', []],
  ['a fact id used twice', 'facts.json', '"id": "advice"', '"id": "treaty"', []],
  ['an id that is not the folder’s', MODULE, '"id": "a-module"', '"id": "another-module"', []],
  [
    'an unknown topic',
    MODULE,
    '"id": "am-choice",\n        "revision": 1,\n        "topic": "basics"',
    '"id": "am-choice",\n        "revision": 1,\n        "topic": "base"',
    [],
  ],
  [
    'a question without a topic',
    MODULE,
    '"id": "am-choice",\n        "revision": 1,\n        "topic": "basics",',
    '"id": "am-choice",\n        "revision": 1,',
    [],
  ],
  ['an unknown earlier poll', MODULE, '"before": "am-poll"', '"before": "am-pol"', []],
  [
    'a module without a folder',
    'catalogue.json',
    '{ "id": "a-module", "number": 1 }',
    '{ "id": "a-module", "number": 1 }, { "id": "b-module", "number": 2 }',
    [],
  ],
  ['a folder without a module', 'catalogue.json', '"modules": [{ "id": "a-module", "number": 1 }]', '"modules": []', []],
  ['a day that does not exist', 'catalogue.json', '"day": 4', '"day": 31', []],
]

const REFERENCE_CASES: readonly Case[] = [
  ['an unknown fact in a text', MODULE, 'It was {{fact:share}}', 'It was {{fact:shares}}', []],
  ['an unknown fact under an exercise', MODULE, '"facts": ["rule"]', '"facts": ["rules"]', []],
  ['a fact without a value to print', MODULE, 'It was {{fact:share}}', 'It was {{fact:treaty}}', []],
  ['an unknown term', MODULE, '{{term:word|words}}', '{{term:words}}', []],
  ['an answer key without a source', MODULE, '"facts": ["treaty"],\n', '', []],
  ['a value that is not the fact’s', MODULE, '"value": 40', '"value": 45', []],
  [
    'a chart point without a number',
    MODULE,
    '"label": { "en": "Q", "fr": "Q" }, "fact": "share"',
    '"label": { "en": "Q", "fr": "Q" }, "fact": "rule"',
    [],
  ],
  ['a file that is not there', MODULE, '"src": "media/arch.svg"', '"src": "media/arc.svg"', []],
]

const TEXT_CASES: readonly Case[] = [
  [
    'a missing translation',
    MODULE,
    '"summary": { "en": "What it is for.", "fr": "À quoi il sert." }',
    '"summary": { "en": "What it is for." }',
    [],
  ],
  ['a mark that is not closed', MODULE, 'It was {{fact:share}} then.', 'It was {{fact:share then.', []],
  ['a mark that does not exist', MODULE, '{{term:word|words}}', '{{trem:word|words}}', []],
  ['a gap outside a cloze', MODULE, '"en": "A module"', '"en": "A [[gap]] module"', []],
  ['a loaded word in English', MODULE, 'It was {{fact:share}} then.', 'A wave of {{fact:share}} then.', []],
  ['a loaded word in French', MODULE, 'C’était {{fact:share}} alors.', 'Des vagues de {{fact:share}} alors.', []],
  ['French without its no-break space', MODULE, 'C’était {{fact:share}} alors.', "C'était {{fact:share}} : alors.", []],
  ['a long text without a short form', MODULE, 'It was {{fact:share}} then.', 'word '.repeat(46), []],
  [
    'a short form that is long',
    MODULE,
    '"id": "a-text",',
    `"id": "a-text", "projector": { "en": "${'word '.repeat(46)}", "fr": "mot" },`,
    [],
  ],
  ['an address without https', MODULE, 'It was {{fact:share}} then.', 'See [it](example.org).', []],
]

const FACT_CASES: readonly Case[] = [
  ['a dated figure without a review day', 'facts.json', '"reviewBy": "2026-12-31",\n      "source"', '"source"', []],
  ['a settled fact with one', 'facts.json', '"asOf": "1951",', '"asOf": "1951", "reviewBy": "2026-12-31",', []],
  [
    'a review day more than a year off',
    'facts.json',
    '"reviewBy": "2026-12-31",\n      "confidence"',
    '"reviewBy": "2027-01-01",\n      "confidence"',
    [],
  ],
  ['a primary source without its address', 'facts.json', ', "url": "https://example.org/report"', '', []],
  [
    'a secondary source without a name',
    'facts.json',
    '"source": { "title": { "en": "Treaty", "fr": "Traité" }, "publisher": { "en": "States", "fr": "États" } },\n',
    '',
    [],
  ],
  ['guidance that is not ours', 'facts.json', '"confidence": "own"', '"confidence": "secondary"', []],
  [
    'a day that does not exist',
    'facts.json',
    '"reviewBy": "2026-12-31",\n      "source"',
    '"reviewBy": "2026-02-30",\n      "source"',
    [],
  ],
  ['a unit without a number', 'facts.json', '"value": 40,\n', '', []],
]

const QUIZ_CASES: readonly Case[] = [
  ['a bank smaller than its draw', MODULE, '"draw": 2', '"draw": 3', []],
  [
    'a kind without points in the bank',
    MODULE,
    '"kind": "choice",\n        "id": "am-choice"',
    '"kind": "poll", "form": "choice",\n        "id": "am-choice"',
    [],
  ],
  ['no right answer', MODULE, '"correct": true, ', '', []],
  ['an answer of another form', MODULE, '"answer": "true"', '"answer": "myth"', []],
  ['minutes that cannot be', MODULE, '"minutes": 6', '"minutes": 30', []],
]

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
