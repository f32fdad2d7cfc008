import type { Summary } from '#src/domain/summary.ts'

/** The file as it is written: indented, because people open it. The checksum does not depend on that. */
export const summaryJson = (summary: Summary): string => `${JSON.stringify(summary, undefined, 2)}\n`

/** A name is never in a file name, where others see it in passing: a code, or else the start of the slip's id. */
const codeOf = ({ who, slipId }: Summary): string =>
  who.kind === 'code' && who.label !== undefined ? who.label : slipId.slice(0, 8)

/** `2026-11-25_all_tango-panda.summary.json`; `ending` is `summary.json`, `people.csv` or `answers.csv`. */
export const summaryFileName = (summary: Summary, ending: 'summary.json' | 'people.csv' | 'answers.csv'): string => {
  const [only, ...more] = summary.modules
  return `${summary.exportedOn}_${only === undefined || more.length > 0 ? 'all' : only.id}_${codeOf(summary)}.${ending}`
}
