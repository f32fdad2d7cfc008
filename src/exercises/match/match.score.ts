import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { Rich } from '#src/domain/text.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import { placedAt, type Placements } from '../stored-answer.ts'
import type { matchSchema } from './match.schema.ts'

export type MatchSource = z.infer<typeof matchSchema>
export type MatchExercise = ExerciseFrom<MatchSource>

/** For each pair's left side, the id of what was put there: a pair's id (its right side) or a distractor's. */
export interface MatchAnswer {
  readonly placed: Placements
}

/** What can be placed: the right sides, under their pair's id, and the distractors. The view shuffles them. */
export const matchItemsOf = (
  exercise: MatchExercise,
): readonly { readonly id: string; readonly text: Rich; readonly why: Rich }[] => [
  ...exercise.pairs.map(({ id, right, why }) => ({ id, text: right, why })),
  ...(exercise.distractors ?? []),
]

/** One point a pair, once every left side has something. */
export const scoreMatch = (exercise: MatchExercise, { placed }: MatchAnswer): Score => {
  const contents = exercise.pairs.map(({ id }) => ({ id, content: placedAt(placed, id) }))
  if (contents.some(({ content }) => content === undefined)) return { status: 'incomplete' }
  const parts = contents.map(({ id, content = '' }) => ({
    id,
    right: content === id,
    ...(content !== id && { chosen: content }),
  }))
  return { status: 'scored', earned: parts.filter(({ right }) => right).length, possible: parts.length, parts }
}
