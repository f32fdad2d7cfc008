import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { countOnce, type LeftOut, type MergedSummaries } from '#src/domain/merge-summaries.ts'
import { reportOf, type SummaryReport } from '#src/domain/summary-report.ts'
import { PLAIN_CSV } from '#src/exports/csv.ts'
import { exercisesCsv } from '#src/exports/exercise-statistics.ts'
import { answersCsv, peopleCsv } from '#src/exports/summary-csv.ts'
import { describeSummaryProblem } from '#src/imports/summary.ts'
import { type Arguments, type Command, EXIT, formatOf, type Kit, readArguments, usageError } from '../command.ts'
import { printable } from '../plain-table.ts'
import { readSummaries, type ReadSummaries } from '../read-summaries.ts'
import { reportText } from '../report-text.ts'

/** What each file option writes. */
const WRITERS: Readonly<Record<string, (report: SummaryReport, merged: MergedSummaries) => string>> = {
  csv: (_, { summaries }) => peopleCsv(summaries, PLAIN_CSV),
  'answers-csv': (_, { summaries }) => answersCsv(summaries, PLAIN_CSV),
  'items-csv': ({ exercises }) => exercisesCsv(exercises, PLAIN_CSV),
  json: (report, { leftOut }) => `${JSON.stringify({ ...report, leftOut }, undefined, 2)}\n`,
}

const LEFT_OUT: Readonly<Record<LeftOut['why'], string>> = {
  duplicate: 'came twice and counts once',
  conflict: 'came in two different forms; the newer one counts',
  replaced: 'was handed in again later by the same learner',
}

const tellWhatWasLeftOut = (kit: Kit, { refused }: ReadSummaries, { leftOut }: MergedSummaries): void => {
  for (const { name, problem } of refused) kit.tell(printable(`refused ${name}: ${describeSummaryProblem(problem)}`))
  for (const { slipId, moduleId, why } of leftOut)
    kit.tell(printable(`slip ${slipId}${moduleId === undefined ? '' : `, ${moduleId}`}: ${LEFT_OUT[why]}`))
}

/** `undefined` when every file could be written; else what went wrong. */
const writeFiles = (
  kit: Kit,
  outputs: ReadonlyMap<string, string>,
  report: SummaryReport,
  merged: MergedSummaries,
): string | undefined => {
  for (const [option, file] of outputs) {
    try {
      writeFileSync(file, WRITERS[option]?.(report, merged) ?? '')
      kit.tell(`wrote ${path.relative(kit.cwd, file)}`)
    } catch (problem) {
      return `${path.relative(kit.cwd, file)} could not be written: ${problem instanceof Error ? problem.message : String(problem)}`
    }
  }
  return undefined
}

const outputsOf = (kit: Kit, { values }: Arguments): ReadonlyMap<string, string> =>
  new Map([...values].filter(([name]) => Object.hasOwn(WRITERS, name)).map(([name, file]) => [name, path.resolve(kit.cwd, file)]))

export const reportCommand: Command = {
  name: 'report',
  usage: '<files|folders|zip> [--csv f] [--items-csv f] [--answers-csv f] [--json f] [--format text|json]',
  summary: 'counts many learners’ summaries together: modules, exercises, who may need help',
  run: (args, kit) => {
    const parsed = readArguments(args, { values: [...Object.keys(WRITERS), 'format'] })
    if (!parsed.ok) return usageError(kit, reportCommand, parsed.problem)
    const format = formatOf(parsed.value)
    if (parsed.value.words.length === 0)
      return usageError(kit, reportCommand, 'Name the summary files, or their folder or zip archive.')
    if (format === undefined) return usageError(kit, reportCommand, '--format is text or json.')

    const read = readSummaries(parsed.value.words, kit.cwd)
    const outputs = outputsOf(kit, parsed.value)
    if (read.files.some((file) => [...outputs.values()].includes(file)))
      return usageError(kit, reportCommand, 'An output may not take the place of an input.')
    const merged = countOnce(read.received.map(({ summary }) => summary))
    const report = reportOf(merged.summaries)
    tellWhatWasLeftOut(kit, read, merged)
    if (read.received.length === 0) {
      kit.tell('There is no summary to count.')
      return EXIT.mistakes
    }
    const problem = writeFiles(kit, outputs, report, merged)
    if (problem !== undefined) {
      kit.tell(problem)
      return EXIT.mistakes
    }
    kit.print(format === 'json' ? JSON.stringify({ ...report, leftOut: merged.leftOut }) : reportText(report))
    return read.refused.length === 0 ? EXIT.good : EXIT.mistakes
  },
}
