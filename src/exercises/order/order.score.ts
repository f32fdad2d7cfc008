import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import { shuffled } from '#src/domain/shuffle.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { orderSchema } from './order.schema.ts'

export type OrderSource = z.infer<typeof orderSchema>
export type OrderExercise = ExerciseFrom<OrderSource>

/** Item ids from first to last; empty until the learner first moves something. */
export interface OrderAnswer {
  readonly order: readonly string[]
}

/** The order that is shown before anything is moved: never the right one. */
export const startingOrder = (
  exercise: { readonly items: readonly { readonly id: string }[] },
  seed: number,
): readonly string[] => {
  const right = exercise.items.map(({ id }) => id)
  const start = shuffled(right, seed)
  const isRight = start.every((id, index) => id === right[index])
  return isRight ? [...start.slice(1), ...start.slice(0, 1)] : start
}

interface Chain {
  readonly length: number
  readonly inPlace: number
  readonly members: readonly string[]
}

const EMPTY: Chain = { length: 0, inPlace: 0, members: [] }

/** Of chains of the same length the one with more items in their very place, then the one that begins earlier. */
const isBetter = (chain: Chain, than: Chain): boolean =>
  chain.length > than.length || (chain.length === than.length && chain.inPlace > than.inPlace)

/** The longest run of items that stand in the right order among themselves, whatever stands between them. */
const longestChain = (order: readonly string[], right: readonly string[]): Chain => {
  const places = order.map((id) => right.indexOf(id))
  const chains: Chain[] = []
  order.forEach((id, index) => {
    const before = chains.filter((_, earlier) => (places[earlier] ?? 0) < (places[index] ?? 0))
    const best = before.reduce((found, chain) => (isBetter(chain, found) ? chain : found), EMPTY)
    const inPlace = best.inPlace + (places[index] === index ? 1 : 0)
    chains.push({ length: best.length + 1, inPlace, members: [...best.members, id] })
  })
  return chains.reduce((found, chain) => (isBetter(chain, found) ? chain : found), EMPTY)
}

/**
 * One point for each item of the longest run in the right order, so that one item carried from the first place to the
 * last costs one point and not all of them (as counting right places would). A run of one is no order: nothing earned.
 */
export const scoreOrder = (exercise: OrderExercise, { order }: OrderAnswer): Score => {
  if (order.length === 0) return { status: 'incomplete' }
  const right = exercise.items.map(({ id }) => id)
  const chain = longestChain(order, right)
  const standing = chain.length > 1 ? chain.members : []
  const parts = order.map((id) => ({ id, right: standing.includes(id) }))
  return { status: 'scored', earned: standing.length, possible: right.length, parts }
}
