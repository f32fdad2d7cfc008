import type { LearnerKind } from '../exercise-view.ts'
import { ClozeLearner } from './cloze.learner.tsx'
import { clozeModel } from './cloze.model.ts'
import type { ClozeAnswer, ClozeExercise } from './cloze.score.ts'

export const learnerKind = { model: clozeModel, Learner: ClozeLearner } satisfies LearnerKind<ClozeExercise, ClozeAnswer>
