import type { LearnerKind } from '../exercise-view.ts'
import { OrderLearner } from './order.learner.tsx'
import { orderModel } from './order.model.ts'
import type { OrderAnswer, OrderExercise } from './order.score.ts'

export const learnerKind = { model: orderModel, Learner: OrderLearner } satisfies LearnerKind<OrderExercise, OrderAnswer>
