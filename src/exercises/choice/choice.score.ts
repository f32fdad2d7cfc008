import type * as z from 'zod/mini'
import type { Score, ScorePart } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { choiceSchema } from './choice.schema.ts'

export type ChoiceSource = z.infer<typeof choiceSchema>
export type ChoiceExercise = ExerciseFrom<ChoiceSource>

export interface ChoiceAnswer {
  readonly chosen: readonly string[]
}

const partsOf = (exercise: ChoiceExercise, { chosen }: ChoiceAnswer): readonly ScorePart[] =>
  exercise.options.map(({ id, correct = false }) => {
    const isChosen = chosen.includes(id)
    return { id, right: isChosen === correct, ...(isChosen && !correct && { chosen: id }) }
  })

/** One right option: 1 or 0. Several: right ones chosen minus wrong ones chosen, so that choosing all gains nothing. */
export const scoreChoice = (exercise: ChoiceExercise, answer: ChoiceAnswer): Score => {
  const right = exercise.options.filter(({ correct }) => correct).map(({ id }) => id)
  if (answer.chosen.length === 0) return { status: 'incomplete' }
  const hits = answer.chosen.filter((id) => right.includes(id)).length
  const possible = exercise.multiple ? right.length : 1
  const earned = Math.min(possible, Math.max(0, hits - (answer.chosen.length - hits)))
  return { status: 'scored', earned, possible, parts: partsOf(exercise, answer) }
}
