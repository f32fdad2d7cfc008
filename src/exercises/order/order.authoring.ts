import type { SolveStep } from '#src/domain/exercise.ts'
import { type KindAuthoring, repeatedIds, repeatedWords } from '../kind-authoring.ts'
import { orderSchema } from './order.schema.ts'
import { type OrderAnswer, type OrderSource, startingOrder } from './order.score.ts'

const moveUp = (item: string): SolveStep => ({ do: 'press', action: 'move-up', item })

/** From a known start: each item is carried up to its place, from the first place on. */
const movesFrom = (start: readonly string[], order: readonly string[]): readonly SolveStep[] => {
  const now = [...start]
  return order.flatMap((item, place) => {
    const from = now.indexOf(item)
    now.splice(place, 0, ...now.splice(from, 1))
    return Array.from({ length: from - place }, () => moveUp(item))
  })
}

/** From any start: each item, the last one first, goes to the top; at the top a further press changes nothing. */
const movesFromAnywhere = (order: readonly string[]): readonly SolveStep[] =>
  order.toReversed().flatMap((item) => Array.from({ length: order.length - 1 }, () => moveUp(item)))

export const orderAuthoring: KindAuthoring<OrderSource, OrderAnswer> = {
  schema: orderSchema,
  findMistakes: ({ items }) => [
    ...repeatedIds(items, ['items']),
    ...repeatedWords(items.map(({ text }, index) => ({ words: text, path: ['items', index, 'text'] }))),
  ],
  solveSteps: (source, { order }, seed) => [
    ...(seed === undefined ? movesFromAnywhere(order) : movesFrom(startingOrder(source, seed), order)),
    { do: 'press', action: 'check' },
  ],
}
