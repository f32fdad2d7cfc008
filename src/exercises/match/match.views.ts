import type { LearnerKind } from '../exercise-view.ts'
import { MatchLearner } from './match.learner.tsx'
import { matchModel } from './match.model.ts'
import type { MatchAnswer, MatchExercise } from './match.score.ts'

export const learnerKind = { model: matchModel, Learner: MatchLearner } satisfies LearnerKind<MatchExercise, MatchAnswer>
