import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import { placedAt, type Placements } from '../stored-answer.ts'
import type { categoriseSchema } from './categorise.schema.ts'

export type CategoriseSource = z.infer<typeof categoriseSchema>
export type CategoriseExercise = ExerciseFrom<CategoriseSource>

/** For each item, the id of the group it was put into. */
export interface CategoriseAnswer {
  readonly placed: Placements
}

/** One point an item, once every item has a group. */
export const scoreCategorise = (exercise: CategoriseExercise, { placed }: CategoriseAnswer): Score => {
  const contents = exercise.items.map(({ id, group }) => ({ id, group, chosen: placedAt(placed, id) }))
  if (contents.some(({ chosen }) => chosen === undefined)) return { status: 'incomplete' }
  const parts = contents.map(({ id, group, chosen = '' }) => ({
    id,
    right: chosen === group,
    ...(chosen !== group && { chosen }),
  }))
  return { status: 'scored', earned: parts.filter(({ right }) => right).length, possible: parts.length, parts }
}
