import type { LearnerKind } from '../exercise-view.ts'
import { ReflectionLearner } from './reflection.learner.tsx'
import { reflectionModel } from './reflection.model.ts'
import type { ReflectionAnswer, ReflectionExercise } from './reflection.score.ts'

export const learnerKind = { model: reflectionModel, Learner: ReflectionLearner } satisfies LearnerKind<
  ReflectionExercise,
  ReflectionAnswer
>
