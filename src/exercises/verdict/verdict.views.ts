import type { LearnerKind } from '../exercise-view.ts'
import { VerdictLearner } from './verdict.learner.tsx'
import { verdictModel } from './verdict.model.ts'
import type { VerdictAnswer, VerdictExercise } from './verdict.score.ts'

export const learnerKind = { model: verdictModel, Learner: VerdictLearner } satisfies LearnerKind<VerdictExercise, VerdictAnswer>
