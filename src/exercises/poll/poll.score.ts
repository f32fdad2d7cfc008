import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { pollSchema } from './poll.schema.ts'

export type PollSource = z.infer<typeof pollSchema>
export type PollExercise = ExerciseFrom<PollSource>

export interface PollAnswer {
  readonly option: string | null
}

export const scorePoll = (_: PollExercise, { option }: PollAnswer): Score =>
  option === null ? { status: 'incomplete' } : { status: 'completed' }
