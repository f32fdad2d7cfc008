import type { LearnerKind } from '../exercise-view.ts'
import { ChoiceLearner } from './choice.learner.tsx'
import { choiceModel } from './choice.model.ts'
import type { ChoiceAnswer, ChoiceExercise } from './choice.score.ts'

export const learnerKind = { model: choiceModel, Learner: ChoiceLearner } satisfies LearnerKind<ChoiceExercise, ChoiceAnswer>
