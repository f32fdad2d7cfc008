/** The kit's own marks in a text: `{{fact:…}}`, `{{term:…|…}}` and so on (docs/writing-a-module.md). */
export const MARK_KINDS = ['fact', 'source', 'term', 'myth', 'allow', 'lang'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

export interface KitMark {
  /** As written; one of `MARK_KINDS` when it is sound. */
  readonly kind: string
  /** What stands before the bar, or everything. */
  readonly name: string
  /** What stands after the bar. */
  readonly words: string | undefined
  readonly start: number
  readonly end: number
}

const MARK = /\{\{([^{}:|]*)(?::([^{}]*))?\}\}/g

const markOf = (match: RegExpExecArray): KitMark => {
  const [all, kind = '', body = ''] = match
  const bar = body.indexOf('|')
  return {
    kind: kind.trim(),
    name: (bar < 0 ? body : body.slice(0, bar)).trim(),
    words: bar < 0 ? undefined : body.slice(bar + 1).trim(),
    start: match.index,
    end: match.index + all.length,
  }
}

/** Every closed pair of double braces, sound or not. */
export const marksIn = (text: string): readonly KitMark[] => [...text.matchAll(MARK)].map(markOf)

/** The text with some of its marks blanked out, every other letter in its place. */
export const blankMarks = (text: string, isBlanked: (mark: KitMark) => boolean): string =>
  marksIn(text)
    .filter(isBlanked)
    .reduce((out, { start, end }) => out.slice(0, start) + ' '.repeat(end - start) + out.slice(end), text)
