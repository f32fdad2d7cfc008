import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { error } from './course-input.ts'
import { wordsIn } from './texts-in.ts'

const NBSP = '\u00A0'

/** One change to a French text: from `start` up to `end`, `text` takes its place. */
export interface TypographyEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly rule: string
}

interface Rule {
  readonly rule: string
  readonly pattern: RegExp
  /** What takes the place of the first group, or of the gap where it is empty. */
  readonly to: string
}

/** Canadian French (Office québécois de la langue française): see docs/writing-a-module.md. Group 1 is what is replaced. */
const RULES: readonly Rule[] = [
  { rule: 'narrow no-break space (the fonts have none)', pattern: /(\u202F)/g, to: NBSP },
  { rule: 'a no-break space after «', pattern: /(?<=«)([ \t\n]*)(?=[^\s\u00A0\u202F]|$)/g, to: NBSP },
  { rule: 'a no-break space before »', pattern: /(?<=[^\s\u00A0\u202F])([ \t\n]*)(?=»)/g, to: NBSP },
  { rule: 'a no-break space before :', pattern: /(?<=[\p{L}\p{N}»)}\]*.…’])([ \t]*)(?=:(?:[\s\u00A0]|$))/gu, to: NBSP },
  { rule: 'a no-break space before %', pattern: /(?<=\d)([ \t]*)(?=%)/g, to: NBSP },
  { rule: 'a no-break space before $', pattern: /(?<=\d)([ \t]*)(?=\$)/g, to: NBSP },
  { rule: 'no space before ; ? !', pattern: /(?<=[^\s«])([ \t\u00A0]+)(?=[;?!])/g, to: '' },
  { rule: 'the apostrophe ’', pattern: /(?<=\p{L})(')(?=[\p{L}\p{N}«{*[])/gu, to: '’' },
  {
    rule: 'no-break spaces between groups of thousands',
    pattern: /(?<=(?<![\d.,/-])\d{1,3}(?:[ \u00A0]\d{3})*)( )(?=\d{3}(?!\d))/g,
    to: NBSP,
  },
  {
    rule: 'no-break spaces between groups of thousands',
    // Five digits or more: 2024 may be a year.
    pattern: /(?:(?<=(?<![\p{L}\d.,/-])\d{2,})(?=(?:\d{3})+(?![\d/-]))|(?<=(?<![\p{L}\d.,/-])\d)(?=(?:\d{3}){2,}(?![\d/-])))()/gu,
    to: NBSP,
  },
]

/** Ids, addresses and code: what is no text. */
const NOT_TEXT =
  /\{\{(?:fact|source):[^{}]*\}\}|\{\{(?:term|lang|myth|allow):(?:[a-z0-9-]+\|)?|\[\[[a-z0-9-]+\|?|\]\([^)]*\)|https?:\/\/[^\s)]+|`[^`]*`/g

/** The same text, what is no text made of letters that no rule minds. */
const masked = (text: string): string => text.replaceAll(NOT_TEXT, (found) => 'x'.repeat(found.length))

const editsOf = ({ rule, pattern, to }: Rule, text: string): readonly TypographyEdit[] =>
  [...text.matchAll(pattern)].flatMap(({ 1: found = '', index }) =>
    found === to ? [] : [{ start: index, end: index + found.length, text: to, rule }],
  )

/** What must change for the text to be set as French is set in Canada; edits never overlap. */
export const typographyEdits = (text: string): readonly TypographyEdit[] => {
  const edits = RULES.flatMap((rule) => editsOf(rule, masked(text))).toSorted(
    (left, right) => left.start - right.start || right.end - left.end,
  )
  return edits.filter((edit, index) => {
    const before = edits[index - 1]
    return before === undefined || (edit.start >= before.end && edit.start !== before.start)
  })
}

/** Edits from last to first, so that places stay right. */
export const applyEdits = (text: string, edits: readonly TypographyEdit[]): string =>
  edits.toReversed().reduce((out, { start, end, text: put }) => out.slice(0, start) + put + out.slice(end), text)

const around = (text: string, { start, end }: TypographyEdit): string =>
  text.slice(Math.max(0, start - 12), end + 12).replaceAll(/\s/g, ' ')

export const typographyMistakes = (value: unknown): readonly AuthoringMistake[] =>
  wordsIn(value)
    .filter(({ language }) => language === 'fr')
    .flatMap(({ path, words }) =>
      typographyEdits(words).map((edit) =>
        error(
          path,
          'french-typography',
          `French wants ${edit.rule}, at “${around(words, edit)}”`,
          'run npm run kit -- check --fix',
        ),
      ),
    )
