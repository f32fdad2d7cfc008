import { describe, expect, it } from 'vitest'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { verdictAuthoring } from './verdict.authoring.ts'
import { verdictExamples } from './verdict.examples.ts'
import { verdictModel } from './verdict.model.ts'
import { VERDICTS } from './verdict.schema.ts'
import { scoreVerdict, type VerdictSource, verdictsOf } from './verdict.score.ts'

const [first, second] = verdictExamples
const exercise = compileKind('verdict', second)

it('offers the verdicts that the schema knows', () => {
  for (const form of ['true-false', 'myth-fact-depends'] as const) expect(verdictsOf({ form })).toEqual(VERDICTS[form])
})

it('gives one point for the right verdict, and names a wrong one', () => {
  expect(scoreVerdict(exercise, { verdict: 'depends' })).toMatchObject({
    earned: 1,
    possible: 1,
    parts: [{ id: 'depends', right: true }],
  })
  expect(scoreVerdict(exercise, { verdict: 'myth' })).toMatchObject({
    earned: 0,
    possible: 1,
    parts: [{ id: 'myth', right: false, chosen: 'myth' }],
  })
})

it('takes a verdict of another form for none', () => {
  expect(verdictModel.parseAnswer(exercise, { verdict: 'true' })).toEqual({ verdict: null })
  expect(verdictModel.parseAnswer(exercise, { verdict: 3 })).toBeUndefined()
})

it('says on what it depends', () => {
  expect(verdictModel.explain(exercise)).toHaveLength(2)
})

const broken = (change: Partial<VerdictSource>): VerdictSource => {
  if (first === undefined) throw new Error('no example')
  return { ...first, ...change }
}

describe('mistakes', () => {
  const line = { en: 'Because.' }
  it.each([
    ['an answer of the other form', { answer: 'myth' as const }, ['answer impossible-answer']],
    ['a verdict without its line', { feedback: { false: line } }, ['feedback feedback-missing']],
    ['a line for no verdict', { feedback: { true: line, false: line, myth: line } }, ['feedback.myth feedback-unused']],
    ['"depends" without on what', { ...second, dependsOn: undefined }, ['answer depends-on-missing']],
    ['on what, without "depends"', { dependsOn: line }, ['dependsOn depends-on-unused']],
  ])('finds %s', (_, change, rules) => {
    expect(rulesOf(verdictAuthoring.findMistakes(broken(change)))).toEqual(rules)
  })
})
