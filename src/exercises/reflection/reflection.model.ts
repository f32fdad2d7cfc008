import type { ExerciseModel } from '#src/domain/exercise.ts'
import { fieldsOf, idsOf } from '../stored-answer.ts'
import { type ReflectionAnswer, type ReflectionExercise, scoreReflection } from './reflection.score.ts'

export const reflectionModel = {
  parseAnswer: (exercise, value) => {
    const fields = fieldsOf(value)
    const text = fields?.get('text')
    const checked = idsOf(
      fields?.get('checked'),
      (exercise.selfCheck ?? []).map(({ id }) => id),
    )
    return typeof text === 'string' && checked !== undefined ? { text, checked } : undefined
  },
  emptyAnswer: () => ({ text: '', checked: [] }),
  score: scoreReflection,
  explain: () => [],
  toInteraction: () => ({ interactionType: 'long-fill-in' }),
  /** Whoever sends this anywhere asks the learner first: it is their own writing. */
  toResponse: (_, { text }) => text,
} satisfies ExerciseModel<ReflectionExercise, ReflectionAnswer>
