import type { Score } from '#src/domain/exercise.ts'

/** The values of `data-state` on an exercise: a name that scripts and styles rely on. */
export type ExerciseState = 'empty' | 'draft' | 'incorrect' | 'partial' | 'correct' | 'completed'

export const stateOfScore = (score: Score): ExerciseState => {
  if (score.status === 'incomplete') return 'draft'
  if (score.status === 'completed') return 'completed'
  if (score.earned === score.possible) return 'correct'
  return score.earned === 0 ? 'incorrect' : 'partial'
}
