import path from 'node:path'
import type { Summary } from '#src/domain/summary.ts'
import { describeSummaryProblem } from '#src/imports/summary.ts'
import { type Command, EXIT, formatOf, readArguments, usageError } from '../command.ts'
import { printable } from '../plain-table.ts'
import { readSummaryFile } from '../read-summaries.ts'

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** "Sound" means undamaged and complete; nothing in a file can show who wrote it. */
const lineFor = (name: string, { detail, exportedOn, modules, slipId, who }: Summary): string =>
  printable(
    `${name}: sound; ${who.label ?? `no ${who.kind === 'group' ? 'group' : 'name'} given`}, ${counted(modules.length, 'module')}, detail ${detail}, exported ${exportedOn}, slip ${slipId}`,
  )

export const summaryCommand: Command = {
  name: 'summary',
  usage: 'check <file> [--format text|json]',
  summary: 'says whether a learner’s summary file can be used, or what is wrong with it',
  run: (args, kit) => {
    const read = readArguments(args, { values: ['format'] })
    if (!read.ok) return usageError(kit, summaryCommand, read.problem)
    const [what, file, ...more] = read.value.words
    const format = formatOf(read.value)
    if (what !== 'check' || file === undefined || more.length > 0)
      return usageError(kit, summaryCommand, 'Name one summary file to check.')
    if (format === undefined) return usageError(kit, summaryCommand, '--format is text or json.')
    const result = readSummaryFile(path.resolve(kit.cwd, file))
    if (format === 'json')
      kit.print(
        JSON.stringify({
          file,
          ok: result.ok,
          ...(result.ok ? { summary: result.value.original } : { problem: result.problem }),
        }),
      )
    else if (result.ok) kit.print(lineFor(file, result.value.summary))
    if (result.ok) return EXIT.good
    kit.tell(printable(`${file}: ${describeSummaryProblem(result.problem)}`))
    return EXIT.mistakes
  },
}
