import { describe, expect, it } from 'vitest'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { estimateAuthoring } from './estimate.authoring.ts'
import { estimateExamples } from './estimate.examples.ts'
import { estimateModel } from './estimate.model.ts'
import { type EstimateSource, scoreEstimate, sideOf } from './estimate.score.ts'

const [source, decimals] = estimateExamples
const exercise = compileKind('estimate', source)

it.each([
  [73, 2, 'near'],
  [78, 2, 'near'],
  [79, 1, 'high'],
  [58, 1, 'low'],
  [57, 0, 'low'],
  [1000, 0, 'high'],
])('a guess of %d earns %d', (guess, earned, side) => {
  expect(scoreEstimate(exercise, { guess })).toMatchObject({ earned, possible: 2 })
  expect(sideOf(exercise, guess)).toBe(side)
})

it('does not lose a point to a rounding error', () => {
  expect(scoreEstimate(compileKind('estimate', decimals), { guess: 100 })).toMatchObject({ earned: 2 })
})

it.each([[Number.NaN], ['73'], [Number.POSITIVE_INFINITY]])('refuses %s as a guess', (guess) => {
  expect(estimateModel.parseAnswer(exercise, { guess })).toBeUndefined()
})

it('tells a learning record store the range that counts as right', () => {
  expect(estimateModel.toInteraction({ en: compileKind('estimate', decimals) }).correctResponsesPattern).toEqual(['100[:]134.6'])
})

const broken = (change: Partial<EstimateSource>): EstimateSource => {
  if (source === undefined) throw new Error('no example')
  return { ...source, ...change }
}

describe('mistakes', () => {
  it.each<[string, Partial<EstimateSource>, readonly string[]]>([
    ['a value outside the range', { value: 120 }, ['value impossible-answer']],
    ['a value between two steps', { step: 5 }, ['value impossible-answer']],
    ['an empty range', { min: 100 }, ['max empty-range']],
    ['a step longer than the range', { step: 200, value: 0 }, ['step step-too-big']],
    ['a tolerance that makes everything right', { tolerance: 60, partialWithin: 70 }, ['tolerance tolerance-too-wide']],
    ['half points no wider than full ones', { partialWithin: 5 }, ['partialWithin partial-too-narrow']],
  ])('finds %s', (_, change, rules) => {
    expect(rulesOf(estimateAuthoring.findMistakes(broken(change)))).toEqual(rules)
  })
})
