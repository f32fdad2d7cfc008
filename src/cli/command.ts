import { parseArgs, type ParseArgsConfig } from 'node:util'
import { failure, type Result, success } from '#src/domain/result.ts'

/** What every command is given. Nothing else is read from the machine but the files it names. */
export interface Kit {
  /** Where the command was typed: paths are relative to it. */
  readonly cwd: string
  /** The project's own course. */
  readonly coursesFolder: string
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Results: standard output. */
  readonly print: (text: string) => void
  /** Progress and errors: standard error. */
  readonly tell: (text: string) => void
}

export const EXIT = { good: 0, mistakes: 1, usage: 2, bug: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** One file in `commands/` each; `commands.ts` lists them. */
export interface Command {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly summary: string
  readonly run: (args: readonly string[], kit: Kit) => ExitCode
}

export interface Arguments {
  readonly words: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
}

/** Reads the arguments of a command; a problem is a sentence for the person who typed them. */
export const readArguments = (
  args: readonly string[],
  options: { readonly flags?: readonly string[]; readonly values?: readonly string[] },
): Result<Arguments, string> => {
  const config: ParseArgsConfig['options'] = Object.fromEntries([
    ...(options.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
    ...(options.values ?? []).map((name) => [name, { type: 'string' as const }]),
  ])
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true })
    const entries = Object.entries(values)
    return success({
      words: positionals,
      flags: new Set(entries.flatMap(([name, value]) => (value === true ? [name] : []))),
      values: new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []))),
    })
  } catch (problem) {
    return failure(problem instanceof Error ? problem.message : String(problem))
  }
}

export const usageError = (kit: Kit, { name, usage }: Command, problem: string): ExitCode => {
  kit.tell(`${problem}\nUsage: npm run kit -- ${name} ${usage}`)
  return EXIT.usage
}

/** `text` unless asked otherwise; `undefined` when asked for something that is none. */
export const formatOf = ({ values }: Arguments): 'text' | 'json' | undefined => {
  const format = values.get('format') ?? 'text'
  return format === 'text' || format === 'json' ? format : undefined
}
