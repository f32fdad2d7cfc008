import type { LearnerKind } from '../exercise-view.ts'
import { ScenarioLearner } from './scenario.learner.tsx'
import { scenarioModel } from './scenario.model.ts'
import type { ScenarioAnswer, ScenarioExercise } from './scenario.score.ts'

export const learnerKind = { model: scenarioModel, Learner: ScenarioLearner } satisfies LearnerKind<
  ScenarioExercise,
  ScenarioAnswer
>
