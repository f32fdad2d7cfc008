import type { Command } from './command.ts'
import { answersCommand } from './commands/answers.ts'
import { checkCommand } from './commands/check.ts'
import { factsCommand } from './commands/facts.ts'
import { newCommand } from './commands/new.ts'
import { reportCommand } from './commands/report.ts'
import { schemaCommand } from './commands/schema.ts'
import { summaryCommand } from './commands/summary.ts'

/** Every command of the kit. A new one is a file in `commands/` and a line here. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  answersCommand,
  factsCommand,
  reportCommand,
  summaryCommand,
  schemaCommand,
  newCommand,
]
