import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { estimateSchema } from './estimate.schema.ts'

export type EstimateSource = z.infer<typeof estimateSchema>
export type EstimateExercise = ExerciseFrom<EstimateSource>

export interface EstimateAnswer {
  readonly guess: number | null
}

/** Slot id of the number field and id of the only score part. */
export const GUESS = 'guess'

/** 117.3 − 100 must not miss a tolerance of 17.3 by the width of a rounding error. */
const isWithin = (distance: number, limit: number, scale: number): boolean =>
  distance <= limit + 1e-9 * Math.max(1, Math.abs(scale))

const pointsFor = ({ value, tolerance, partialWithin = tolerance }: EstimateExercise, guess: number): 0 | 1 | 2 => {
  const distance = Math.abs(guess - value)
  if (isWithin(distance, tolerance, value)) return 2
  return isWithin(distance, partialWithin, value) ? 1 : 0
}

/** `near`: within the tolerance, full points. Decides between `whenLow` and `whenHigh`. */
export const sideOf = (exercise: EstimateExercise, guess: number): 'low' | 'near' | 'high' => {
  if (pointsFor(exercise, guess) === 2) return 'near'
  return guess < exercise.value ? 'low' : 'high'
}

/** Two points within the tolerance, one within `partialWithin`. A guess beyond the line's ends is just a wrong one. */
export const scoreEstimate = (exercise: EstimateExercise, { guess }: EstimateAnswer): Score => {
  if (guess === null) return { status: 'incomplete' }
  const side = sideOf(exercise, guess)
  const part = { id: GUESS, right: side === 'near', ...(side !== 'near' && { chosen: side }) }
  return { status: 'scored', earned: pointsFor(exercise, guess), possible: 2, parts: [part] }
}
