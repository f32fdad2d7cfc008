import type { Summary } from '#src/domain/summary.ts'
import { csvStyleOf } from '#src/exports/csv.ts'
import { answersCsv, peopleCsv } from '#src/exports/summary-csv.ts'
import { summaryFileName, summaryJson } from '#src/exports/summary-json.ts'
import { readSummary } from '#src/imports/summary.ts'
import { download } from '#src/platform/download.ts'

export interface FileToSave {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface SummaryFiles {
  readonly json: FileToSave
  readonly people: FileToSave
  /** Absent where the summary has no exercises. */
  readonly answers?: FileToSave
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const csvFile = (name: string, text: string): FileToSave => ({ name, type: 'text/csv;charset=utf-8', bytes: encode(text) })

/** Every file that a summary can be saved as, ready to be written. The screen shows these bytes and nothing else. */
export const summaryFilesOf = (summary: Summary): SummaryFiles => {
  const style = csvStyleOf(summary.language)
  const hasExercises = summary.modules.some(({ exercises = [] }) => exercises.length > 0)
  return {
    json: { name: summaryFileName(summary, 'summary.json'), type: 'application/json', bytes: encode(summaryJson(summary)) },
    people: csvFile(summaryFileName(summary, 'people.csv'), peopleCsv([summary], style)),
    ...(hasExercises && { answers: csvFile(summaryFileName(summary, 'answers.csv'), answersCsv([summary], style)) }),
  }
}

/** The summary as whoever receives the file will read it; `undefined` if they could not, which would be our bug. */
export const readBack = ({ json }: SummaryFiles): Summary | undefined => {
  const result = readSummary(json.bytes)
  return result.ok ? result.value.summary : undefined
}

/** The bytes of a file as text, to be looked at. */
export const textOf = ({ bytes }: FileToSave): string => new TextDecoder().decode(bytes)

export const saveFile = ({ name, bytes, type }: FileToSave): void => download(name, bytes, type)
