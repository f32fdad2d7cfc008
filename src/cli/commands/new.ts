import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { EXAMPLES } from '#src/exercises/examples.ts'
import { isExerciseKind } from '#src/exercises/models.ts'
import { idSchema } from '#src/exercises/base.schema.ts'
import { type Command, EXIT, type ExitCode, type Kit, readArguments, usageError } from '../command.ts'
import { loadCourse } from '../load-course.ts'
import { newModule } from '../new-module.ts'

const refuse = (kit: Kit, problem: string): ExitCode => {
  kit.tell(problem)
  return EXIT.mistakes
}

const isUsed = (kit: Kit, id: string): boolean =>
  loadCourse(kit.coursesFolder).modules.some(({ lessons, quiz, tombstones }) =>
    [
      ...lessons.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'exercise' ? [block.exercise.id] : []))),
      ...(quiz?.bank ?? []).map((exercise) => exercise.id),
      ...(tombstones ?? []),
    ].includes(id),
  )

/** A fact that stays true: the first settled one. */
const anyFact = (kit: Kit): readonly string[] => {
  const facts = [...loadCourse(kit.coursesFolder).ledger.values()]
  const fact = facts.find(({ nature }) => nature === 'settled') ?? facts[0]
  return fact === undefined ? [] : [fact.id]
}

const writeModule = (id: string, kit: Kit): ExitCode => {
  const folder = path.join(kit.coursesFolder, id)
  if (existsSync(folder)) return refuse(kit, `There is a folder courses/${id} already.`)
  const facts = anyFact(kit)
  if (facts.length === 0) return refuse(kit, 'Write a first fact into courses/facts.json: a question needs one to rest on.')
  mkdirSync(path.join(folder, 'media'), { recursive: true })
  const file = path.join(folder, 'module.json')
  writeFileSync(file, `${JSON.stringify(newModule(id, facts), undefined, 2)}\n`)
  kit.print(path.relative(kit.cwd, file))
  kit.tell(`Replace its texts, then add "${id}" to "modules" in courses/catalogue.json.`)
  return EXIT.good
}

const printExercise = (id: string, kind: string | undefined, kit: Kit): ExitCode => {
  if (!isExerciseKind(kind)) return usageError(kit, newCommand, `--kind is one of ${Object.keys(EXAMPLES).join(', ')}.`)
  if (isUsed(kit, id)) return refuse(kit, `The id "${id}" is used already.`)
  kit.print(JSON.stringify({ ...EXAMPLES[kind][0], id, revision: 1 }, undefined, 2))
  kit.tell('This is an example: replace its words, its ids and its facts.')
  return EXIT.good
}

export const newCommand: Command = {
  name: 'new',
  usage: 'module <id> | exercise <id> --kind <kind>',
  summary: 'lays out a module, or prints an exercise to paste into one',
  run: (args, kit) => {
    const read = readArguments(args, { values: ['kind'] })
    if (!read.ok) return usageError(kit, newCommand, read.problem)
    const [what, id, ...more] = read.value.words
    if ((what !== 'module' && what !== 'exercise') || id === undefined || more.length > 0)
      return usageError(kit, newCommand, 'Say what to make, and its id.')
    if (!idSchema.safeParse(id).success)
      return usageError(kit, newCommand, `"${id}" is no id: lower-case words and digits, joined by hyphens.`)
    return what === 'module' ? writeModule(id, kit) : printExercise(id, read.value.values.get('kind'), kit)
  },
}
