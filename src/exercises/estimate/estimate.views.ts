import type { LearnerKind } from '../exercise-view.ts'
import { EstimateLearner } from './estimate.learner.tsx'
import { estimateModel } from './estimate.model.ts'
import type { EstimateAnswer, EstimateExercise } from './estimate.score.ts'

export const learnerKind = { model: estimateModel, Learner: EstimateLearner } satisfies LearnerKind<
  EstimateExercise,
  EstimateAnswer
>
