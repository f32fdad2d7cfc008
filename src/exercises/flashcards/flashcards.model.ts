import type { ExerciseModel } from '#src/domain/exercise.ts'
import { BETWEEN, WITHIN } from '../interaction-parts.ts'
import { fieldsOf, idsOf } from '../stored-answer.ts'
import { type FlashcardsAnswer, type FlashcardsExercise, scoreFlashcards } from './flashcards.score.ts'

export const flashcardsModel = {
  /** A card in both lists is one to look at again: looking once more does no harm. */
  parseAnswer: (exercise, value) => {
    const fields = fieldsOf(value)
    const cards = exercise.cards.map(({ id }) => id)
    const known = idsOf(fields?.get('known'), cards)
    const again = idsOf(fields?.get('again'), cards)
    return known === undefined || again === undefined ? undefined : { known: known.filter((id) => !again.includes(id)), again }
  },
  emptyAnswer: () => ({ known: [], again: [] }),
  score: scoreFlashcards,
  explain: () => [],
  toInteraction: () => ({ interactionType: 'other' }),
  toResponse: (_, { known, again }) =>
    [...known.map((id) => `${id}${WITHIN}known`), ...again.map((id) => `${id}${WITHIN}again`)].join(BETWEEN),
} satisfies ExerciseModel<FlashcardsExercise, FlashcardsAnswer>
