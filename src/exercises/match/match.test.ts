import { expect, it } from 'vitest'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { matchAuthoring } from './match.authoring.ts'
import { matchExamples } from './match.examples.ts'
import { matchModel } from './match.model.ts'
import { scoreMatch } from './match.score.ts'

const [source] = matchExamples
const exercise = compileKind('match', source)

it('gives a point for each pair once all are filled, and names what was put wrongly', () => {
  expect(scoreMatch(exercise, { placed: { claimant: 'claimant' } })).toEqual({ status: 'incomplete' })
  expect(
    scoreMatch(exercise, { placed: { claimant: 'claimant', 'displaced-inside': 'tourist', stateless: 'displaced-inside' } }),
  ).toEqual({
    status: 'scored',
    earned: 1,
    possible: 3,
    parts: [
      { id: 'claimant', right: true },
      { id: 'displaced-inside', right: false, chosen: 'tourist' },
      { id: 'stateless', right: false, chosen: 'displaced-inside' },
    ],
  })
})

it('keeps an item in one place only', () => {
  const placed = { claimant: 'stateless', stateless: 'stateless', gone: 'claimant' }
  expect(matchModel.parseAnswer(exercise, { placed })).toEqual({ placed: { claimant: 'stateless' } })
})

it('finds a right side that stands there twice', () => {
  if (source === undefined) throw new Error('no example')
  const distractors = [{ id: 'claimant', text: source.pairs[2]?.right ?? {}, why: { en: 'Because.' } }]
  expect(rulesOf(matchAuthoring.findMistakes({ ...source, distractors }))).toEqual([
    'distractors.0.id repeated-id',
    'distractors.0.text.en repeated-words',
    'distractors.0.text.fr repeated-words',
  ])
})
