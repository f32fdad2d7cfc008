import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { reflectionSchema } from './reflection.schema.ts'

export type ReflectionSource = z.infer<typeof reflectionSchema>
export type ReflectionExercise = ExerciseFrom<ReflectionSource>

/** The learner's own words, and what of the self-check they found in them. Never part of a summary. */
export interface ReflectionAnswer {
  readonly text: string
  readonly checked: readonly string[]
}

/** Slot id of the writing field. */
export const WRITING = 'text'

/** Done with a first word; the self-check comes after and may stay empty. */
export const scoreReflection = (_: ReflectionExercise, { text }: ReflectionAnswer): Score =>
  text.trim() === '' ? { status: 'incomplete' } : { status: 'completed' }
