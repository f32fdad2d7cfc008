import path from 'node:path'
import { EXIT, type ExitCode, type Kit } from './command.ts'
import { COMMANDS } from './commands.ts'
import { projectFolder } from './project-folder.ts'

const usageText = (): string => {
  const width = Math.max(...COMMANDS.map(({ name, usage }) => name.length + usage.length + 1))
  const lines = COMMANDS.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}  ${summary}`)
  return ['Usage: npm run kit -- <command>', '', ...lines].join('\n')
}

/** The local day of the machine, as authors and facilitators mean "today". */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** `kit … | head` closes our output early: that is no mistake of anybody's. */
const minding = (problem: NodeJS.ErrnoException): void => {
  if (problem.code !== 'EPIPE') throw problem
}

const machine = (cwd: string): Kit => {
  process.stdout.on('error', minding)
  return {
    cwd,
    coursesFolder: path.join(projectFolder, 'courses'),
    today: localDay(new Date()),
    print: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
  }
}

/** Runs one command and gives back its exit code: 0 good, 1 mistakes or input refused, 2 wrong usage, 3 our bug. */
export const runKit = (args: readonly string[], cwd: string, kit: Kit = machine(cwd)): ExitCode => {
  const [name, ...rest] = args
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (command === undefined) {
    kit.tell(name === undefined ? usageText() : `There is no command "${name}".\n${usageText()}`)
    return EXIT.usage
  }
  try {
    return command.run(rest, kit)
  } catch (bug) {
    kit.tell(
      `This is a mistake in the kit, not in your files:\n${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}`,
    )
    return EXIT.bug
  }
}
