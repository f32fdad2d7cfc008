import type { ExerciseModel } from '#src/domain/exercise.ts'
import { anyLanguageOf, BETWEEN, componentsOf } from '../interaction-parts.ts'
import { fieldsOf, idsOf } from '../stored-answer.ts'
import { type OrderAnswer, type OrderExercise, scoreOrder } from './order.score.ts'

const rightOrderOf = (exercise: OrderExercise) => exercise.items.map(({ id }) => id)

export const orderModel = {
  /** All items or none: an order of some of them is no order. */
  parseAnswer: (exercise, value) => {
    const order = idsOf(fieldsOf(value)?.get('order'), rightOrderOf(exercise))
    return order?.length === 0 || order?.length === exercise.items.length ? { order } : undefined
  },
  emptyAnswer: () => ({ order: [] }),
  score: scoreOrder,
  solution: (exercise) => ({ order: rightOrderOf(exercise) }),
  explain: ({ items }) => items.map(({ text }) => text),
  toInteraction: (byLanguage) => ({
    interactionType: 'sequencing',
    correctResponsesPattern: [rightOrderOf(anyLanguageOf(byLanguage)).join(BETWEEN)],
    choices: componentsOf(
      byLanguage,
      ({ items }) => items,
      ({ text }) => text,
    ),
  }),
  toResponse: (_, { order }) => order.join(BETWEEN),
} satisfies ExerciseModel<OrderExercise, OrderAnswer>
