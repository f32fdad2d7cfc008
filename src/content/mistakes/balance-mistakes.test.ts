import { expect, it } from 'vitest'
import type { ExerciseSource } from '#src/exercises/schemas.ts'
import { balanceMistakes } from './balance-mistakes.ts'

const words = { en: 'Because.' }
const option = (id: string, text: string, correct = false) => ({ id, text: { en: text }, correct, whenChosen: words })

const choice = (index: number, right: number, rightText = 'short'): ExerciseSource => ({
  kind: 'choice',
  id: `q-${index}`,
  revision: 1,
  prompt: words,
  options: [0, 1, 2].map((place) => option(`o-${place}`, place === right ? rightText : 'short', place === right)),
})

const verdict = (index: number, answer: 'true' | 'false'): ExerciseSource => ({
  kind: 'verdict',
  id: `v-${index}`,
  revision: 1,
  prompt: words,
  form: 'true-false',
  answer,
  feedback: {},
})

const rulesFor = (exercises: readonly ExerciseSource[]) =>
  balanceMistakes({
    input: { folder: 'a-module', value: {}, media: new Map() },
    isDraft: false,
    module: undefined,
    blocks: [],
    exercises: exercises.map((value) => ({ value, path: [], place: 'bank' })),
  }).map(({ rule, severity }) => `${severity} ${rule}`)

const six = [0, 1, 2, 3, 4, 5]

it('warns when the right option mostly stands in one place', () => {
  expect(rulesFor(six.map((index) => choice(index, index < 4 ? 0 : 1)))).toEqual(['warning answers-out-of-balance'])
  expect(rulesFor(six.map((index) => choice(index, index % 3)))).toEqual([])
})

it('warns when most verdicts are the same', () => {
  expect(rulesFor(six.map((index) => verdict(index, index < 5 ? 'false' : 'true')))).toEqual(['warning answers-out-of-balance'])
})

it('warns when the longest option is mostly the right one', () => {
  expect(rulesFor(six.map((index) => choice(index, index % 3, index < 4 ? 'a much longer option' : 'short')))).toEqual([
    'warning longest-is-right',
  ])
})

it('says nothing about a few questions: chance explains them', () => {
  expect(rulesFor(six.slice(0, 5).map((index) => choice(index, 0, 'a much longer option')))).toEqual([])
})
