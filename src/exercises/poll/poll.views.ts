import type { LearnerKind } from '../exercise-view.ts'
import { PollLearner } from './poll.learner.tsx'
import { pollModel } from './poll.model.ts'
import type { PollAnswer, PollExercise } from './poll.score.ts'

export const learnerKind = { model: pollModel, Learner: PollLearner } satisfies LearnerKind<PollExercise, PollAnswer>
