import { expect, it } from 'vitest'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { categoriseAuthoring } from './categorise.authoring.ts'
import { categoriseExamples } from './categorise.examples.ts'
import { categoriseModel } from './categorise.model.ts'
import { scoreCategorise } from './categorise.score.ts'

const [source, promise] = categoriseExamples
const exercise = compileKind('categorise', source)

it('gives a point for each item in its group once all have one', () => {
  expect(scoreCategorise(exercise, { placed: { lena: 'inside' } })).toEqual({ status: 'incomplete' })
  expect(scoreCategorise(exercise, { placed: { lena: 'inside', amadou: 'depends', marisol: 'depends' } })).toMatchObject({
    earned: 2,
    possible: 3,
    parts: [{ right: true }, { id: 'amadou', right: false, chosen: 'depends' }, { right: true }],
  })
})

it('drops groups that are gone, and is not fooled by names that every object has', () => {
  expect(categoriseModel.parseAnswer(exercise, { placed: { lena: 'gone', amadou: 'claimant' } })).toEqual({
    placed: { amadou: 'claimant' },
  })
  const other = compileKind('categorise', promise)
  expect(scoreCategorise(other, { placed: { declaration: 'promise', convention: 'constructor' } })).toEqual({
    status: 'incomplete',
  })
})

it('finds items without a group and groups without items', () => {
  if (source === undefined) throw new Error('no example')
  const items = source.items.map((item) => (item.id === 'marisol' ? { ...item, group: 'nowhere' } : item))
  expect(rulesOf(categoriseAuthoring.findMistakes({ ...source, items }))).toEqual([
    'items.2.group unknown-group',
    'groups.2 empty-group',
  ])
})
