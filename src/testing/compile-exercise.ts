import { compileModule } from '#src/content/compile.ts'
import type { CompiledModule } from '#src/content/compiled.ts'
import type { ModuleSource } from '#src/content/schemas/module.schema.ts'
import type { Language } from '#src/domain/text.ts'
import type { CompiledExercise, ExerciseOf } from '#src/exercises/compiled-exercise.ts'
import type { ExerciseKind, ExerciseSource } from '#src/exercises/schemas.ts'

const text = { en: 'Text', fr: 'Texte' }

const moduleAround = (exercise: ExerciseSource): ModuleSource => ({
  format: 'refugee-rights-kit/module',
  version: 1,
  id: 'a-module',
  status: 'draft',
  title: text,
  summary: text,
  minutes: 10,
  aims: [text, text],
  keyMessages: [text, text],
  lessons: [
    { id: 'a-lesson', title: text, lede: text, minutes: 5, notes: {}, blocks: [{ type: 'exercise', id: 'a-block', exercise }] },
  ],
  nextSteps: [],
  resources: [],
})

/** A module of one lesson with one exercise. */
export const compileModuleWith = (source: ExerciseSource, language: Language): CompiledModule =>
  compileModule(moduleAround(source), language, new Map(), new Map())

/** One exercise as the app gets it, through the real compiler. */
export const compileExercise = (source: ExerciseSource, language: Language): CompiledExercise => {
  const block = compileModuleWith(source, language).lessons[0]?.blocks[0]
  if (block?.type !== 'exercise') throw new Error('the compiler lost the exercise')
  return block.exercise
}

const isKind = <Kind extends ExerciseKind>(exercise: CompiledExercise, kind: Kind): exercise is ExerciseOf<Kind> =>
  exercise.kind === kind

/** The same, its kind known to the compiler. */
export const compileKind = <Kind extends ExerciseKind>(
  kind: Kind,
  source: ExerciseSource | undefined,
  language: Language = 'en',
): ExerciseOf<Kind> => {
  const exercise = source === undefined ? undefined : compileExercise(source, language)
  if (exercise === undefined || !isKind(exercise, kind)) throw new Error(`this is no ${kind}`)
  return exercise
}
