import type { LearnerKind } from '../exercise-view.ts'
import { MarkLearner } from './mark.learner.tsx'
import { markModel } from './mark.model.ts'
import type { MarkAnswer, MarkExercise } from './mark.score.ts'

export const learnerKind = { model: markModel, Learner: MarkLearner } satisfies LearnerKind<MarkExercise, MarkAnswer>
