import type { ExerciseModel } from '#src/domain/exercise.ts'
import type { Rich } from '#src/domain/text.ts'
import { anyLanguageOf, BETWEEN, componentsOf } from '../interaction-parts.ts'
import { slotWordsOf } from '../rich-line.ts'
import { fieldsOf, idsOf } from '../stored-answer.ts'
import { type MarkAnswer, type MarkExercise, scoreMark } from './mark.score.ts'

/** Each run of words that can be marked, with its words. */
const runsOf = (exercise: MarkExercise): readonly { readonly id: string; readonly correct: boolean; readonly words: Rich }[] => {
  const words = slotWordsOf(exercise.text)
  return exercise.spans.map(({ id, correct = false }) => ({ id, correct, words: [{ t: 'p', c: words.get(id) ?? [] }] }))
}

const rightIdsOf = (exercise: MarkExercise) => exercise.spans.filter(({ correct }) => correct).map(({ id }) => id)

export const markModel = {
  parseAnswer: (exercise, value) => {
    const marked = idsOf(
      fieldsOf(value)?.get('marked'),
      exercise.spans.map(({ id }) => id),
    )
    return marked === undefined ? undefined : { marked }
  },
  emptyAnswer: () => ({ marked: [] }),
  score: scoreMark,
  solution: (exercise) => ({ marked: rightIdsOf(exercise) }),
  explain: (exercise) => runsOf(exercise).flatMap(({ correct, words }) => (correct ? [words] : [])),
  toInteraction: (byLanguage) => ({
    interactionType: 'choice',
    correctResponsesPattern: [rightIdsOf(anyLanguageOf(byLanguage)).join(BETWEEN)],
    choices: componentsOf(byLanguage, runsOf, ({ words }) => words),
  }),
  toResponse: (_, { marked }) => marked.join(BETWEEN),
} satisfies ExerciseModel<MarkExercise, MarkAnswer>
