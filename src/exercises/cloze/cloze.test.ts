import { describe, expect, it } from 'vitest'
import { plainOf } from '#src/domain/text.ts'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { clozeAuthoring } from './cloze.authoring.ts'
import { clozeExamples } from './cloze.examples.ts'
import { clozeModel } from './cloze.model.ts'
import { type ClozeSource, compareTyped, scoreCloze } from './cloze.score.ts'

const [bank, typed] = clozeExamples
const bankExercise = compileKind('cloze', bank, 'fr')
const typedExercise = compileKind('cloze', typed, 'fr')

describe('compareTyped', () => {
  it.each([
    ['  Réfugié ', 'exact'],
    ['refugie', 'accents-differ'],
    ['réfugiée', 'wrong'],
    ['', 'wrong'],
  ])('«%s» for «réfugié»: %s', (text, result) => {
    expect(compareTyped(['réfugié'], text)).toBe(result)
  })

  it.each([
    ["L'asile", ['l’asile'], 'exact'],
    ['coeur', ['cœur'], 'accents-differ'],
    ['CŒUR', ['cœur'], 'exact'],
    ['droit  d’asile', ['droit d’asile'], 'exact'],
    ['e\u0301tat', ['état'], 'exact'],
  ])('%s for %j: %s', (text, accepted, result) => {
    expect(compareTyped(accepted, text)).toBe(result)
  })
})

describe('scoring', () => {
  it('gives a point a gap once all are filled; blanks fill nothing', () => {
    expect(scoreCloze(typedExercise, { filled: { rule: '  ', who: 'claimants-too' } })).toEqual({ status: 'incomplete' })
    expect(scoreCloze(typedExercise, { filled: { rule: 'Non‑refoulement', who: 'recognized-only' } })).toMatchObject({
      earned: 1,
      possible: 2,
      parts: [
        { id: 'rule', right: true },
        { id: 'who', right: false, chosen: 'recognized-only' },
      ],
    })
  })

  it('does not pass on what somebody typed', () => {
    expect(scoreCloze(typedExercise, { filled: { rule: 'my secret', who: 'claimants-too' } })).not.toMatchObject({
      parts: [{ chosen: 'my secret' }, {}],
    })
  })
})

it('keeps a word of the bank in one gap only', () => {
  const filled = { where: 'work', fear: 'work', help: 'gone' }
  expect(clozeModel.parseAnswer(bankExercise, { filled })).toEqual({ filled: { where: 'work' } })
})

it('says the whole sentence', () => {
  expect(clozeModel.explain(bankExercise).map(plainOf)).toEqual([
    'Une personne réfugiée est hors de son pays, craint avec raison d’être persécutée et ne peut pas y trouver de protection.',
  ])
})

const broken = (source: ClozeSource | undefined, change: Partial<ClozeSource>): ClozeSource => {
  if (source === undefined) throw new Error('no example')
  return { ...source, ...change }
}
const why = { en: 'Because.' }

describe('mistakes', () => {
  it.each<[string, Partial<ClozeSource>, readonly string[]]>([
    [
      'a gap in one language only',
      { text: { en: '[[where]] [[fear]] [[help]]', fr: '[[where]] [[fear]]' } },
      ['text.fr slot-missing'],
    ],
    ['a gap twice', { text: { en: '[[where]] [[fear]] [[help]] [[help]]' } }, ['text.en slot-repeated']],
    ['a gap that is not in the list', { text: { en: '[[where]] [[fear]] [[help]] [[more]]' } }, ['text.en slot-unknown']],
    [
      'a word that fills nothing and says nothing',
      { words: [...(bank?.words ?? []), { id: 'x', text: { en: 'x' } }] },
      ['words.4 why-missing'],
    ],
  ])('finds %s', (_, change, rules) => {
    expect(rulesOf(clozeAuthoring.findMistakes(broken(bank, change)))).toEqual(rules)
  })

  it('finds answers that cannot be given', () => {
    const gaps: ClozeSource['gaps'] = [
      { id: 'a', input: 'bank', word: 'none', why },
      { id: 'b', input: 'bank', word: 'w', why },
      { id: 'c', input: 'bank', word: 'w', why },
      {
        id: 'd',
        input: 'dropdown',
        answer: 'z',
        options: [
          { id: 'x', text: { en: 'x' } },
          { id: 'y', text: { en: 'y' } },
        ],
        why,
      },
      { id: 'e', input: 'typed', accepted: { en: ['State', 'state'] }, why },
    ]
    const source = broken(bank, { gaps, words: [{ id: 'w', text: { en: 'w' } }], text: { en: '[[a]] [[b]] [[c]] [[d]] [[e]]' } })
    expect(rulesOf(clozeAuthoring.findMistakes(source))).toEqual([
      'gaps.0.word impossible-answer',
      'gaps.2.word impossible-answer',
      'gaps.3.answer impossible-answer',
      'gaps.4.accepted.en.1 repeated-words',
    ])
  })
})
