import type { LearnerKind } from '../exercise-view.ts'
import { CategoriseLearner } from './categorise.learner.tsx'
import { categoriseModel } from './categorise.model.ts'
import type { CategoriseAnswer, CategoriseExercise } from './categorise.score.ts'

export const learnerKind = { model: categoriseModel, Learner: CategoriseLearner } satisfies LearnerKind<
  CategoriseExercise,
  CategoriseAnswer
>
