import type { CompiledFact } from '#src/domain/facts.ts'
import type { ExerciseOutline, ModuleOutline } from '#src/domain/outline.ts'
import type { CompiledExercise, CompiledLesson, CompiledModule } from './compiled.ts'

/** The day after which an exercise rests on a `current` fact that is under review: the earliest of its facts'. */
const reviewByOf = (exercise: CompiledExercise, facts: Readonly<Record<string, CompiledFact>>): string | undefined => {
  const ids = [...(exercise.facts ?? []), ...(exercise.kind === 'estimate' ? [exercise.fact] : [])]
  return ids
    .flatMap((id) => {
      const fact = facts[id]
      return fact?.nature === 'current' && fact.reviewBy !== undefined ? [fact.reviewBy] : []
    })
    .toSorted()[0]
}

const exerciseOutlineOf = (exercise: CompiledExercise, facts: Readonly<Record<string, CompiledFact>>): ExerciseOutline => {
  const reviewBy = reviewByOf(exercise, facts)
  return {
    id: exercise.id,
    kind: exercise.kind,
    revision: exercise.revision,
    keyHash: exercise.keyHash,
    optional: exercise.optional ?? false,
    ...(reviewBy !== undefined && { reviewBy }),
    ...(exercise.topic !== undefined && { topic: exercise.topic }),
  }
}

export const exercisesIn = (lesson: Pick<CompiledLesson, 'blocks'>): readonly CompiledExercise[] =>
  lesson.blocks.flatMap((block) => (block.type === 'exercise' ? [block.exercise] : []))

export const outlineOf = (module: CompiledModule): ModuleOutline => ({
  id: module.id,
  minutes: module.minutes,
  lessons: module.lessons.map((lesson) => ({
    id: lesson.id,
    minutes: lesson.minutes,
    optional: lesson.optional ?? false,
    exercises: exercisesIn(lesson).map((exercise) => exerciseOutlineOf(exercise, module.facts)),
  })),
  ...(module.quiz !== undefined && {
    quiz: {
      draw: module.quiz.draw,
      passMark: module.quiz.passMark,
      bank: module.quiz.bank.map((exercise) => exerciseOutlineOf(exercise, module.facts)),
    },
  }),
})
