import { fc } from '../../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { seedOf } from '#src/domain/shuffle.ts'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { orderAuthoring } from './order.authoring.ts'
import { orderExamples } from './order.examples.ts'
import { orderModel } from './order.model.ts'
import { scoreOrder, startingOrder } from './order.score.ts'

const [source] = orderExamples
const exercise = compileKind('order', source)
const [a = '', b = '', c = '', d = '', e = ''] = exercise.items.map(({ id }) => id)
const earned = (order: readonly string[]) => {
  const score = scoreOrder(exercise, { order })
  return score.status === 'scored' ? score.earned : score.status
}

describe('scoring', () => {
  it.each([
    ['the right order', [a, b, c, d, e], 5],
    ['the first carried to the end', [b, c, d, e, a], 4],
    ['two neighbours exchanged', [b, a, c, d, e], 4],
    ['everything backwards', [e, d, c, b, a], 0],
  ])('%s earns %s', (_, order, points) => {
    expect(earned(order)).toBe(points)
  })

  it('marks as right as many items as there are points, those in their place first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([a, b, c, d, e], { minLength: 5 }), (order) => {
        const score = scoreOrder(exercise, { order })
        expect(score.status === 'scored' && score.parts?.filter(({ right }) => right).length).toBe(earned(order))
      }),
    )
    expect(scoreOrder(exercise, { order: [b, a, c, d, e] })).toMatchObject({
      parts: [{ id: b, right: true }, { id: a, right: false }, {}, {}, {}],
    })
  })
})

it('never starts in the right order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0 }), (seed) => {
      const start = startingOrder(exercise, seed)
      expect(start.toSorted()).toEqual([a, b, c, d, e].toSorted())
      expect(start).not.toEqual([a, b, c, d, e])
    }),
  )
})

it('refuses an order of some of the items', () => {
  expect(orderModel.parseAnswer(exercise, { order: [a, b] })).toBeUndefined()
  expect(orderModel.parseAnswer(exercise, { order: [] })).toEqual({ order: [] })
})

/** Plays the steps on a list of the page. */
const play = (start: readonly string[], seed?: number): readonly string[] => {
  const now = [...start]
  if (source === undefined) throw new Error('no example')
  for (const step of orderAuthoring.solveSteps(source, { order: [a, b, c, d, e] }, seed)) {
    const from = step.do === 'press' && step.action === 'move-up' ? now.indexOf(step.item ?? '') : 0
    if (from > 0) now.splice(from - 1, 0, ...now.splice(from, 1))
  }
  return now
}

it('solves from the known start, and from any start without knowing it', () => {
  const seed = seedOf(exercise.id)
  expect(play(startingOrder(exercise, seed), seed)).toEqual([a, b, c, d, e])
  fc.assert(
    fc.property(fc.shuffledSubarray([a, b, c, d, e], { minLength: 5 }), (start) => {
      expect(play(start)).toEqual([a, b, c, d, e])
    }),
  )
})
