import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import type { ChoiceExercise } from './choice.score.ts'

export type ChoiceOption = ChoiceExercise['options'][number]

/** One order for screen, wall and paper. */
export const optionsInOrder = (exercise: ChoiceExercise, seedText: string): readonly ChoiceOption[] =>
  exercise.keepOrder ? exercise.options : shuffled(exercise.options, seedOf(seedText))
