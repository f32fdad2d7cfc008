import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { type Inline, isLanguage, type Rich, type RichBlock } from '#src/domain/text.ts'
import { LONGEST_TEXT, parseRichText, whyNotParsed } from '../parse-rich-text.ts'
import { safeHref } from '../safe-href.ts'
import { error, warning } from './course-input.ts'
import { type KitMark, MARK_KINDS, marksIn } from './kit-marks.ts'
import { suggest } from './nearest-word.ts'
import { type LocatedWords, wordsIn } from './texts-in.ts'

/** Texts of one paragraph: they stand in a button, a table cell, a label. */
const ONE_PARAGRAPH = new Set([
  'prompt',
  'title',
  'label',
  'left',
  'right',
  'unit',
  'term',
  'abbreviation',
  'lede',
  'summary',
  'front',
  'options',
])
const HAS_SLOTS = /\[\[[^\]]*\]\]/

type Found = readonly [rule: string, problem: string, remedy: string]

const markProblem = ({ kind, name, words }: KitMark): Found | undefined => {
  if (!MARK_KINDS.some((known) => known === kind))
    return ['malformed-mark', `there is no mark "${kind}"`, suggest(kind, MARK_KINDS, `use one of: ${MARK_KINDS.join(', ')}`)]
  if (name === '') return ['malformed-mark', `{{${kind}:}} is empty`, 'write what belongs after the colon']
  if (['fact', 'source', 'term'].includes(kind) && !/^[a-z0-9-]+$/.test(name))
    return ['malformed-mark', `"${name}" is no id`, 'ids are lower-case words with hyphens']
  if (['fact', 'source'].includes(kind) && words !== undefined)
    return ['malformed-mark', `{{${kind}:${name}|…}} takes no words of its own`, `write {{${kind}:${name}}}`]
  if (kind === 'lang' && (!isLanguage(name) || !words))
    return ['malformed-mark', 'this language mark is not complete', 'write {{lang:fr|the words}}']
  if (kind === 'allow' && (words ?? '').length < 10)
    return ['malformed-mark', `nothing says why "${name}" is allowed`, 'write {{allow:word|the reason, in a few words}}']
  return undefined
}

const leavesOf = (nodes: readonly Inline[]): readonly string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [node] : 'c' in node ? leavesOf(node.c ?? []) : []))

const leavesOfBlock = (block: RichBlock): readonly string[] => {
  switch (block.t) {
    case 'p':
      return leavesOf(block.c)
    case 'ul':
    case 'ol':
      return block.items.flat().flatMap(leavesOfBlock)
    case 'quote':
      return block.c.flatMap(leavesOfBlock)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(leavesOf)
  }
}

const shownStrings = (rich: Rich): readonly string[] => (typeof rich === 'string' ? [rich] : rich.flatMap(leavesOfBlock))

/** What the learner would see as stray signs, because the parser took them for words. */
const strayProblem = (words: string): Found | undefined => {
  const shown = shownStrings(parseRichText(words))
  if (shown.some((text) => /\{\{|\}\}/.test(text)))
    return [
      'malformed-mark',
      'double braces that are not closed, or hold other marks',
      'write {{kind:words}}, without * [ ] inside',
    ]
  if (shown.some((text) => /\[\[|\]\]/.test(text)))
    return [
      'malformed-mark',
      'double brackets that are not closed, or hold other marks',
      'write [[id]] or [[id|words]], without * [ ] inside',
    ]
  return undefined
}

const LINKED = /\[[^[\]]*\{\{(?:fact|source|term):[^[\]]*\]\([^)\s]/

const linkedMarkProblem = (words: string): Found | undefined =>
  LINKED.test(words)
    ? [
        'mark-in-link',
        'a fact or a term stands in the words of a link, and is a link itself',
        'put it in front of the link or after it',
      ]
    : undefined

const linkProblems = (words: string): readonly Found[] =>
  [...words.matchAll(/\]\(([^)\s]*)[^)]*\)/g)].flatMap(([, address = '']): readonly Found[] =>
    safeHref(address) === undefined
      ? [['unsafe-link', `"${address}" is no web address`, 'write the full address, from https:// on']]
      : [],
  )

const shapeProblems = ({ words, field, path }: LocatedWords): readonly Found[] => {
  const isShort = ONE_PARAGRAPH.has(field) || (field === 'text' && path.includes('options'))
  if (!isShort) return []
  if (/\n/.test(words.trim()))
    return [['several-paragraphs', 'this short text has more than one line', 'keep it to one paragraph']]
  const rich = parseRichText(words)
  return typeof rich !== 'string' && rich.some(({ t }) => t !== 'p')
    ? [
        [
          'several-paragraphs',
          'this short text begins like a list or a quotation',
          'begin it otherwise: "1 – …" in place of "1. …"',
        ],
      ]
    : []
}

/** `text` of a cloze or a mark exercise; anywhere else a gap means nothing. */
const slotProblem = ({ words, field, path }: LocatedWords): Found | undefined =>
  HAS_SLOTS.test(words) && (field !== 'text' || path.includes('options'))
    ? ['malformed-mark', 'a [[gap]] can stand only in the text of a cloze or mark exercise', 'take the double brackets out']
    : undefined

const oddities = (words: string): readonly Found[] => [
  ...(/^#{1,6}\s/m.test(words) ? [['heading-in-text', 'a line begins with #', 'use a heading block'] as const] : []),
  ...(/<\/?[a-z][^>]*>/i.test(words)
    ? [['html-in-text', 'HTML is shown as it is written', 'use *emphasis*, lists and links'] as const]
    : []),
]

const NOT_PARSED = {
  'too-long': [
    'text-too-long',
    `this text has more than ${LONGEST_TEXT} characters, and is shown without its marks`,
    'split it into several blocks',
  ],
  'too-deep': [
    'text-too-deep',
    'lists or quotations stand in each other more than 12 deep, and are shown as they are written',
    'keep lists to two levels',
  ],
} as const satisfies Record<string, Found>

const problemsOf = (text: LocatedWords): readonly AuthoringMistake[] => {
  const reason = whyNotParsed(text.words)
  if (reason !== undefined) {
    const [rule, problem, remedy] = NOT_PARSED[reason]
    return [error(text.path, rule, problem, remedy)]
  }
  const marks = marksIn(text.words).flatMap((mark) => {
    const found = markProblem(mark)
    return found === undefined ? [] : [found]
  })
  const stray = marks.length > 0 ? undefined : strayProblem(text.words)
  const errors = [
    ...marks,
    ...[stray, slotProblem(text), linkedMarkProblem(text.words)].filter((found) => found !== undefined),
    ...linkProblems(text.words),
    ...shapeProblems(text),
  ]
  return [
    ...errors.map(([rule, problem, remedy]) => error(text.path, rule, problem, remedy)),
    ...oddities(text.words).map(([rule, problem, remedy]) => warning(text.path, rule, problem, remedy)),
  ]
}

export const markupMistakes = (value: unknown): readonly AuthoringMistake[] => wordsIn(value).flatMap(problemsOf)
