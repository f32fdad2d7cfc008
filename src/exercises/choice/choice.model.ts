import type { ExerciseModel } from '#src/domain/exercise.ts'
import { anyLanguageOf, BETWEEN, componentsOf } from '../interaction-parts.ts'
import { fieldsOf, idsOf } from '../stored-answer.ts'
import { type ChoiceAnswer, type ChoiceExercise, scoreChoice } from './choice.score.ts'

const rightOptionsOf = (exercise: ChoiceExercise) => exercise.options.filter(({ correct }) => correct)
const rightIdsOf = (exercise: ChoiceExercise) => rightOptionsOf(exercise).map(({ id }) => id)

export const choiceModel = {
  parseAnswer: (exercise, value) => {
    const chosen = idsOf(
      fieldsOf(value)?.get('chosen'),
      exercise.options.map(({ id }) => id),
    )
    // Two answers to a question with one: no telling which was meant.
    return chosen === undefined || (!exercise.multiple && chosen.length > 1) ? undefined : { chosen }
  },
  emptyAnswer: () => ({ chosen: [] }),
  score: scoreChoice,
  solution: (exercise) => ({ chosen: rightIdsOf(exercise) }),
  explain: (exercise) => rightOptionsOf(exercise).map(({ text }) => text),
  toInteraction: (byLanguage) => ({
    interactionType: 'choice',
    correctResponsesPattern: [rightIdsOf(anyLanguageOf(byLanguage)).join(BETWEEN)],
    choices: componentsOf(
      byLanguage,
      ({ options }) => options,
      ({ text }) => text,
    ),
  }),
  toResponse: (_, { chosen }) => chosen.join(BETWEEN),
} satisfies ExerciseModel<ChoiceExercise, ChoiceAnswer>
