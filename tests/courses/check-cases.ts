/** One place each in which the sound course is broken, and exactly what the checker must say. */

export const MODULE = 'a-module/module.json'

export type Case = readonly [name: string, file: string, from: string, to: string, found: readonly string[]]

export const JSON_CASES: readonly Case[] = [
  ['a missing comma', MODULE, '"version": 1,', '"version": 1', ['module.json:4:3 json-syntax']],
  ['a comma too many', 'facts.json', '"confidence": "own"\n', '"confidence": "own",\n', ['facts.json:43:5 json-syntax']],
  [
    'a field that stands twice',
    MODULE,
    '"status": "published",',
    '"status": "published", "status": "published",',
    ['module.json:5:26 repeated-field'],
  ],
  ['a byte order mark', 'facts.json', '{\n  "format"', '\uFEFF{\n  "format"', ['facts.json:1:1 byte-order-mark']],
]

export const SCHEMA_CASES: readonly Case[] = [
  [
    'a misspelt field',
    MODULE,
    '"prompt": { "en": "Which?"',
    '"promt": { "en": "Which?"',
    ['module.json:102:7 missing-field', 'module.json:107:9 unknown-field'],
  ],
  ['a missing field', MODULE, '  "resources": [],\n', '', ['module.json:1:1 missing-field']],
  ['a wrong type', MODULE, '"minutes": 6', '"minutes": "six"', ['module.json:8:14 wrong-type']],
  ['a value that is not in the list', MODULE, '"form": "bar"', '"form": "pie"', ['module.json:24:19 wrong-type']],
  ['a kind that does not exist', MODULE, '"kind": "estimate"', '"kind": "estimation"', ['module.json:52:21 wrong-type']],
  ['a pass mark that nobody can reach', MODULE, '"passMark": 75', '"passMark": 101', ['module.json:88:17 unreachable-pass-mark']],
  ['an image without alt text', MODULE, ', "alt": { "en": "An arch", "fr": "Une arche" }', '', ['module.json:20:9 missing-alt']],
  ['an alt text that is a file name', MODULE, '"en": "An arch"', '"en": "arch.svg"', ['module.json:20:87 missing-alt']],
  ['an id with capitals', MODULE, '"id": "a-text"', '"id": "A text"', ['module.json:19:33 wrong-form']],
]

export const ID_CASES: readonly Case[] = [
  ['an exercise id used twice', MODULE, '"id": "am-choice"', '"id": "am-claim"', ['module.json:104:15 repeated-id']],
  [
    'an id of a removed exercise',
    MODULE,
    '"tombstones": ["am-buried"]',
    '"tombstones": ["am-choice"]',
    ['module.json:104:15 tombstoned-id'],
  ],
  ['a block id used twice', MODULE, '"id": "a-picture"', '"id": "a-text"', ['module.json:20:34 repeated-id']],
  ['a fact id used twice', 'facts.json', '"id": "advice"', '"id": "treaty"', ['facts.json:37:13 repeated-id']],
  ['an id that is not the folder’s', MODULE, '"id": "a-module"', '"id": "another-module"', ['module.json:4:9 id-not-folder']],
  [
    'an unknown topic',
    MODULE,
    '"id": "am-choice",\n        "revision": 1,\n        "topic": "basics"',
    '"id": "am-choice",\n        "revision": 1,\n        "topic": "base"',
    ['module.json:106:18 unknown-topic'],
  ],
  [
    'a question without a topic',
    MODULE,
    '"id": "am-choice",\n        "revision": 1,\n        "topic": "basics",',
    '"id": "am-choice",\n        "revision": 1,',
    ['module.json:102:7 missing-topic'],
  ],
  ['an unknown earlier poll', MODULE, '"before": "am-poll"', '"before": "am-pol"', ['module.json:76:23 unknown-poll']],
  [
    'a module without a folder',
    'catalogue.json',
    '{ "id": "a-module", "number": 1 }',
    '{ "id": "a-module", "number": 1 }, { "id": "b-module", "number": 2 }',
    ['catalogue.json:6:58 module-without-folder'],
  ],
  [
    'a folder without a module',
    'catalogue.json',
    '"modules": [{ "id": "a-module", "number": 1 }]',
    '"modules": []',
    ['catalogue.json:6:14 folder-without-module', 'catalogue.json:13:16 unknown-module'],
  ],
  ['a day that does not exist', 'catalogue.json', '"day": 4', '"day": 31', ['catalogue.json:17:52 no-such-day']],
]

export const REFERENCE_CASES: readonly Case[] = [
  ['an unknown fact in a text', MODULE, 'It was {{fact:share}}', 'It was {{fact:shares}}', ['module.json:19:59 unknown-fact']],
  ['an unknown fact under an exercise', MODULE, '"facts": ["rule"]', '"facts": ["rules"]', ['module.json:99:19 unknown-fact']],
  [
    'a fact without a value to print',
    MODULE,
    'It was {{fact:share}}',
    'It was {{fact:treaty}}',
    ['module.json:19:59 fact-without-value'],
  ],
  ['an unknown term', MODULE, '{{term:word|words}}', '{{term:words}}', ['module.json:15:23 unknown-term']],
  ['an answer key without a source', MODULE, '"facts": ["treaty"],\n', '', ['module.json:102:7 unsourced-key']],
  ['a value that is not the fact’s', MODULE, '"value": 40', '"value": 45', ['module.json:57:22 value-differs']],
  [
    'a chart point without a number',
    MODULE,
    '"label": { "en": "Q", "fr": "Q" }, "fact": "share"',
    '"label": { "en": "Q", "fr": "Q" }, "fact": "rule"',
    ['module.json:30:69 point-without-number'],
  ],
  [
    'a file that is not there',
    MODULE,
    '"src": "media/arch.svg"',
    '"src": "media/arc.svg"',
    ['module.json:1:1 unused-file (warning)', 'module.json:20:54 missing-file'],
  ],
]

export const TEXT_CASES: readonly Case[] = [
  [
    'a missing translation',
    MODULE,
    '"summary": { "en": "What it is for.", "fr": "À quoi il sert." }',
    '"summary": { "en": "What it is for." }',
    ['module.json:7:14 missing-translation'],
  ],
  [
    'a mark that is not closed',
    MODULE,
    'It was {{fact:share}} then.',
    'It was {{fact:share then.',
    ['module.json:19:59 malformed-mark'],
  ],
  ['a mark that does not exist', MODULE, '{{term:word|words}}', '{{trem:word|words}}', ['module.json:15:23 malformed-mark']],
  ['a gap outside a cloze', MODULE, '"en": "A module"', '"en": "A [[gap]] module"', ['module.json:6:20 malformed-mark']],
  ['a label that begins like a list', MODULE, '"en": "A module"', '"en": "1. A module"', ['module.json:6:20 several-paragraphs']],
  [
    'a text that is longer than any reader’s patience',
    MODULE,
    'It was {{fact:share}} then.',
    'It was [x]('.repeat(600),
    [
      'module.json:8:14 minutes-off (warning)',
      'module.json:12:5 hard-to-read (warning)',
      'module.json:19:59 text-too-long',
      'module.json:19:59 projector-missing',
    ],
  ],
  [
    'a fact in the words of a link',
    MODULE,
    'It was {{fact:share}} then.',
    'It was [so {{fact:share}} then](https://example.org).',
    ['module.json:19:59 mark-in-link'],
  ],
  [
    'quotations in quotations',
    MODULE,
    'It was {{fact:share}} then.',
    `${'> '.repeat(13)}It was then.`,
    ['module.json:19:59 text-too-deep'],
  ],
  [
    'a French text that was left in English',
    MODULE,
    'C’était {{fact:share}} alors.',
    'This is the share of the people that {{fact:share}} names.',
    ['module.json:19:96 looks-untranslated (warning)'],
  ],
  [
    'a short text that is the same in both languages, as names are,',
    MODULE,
    'C’était {{fact:share}} alors.',
    'It was {{fact:share}} then.',
    [],
  ],
  [
    'a lesson that is hard to read',
    MODULE,
    'It was {{fact:share}} then.',
    `${'extraordinarily complicated '.repeat(20)}words.`,
    ['module.json:12:5 hard-to-read (warning)'],
  ],
  [
    'a loaded word in English',
    MODULE,
    'It was {{fact:share}} then.',
    'A wave of {{fact:share}} then.',
    ['module.json:19:59 loaded-word'],
  ],
  [
    'a loaded word in French',
    MODULE,
    'C’était {{fact:share}} alors.',
    'Des vagues de {{fact:share}} alors.',
    ['module.json:19:96 loaded-word'],
  ],
  [
    'French without its no-break space',
    MODULE,
    'C’était {{fact:share}} alors.',
    "C'était {{fact:share}} : alors.",
    ['module.json:19:96 french-typography', 'module.json:19:96 french-typography'],
  ],
  [
    'a long text without a short form',
    MODULE,
    'It was {{fact:share}} then.',
    'word '.repeat(46),
    ['module.json:19:59 projector-missing'],
  ],
  [
    'a short form that is long',
    MODULE,
    '"id": "a-text",',
    `"id": "a-text", "projector": { "en": "${'word '.repeat(46)}", "fr": "mot" },`,
    ['module.json:19:64 projector-too-long'],
  ],
  [
    'an address without https',
    MODULE,
    'It was {{fact:share}} then.',
    'See [it](example.org).',
    ['module.json:19:59 unsafe-link'],
  ],
]

export const FACT_CASES: readonly Case[] = [
  [
    'a dated figure without a review day',
    'facts.json',
    '"reviewBy": "2026-12-31",\n      "source"',
    '"source"',
    ['facts.json:14:5 review-day-missing'],
  ],
  [
    'a settled fact with one',
    'facts.json',
    '"asOf": "1951",',
    '"asOf": "1951", "reviewBy": "2026-12-31",',
    ['facts.json:9:35 review-day-unused'],
  ],
  [
    'a review day more than a year off',
    'facts.json',
    '"reviewBy": "2026-12-31",\n      "confidence"',
    '"reviewBy": "2027-01-01",\n      "confidence"',
    ['facts.json:33:19 review-day-too-late'],
  ],
  [
    'a primary source without its address',
    'facts.json',
    ', "url": "https://example.org/report"',
    '',
    ['facts.json:23:17 primary-needs-address'],
  ],
  [
    'a secondary source without a name',
    'facts.json',
    '"source": { "title": { "en": "Treaty", "fr": "Traité" }, "publisher": { "en": "States", "fr": "États" } },\n',
    '',
    ['facts.json:5:5 source-missing'],
  ],
  [
    'guidance that is not ours',
    'facts.json',
    '"confidence": "own"',
    '"confidence": "secondary"',
    ['facts.json:42:21 guidance-is-own'],
  ],
  [
    'a day that does not exist',
    'facts.json',
    '"reviewBy": "2026-12-31",\n      "source"',
    '"reviewBy": "2026-02-30",\n      "source"',
    ['facts.json:22:19 no-such-day'],
  ],
  [
    'a unit without a number',
    'facts.json',
    '"value": 40,\n',
    '',
    [
      'module.json:19:59 fact-without-value',
      'module.json:19:96 fact-without-value',
      'module.json:29:69 point-without-number',
      'module.json:30:69 point-without-number',
      'module.json:57:22 value-differs',
      'facts.json:17:21 unit-without-number',
    ],
  ],
]

export const QUIZ_CASES: readonly Case[] = [
  ['a bank smaller than its draw', MODULE, '"draw": 2', '"draw": 3', ['module.json:87:13 bank-smaller-than-draw']],
  [
    'a kind without points in the bank',
    MODULE,
    '"bank": [',
    '"bank": [{ "kind": "reflection", "id": "am-think", "revision": 1, "topic": "basics", "prompt": { "en": "And you?", "fr": "Et vous?" } },',
    ['module.json:90:24 kind-without-points'],
  ],
  ['no right answer', MODULE, '"correct": true, ', '', ['module.json:109:20 no-right-answer']],
  ['an answer of another form', MODULE, '"answer": "true"', '"answer": "myth"', ['module.json:98:19 impossible-answer']],
  ['minutes that cannot be', MODULE, '"minutes": 6', '"minutes": 30', ['module.json:8:14 minutes-off (warning)']],
]
