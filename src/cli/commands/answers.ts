import { compileModule } from '#src/content/compile.ts'
import type { CompiledModule } from '#src/content/compiled.ts'
import type { ModuleSource } from '#src/content/schemas/module.schema.ts'
import type { SolveStep } from '#src/domain/exercise.ts'
import { seedOf } from '#src/domain/shuffle.ts'
import { isLanguage } from '#src/domain/text.ts'
import { sampleAnswerOf, solveStepsOf } from '#src/exercises/authoring.ts'
import type { CompiledExercise } from '#src/exercises/compiled-exercise.ts'
import { hasSolution, solutionOf } from '#src/exercises/models.ts'
import type { ExerciseSource } from '#src/exercises/schemas.ts'
import { type Command, EXIT, formatOf, readArguments, usageError } from '../command.ts'
import { findModule, loadCourse } from '../load-course.ts'

interface Line {
  readonly exercise: string
  readonly kind: string
  readonly revision: number
  /** The lesson it stands in; absent for a question of the quiz bank. */
  readonly lesson?: string
  /** False for kinds without a right answer: `answer` is then one that counts as completed. */
  readonly scored: boolean
  readonly answer: unknown
  readonly steps: readonly SolveStep[]
}

const sourcesOf = (module: ModuleSource): readonly { readonly source: ExerciseSource; readonly lesson?: string }[] => [
  ...module.lessons.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.type === 'exercise' ? [{ source: block.exercise, lesson: id }] : [])),
  ),
  ...(module.quiz?.bank ?? []).map((source) => ({ source })),
]

const compiledById = (module: CompiledModule): ReadonlyMap<string, CompiledExercise> =>
  new Map(
    [
      ...module.lessons.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'exercise' ? [block.exercise] : []))),
      ...(module.quiz?.bank ?? []),
    ].map((exercise) => [exercise.id, exercise]),
  )

/** In a lesson the learner's order follows from the exercise id; in a quiz it follows from the run, which nobody knows yet. */
const lineFor = (source: ExerciseSource, exercise: CompiledExercise, lesson: string | undefined): Line => {
  const answer = solutionOf(exercise) ?? sampleAnswerOf(source)
  const steps = answer === undefined ? [] : solveStepsOf(source, answer, lesson === undefined ? undefined : seedOf(source.id))
  const { id, kind, revision } = source
  return { exercise: id, kind, revision, ...(lesson !== undefined && { lesson }), scored: hasSolution(exercise), answer, steps }
}

export const answersCommand: Command = {
  name: 'answers',
  usage: '<module> [--lang en|fr] [--format text|json]',
  summary: 'right answers of a module and how to give them on the page; one JSON value a line',
  run: (args, kit) => {
    const read = readArguments(args, { values: ['lang', 'format'] })
    if (!read.ok) return usageError(kit, answersCommand, read.problem)
    const { words, values } = read.value
    const language = values.get('lang') ?? 'en'
    const format = formatOf(read.value)
    const [id, ...more] = words
    if (id === undefined || more.length > 0) return usageError(kit, answersCommand, 'Name one module.')
    if (!isLanguage(language)) return usageError(kit, answersCommand, '--lang is en or fr.')
    if (format === undefined) return usageError(kit, answersCommand, '--format is text or json.')
    const course = loadCourse(kit.coursesFolder)
    const module = findModule(course, id)
    if (!module.ok) {
      kit.tell(module.problem)
      return EXIT.mistakes
    }
    const compiled = compiledById(compileModule(module.value, language, course.ledger, course.glossary))
    const lines = sourcesOf(module.value).flatMap(({ source, lesson }) => {
      const exercise = compiled.get(source.id)
      return exercise === undefined ? [] : [lineFor(source, exercise, lesson)]
    })
    if (format === 'json') kit.print(JSON.stringify(lines))
    else for (const line of lines) kit.print(JSON.stringify(line))
    return EXIT.good
  },
}
