import type { Summary } from '#src/domain/summary.ts'
import type { SummaryReport } from '#src/domain/summary-report.ts'
import { csvStyleOf } from './csv.ts'
import { exercisesCsv } from './exercise-statistics.ts'
import { answersCsv, peopleCsv } from './summary-csv.ts'

interface ReportFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ReportFiles {
  readonly people: ReportFile
  readonly answers: ReportFile
  readonly exercises: ReportFile
  readonly json: ReportFile
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Every file of a report, from the same values as its screen. `language` decides how spreadsheets read the CSV. */
export const reportFilesOf = (
  summaries: readonly Summary[],
  report: SummaryReport,
  { language, on }: { readonly language: string; readonly on: string },
): ReportFiles => {
  const style = csvStyleOf(language)
  const csv = (what: string, text: string): ReportFile => ({
    name: `${on}_report.${what}.csv`,
    type: 'text/csv;charset=utf-8',
    bytes: encode(text),
  })
  return {
    people: csv('people', peopleCsv(summaries, style)),
    answers: csv('answers', answersCsv(summaries, style)),
    exercises: csv('exercises', exercisesCsv(report.exercises, style)),
    json: {
      name: `${on}_report.json`,
      type: 'application/json',
      bytes: encode(`${JSON.stringify(report, undefined, 2)}\n`),
    },
  }
}
