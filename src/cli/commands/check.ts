import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { findMistakes } from '#src/content/find-mistakes.ts'
import { isDay } from '#src/content/mistakes/day.ts'
import { type ModuleFigures, moduleFigures } from '#src/content/module-figures.ts'
import { type Command, EXIT, type ExitCode, formatOf, type Kit, readArguments, usageError } from '../command.ts'
import { type PlacedMistake, placeMistake } from '../file-positions.ts'
import { fixFile } from '../fix-typography.ts'
import { type Courses, courseInputOf, readCourses } from '../read-courses.ts'

/** What was asked for: a folder of course files, and which of its files to speak of (all, when empty). */
interface Target {
  readonly folder: string
  readonly only: readonly string[]
}

const isCourseFolder = (folder: string): boolean =>
  ['catalogue.json', 'facts.json', 'glossary.json'].some((name) => existsSync(path.join(folder, name)))

/** `undefined` for a file that is no part of a course. */
const targetOf = (file: string): Target | undefined => {
  if (statSync(file).isDirectory()) {
    if (isCourseFolder(file)) return { folder: file, only: [] }
    return existsSync(path.join(file, 'module.json'))
      ? { folder: path.dirname(file), only: [path.join(file, 'module.json')] }
      : undefined
  }
  const name = path.basename(file)
  if (name === 'module.json') return { folder: path.dirname(path.dirname(file)), only: [file] }
  return ['catalogue.json', 'facts.json', 'glossary.json'].includes(name)
    ? { folder: path.dirname(file), only: [file] }
    : undefined
}

const isWanted = ({ only }: Target, file: string): boolean => only.length === 0 || only.includes(file)

const mistakesIn = (target: Target, courses: Courses, today: string): readonly PlacedMistake[] => {
  const found = findMistakes(courseInputOf(courses, today))
  return [...courses.files]
    .filter(([, { file }]) => isWanted(target, file))
    .flatMap(([name, parsed]) => [...parsed.mistakes, ...(found.get(name) ?? []).map((mistake) => placeMistake(parsed, mistake))])
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const fixIn = (target: Target, courses: Courses, kit: Kit): void => {
  for (const { file, ...rest } of courses.files.values()) {
    const count = isWanted(target, file) ? fixFile({ file, ...rest }) : 0
    if (count > 0) kit.tell(`${path.relative(kit.cwd, file)}: mended the French typography in ${counted(count, 'place')}`)
  }
}

const pathText = (mistakePath: PlacedMistake['path']): string =>
  mistakePath.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  ) || '(file)'

const lineFor = ({ file, line, column, path: place, severity, problem, remedy }: PlacedMistake, cwd: string): string =>
  `${path.relative(cwd, file)}:${line}:${column}  ${severity === 'warning' ? 'warning  ' : ''}${pathText(place)}  ${problem} — ${remedy}`

const inOrder = (mistakes: readonly PlacedMistake[]): readonly PlacedMistake[] =>
  mistakes.toSorted(
    (left, right) => left.file.localeCompare(right.file, 'en') || left.line - right.line || left.column - right.column,
  )

const kindsOf = ({ exercises }: ModuleFigures): string =>
  Object.entries(exercises)
    .toSorted(([, left], [, right]) => right - left)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')

const figuresLine = (figures: ModuleFigures): string =>
  [
    `${figures.id}${figures.status === 'draft' ? ' (draft)' : ''}:`,
    `${figures.words.en} words en, ${figures.words.fr} fr · LIX ${figures.lix.en} en, ${figures.lix.fr} fr ·`,
    `${figures.minutes} min (about ${figures.expectedMinutes}) · ${counted(figures.lessons, 'lesson')} ·`,
    `${kindsOf(figures) || 'no exercise'} · ${counted(figures.questions, 'question')} ·`,
    `${counted(figures.facts, 'fact')}, ${figures.factsToReview} to review`,
  ].join(' ')

const report = (
  mistakes: readonly PlacedMistake[],
  modules: readonly ModuleFigures[],
  format: 'text' | 'json',
  kit: Kit,
): ExitCode => {
  const sorted = inOrder(mistakes)
  const errors = sorted.filter(({ severity }) => severity === 'error').length
  const counts = { errors, warnings: sorted.length - errors }
  if (format === 'json')
    kit.print(
      JSON.stringify({
        ...counts,
        modules,
        mistakes: sorted.map(({ file, ...rest }) => ({ file: path.relative(kit.cwd, file), ...rest })),
      }),
    )
  else for (const mistake of sorted) kit.print(lineFor(mistake, kit.cwd))
  if (format === 'text') for (const figures of modules) kit.tell(figuresLine(figures))
  kit.tell(`${counted(counts.errors, 'mistake')}, ${counted(counts.warnings, 'warning')}`)
  return errors === 0 ? EXIT.good : EXIT.mistakes
}

const absent = (file: string, problem: string, remedy: string): PlacedMistake => ({
  file,
  line: 1,
  column: 1,
  path: [],
  rule: 'no-such-file',
  severity: 'error',
  problem,
  remedy,
})

const checkOne = (file: string, today: string, fix: boolean, kit: Kit): readonly PlacedMistake[] => {
  if (!existsSync(file)) return [absent(file, 'there is no such file', 'mend the name')]
  const target = targetOf(file)
  if (target === undefined)
    return [
      absent(file, 'this is no course file', 'name catalogue.json, facts.json, glossary.json, a module.json, or their folder'),
    ]
  if (fix) fixIn(target, readCourses(target.folder), kit)
  return mistakesIn(target, readCourses(target.folder), today)
}

/** Of the modules of every whole course folder that was named. */
const figuresIn = (files: readonly string[], today: string): readonly ModuleFigures[] =>
  files
    .filter((file) => existsSync(file) && statSync(file).isDirectory() && isCourseFolder(file))
    .flatMap((folder) => moduleFigures(courseInputOf(readCourses(folder), today)))

export const checkCommand: Command = {
  name: 'check',
  usage: '[files or folders] [--today YYYY-MM-DD] [--format text|json] [--fix]',
  summary: 'reports every mistake in the course files; --fix mends French typography',
  run: (args, kit) => {
    const read = readArguments(args, { flags: ['fix'], values: ['today', 'format'] })
    if (!read.ok) return usageError(kit, checkCommand, read.problem)
    const { words, flags, values } = read.value
    const today = values.get('today') ?? kit.today
    const format = formatOf(read.value)
    if (!isDay(today)) return usageError(kit, checkCommand, `There is no day "${today}".`)
    if (format === undefined) return usageError(kit, checkCommand, '--format is text or json.')
    const files = words.length > 0 ? words.map((word) => path.resolve(kit.cwd, word)) : [kit.coursesFolder]
    const found = files.flatMap((file) => checkOne(file, today, flags.has('fix'), kit))
    return report(found, figuresIn(files, today), format, kit)
  },
}
