import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { flashcardsSchema } from './flashcards.schema.ts'

export type FlashcardsSource = z.infer<typeof flashcardsSchema>
export type FlashcardsExercise = ExerciseFrom<FlashcardsSource>

/** Cards the learner says they know, and those to look at again. A card is in one list or, not yet judged, in none. */
export interface FlashcardsAnswer {
  readonly known: readonly string[]
  readonly again: readonly string[]
}

export const scoreFlashcards = ({ cards }: FlashcardsExercise, { known, again }: FlashcardsAnswer): Score =>
  cards.every(({ id }) => known.includes(id) || again.includes(id)) ? { status: 'completed' } : { status: 'incomplete' }
