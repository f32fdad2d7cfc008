import type * as z from 'zod/mini'
import type { Score, ScorePart } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { markSchema } from './mark.schema.ts'

export type MarkSource = z.infer<typeof markSchema>
export type MarkExercise = ExerciseFrom<MarkSource>

/** Ids of the marked runs of words, in the order of marking. */
export interface MarkAnswer {
  readonly marked: readonly string[]
}

const partsOf = (exercise: MarkExercise, { marked }: MarkAnswer): readonly ScorePart[] =>
  exercise.spans.map(({ id, correct = false }) => {
    const isMarked = marked.includes(id)
    return { id, right: isMarked === correct, ...(isMarked && !correct && { chosen: id }) }
  })

/** Right ones found minus false alarms, never below nothing, so that marking everything gains little. */
export const scoreMark = (exercise: MarkExercise, answer: MarkAnswer): Score => {
  if (answer.marked.length === 0) return { status: 'incomplete' }
  const right = exercise.spans.filter(({ correct }) => correct).map(({ id }) => id)
  const found = answer.marked.filter((id) => right.includes(id)).length
  const earned = Math.max(0, found - (answer.marked.length - found))
  return { status: 'scored', earned, possible: right.length, parts: partsOf(exercise, answer) }
}
