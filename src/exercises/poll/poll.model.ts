import type { ExerciseModel } from '#src/domain/exercise.ts'
import { anyLanguageOf, componentsOf } from '../interaction-parts.ts'
import { fieldsOf, oneIdOf } from '../stored-answer.ts'
import { type PollAnswer, type PollExercise, scorePoll } from './poll.score.ts'

export const pollModel = {
  parseAnswer: (exercise, value) => {
    const option = oneIdOf(
      fieldsOf(value)?.get('option'),
      exercise.options.map(({ id }) => id),
    )
    return option === undefined ? undefined : { option }
  },
  emptyAnswer: () => ({ option: null }),
  score: scorePoll,
  explain: () => [],
  toInteraction: (byLanguage) => {
    const options = componentsOf(
      byLanguage,
      (exercise) => exercise.options,
      ({ text }) => text,
    )
    return anyLanguageOf(byLanguage).form === 'scale'
      ? { interactionType: 'likert', scale: options }
      : { interactionType: 'choice', choices: options }
  },
  toResponse: (_, { option }) => option ?? '',
} satisfies ExerciseModel<PollExercise, PollAnswer>
