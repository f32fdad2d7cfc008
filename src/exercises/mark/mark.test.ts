import { expect, it } from 'vitest'
import { plainOf } from '#src/domain/text.ts'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { markAuthoring } from './mark.authoring.ts'
import { markExamples } from './mark.examples.ts'
import { markModel } from './mark.model.ts'
import { scoreMark } from './mark.score.ts'

const [source, listed] = markExamples
const exercise = compileKind('mark', listed)

it.each([
  [['outside', 'fear'], 2],
  [['outside', 'poor'], 0],
  [['outside', 'fear', 'poor'], 1],
  [['poor', 'papers'], 0],
])('%j earns %d', (marked, earned) => {
  expect(scoreMark(exercise, { marked })).toMatchObject({ earned, possible: 2 })
})

it('says the right words', () => {
  expect(markModel.explain(compileKind('mark', source, 'fr')).map(plainOf)).toEqual(['prétendues'])
})

it('finds spans without words, and a text with nothing or everything to mark', () => {
  if (source === undefined) throw new Error('no example')
  const text = { en: '[[arrived]] [[so-called|So-called]] [[officer|an officer]]' }
  expect(rulesOf(markAuthoring.findMistakes({ ...source, text }))).toEqual(['text.en span-empty'])
  const all = source.spans.map((span) => ({ ...span, correct: true }))
  expect(rulesOf(markAuthoring.findMistakes({ ...source, spans: all }))).toEqual(['spans no-wrong-answer'])
  const none = source.spans.map((span) => ({ ...span, correct: false }))
  expect(rulesOf(markAuthoring.findMistakes({ ...source, spans: none }))).toEqual(['spans no-right-answer'])
})
