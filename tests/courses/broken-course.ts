import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kit } from '#src/cli/command.ts'
import { runKit } from '#src/cli/kit.ts'

export const TODAY = '2026-03-01'

const tiny = path.join(path.dirname(fileURLToPath(import.meta.url)), 'tiny')

export interface Run {
  readonly code: number
  readonly out: string
  readonly told: string
}

/** Runs a command as if it were typed in `folder`, whose `courses` are the project's. */
export const run = (folder: string, ...args: readonly string[]): Run => {
  const out: string[] = []
  const told: string[] = []
  const kit: Kit = {
    cwd: folder,
    coursesFolder: folder,
    today: TODAY,
    print: (text) => void out.push(text),
    tell: (text) => void told.push(text),
  }
  const code = runKit(args, folder, kit)
  return { code, out: out.join('\n'), told: told.join('\n') }
}

/** Gives a copy of the tiny sound course to `work`, and takes it away again. */
export const withCourse = <Value>(work: (folder: string) => Value): Value => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rrk-course-'))
  try {
    cpSync(tiny, folder, { recursive: true })
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Replaces the one place where `from` stands in a file. */
export const breakFile = (folder: string, file: string, from: string, to: string): void => {
  const full = path.join(folder, file)
  const parts = readFileSync(full, 'utf8').split(from)
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`)
  writeFileSync(full, parts.join(to))
}

interface Told {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly severity: string
}

const isTold = (value: unknown): value is { readonly mistakes: readonly Told[] } =>
  typeof value === 'object' && value !== null && 'mistakes' in value

/** Everything the checker says, as `file:line:column rule`, warnings marked. */
export const found = (folder: string, ...args: readonly string[]): readonly string[] => {
  const report: unknown = JSON.parse(run(folder, 'check', '.', '--format', 'json', ...args).out)
  if (!isTold(report)) throw new Error('this is no report')
  return report.mistakes.map(
    ({ file, line, column, rule, severity }) =>
      `${file.split(path.sep).join('/').replace('a-module/', '')}:${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}`,
  )
}
