import { describe, expect, it } from 'vitest'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { choiceAuthoring } from './choice.authoring.ts'
import { choiceExamples } from './choice.examples.ts'
import { choiceModel } from './choice.model.ts'
import { type ChoiceSource, scoreChoice } from './choice.score.ts'

const [source] = choiceExamples
const single = compileKind('choice', source)
const multiple = compileKind('choice', choiceExamples[1])
const pointsFor = (exercise: typeof single, chosen: readonly string[]) => {
  const score = scoreChoice(exercise, { chosen })
  return score.status === 'scored' ? `${score.earned}/${score.possible}` : score.status
}

describe('scoring', () => {
  it('gives one point for the one right option', () => {
    expect(pointsFor(single, ['when-definition-met'])).toBe('1/1')
    expect(pointsFor(single, ['when-accepted'])).toBe('0/1')
  })

  it.each([
    [['return'], '1/2'],
    [['return', 'integration'], '2/2'],
    [['return', 'integration', 'camp'], '1/2'],
    [['camp'], '0/2'],
  ])('takes wrong options from right ones: %j earns %s', (chosen, points) => {
    expect(pointsFor(multiple, chosen)).toBe(points)
  })

  it('names the wrong option that was chosen, and the right one that was missed', () => {
    expect(scoreChoice(multiple, { chosen: ['return', 'camp'] })).toMatchObject({
      parts: [
        { id: 'return', right: true },
        { id: 'integration', right: false },
        { id: 'camp', right: false, chosen: 'camp' },
      ],
    })
  })
})

describe('a stored answer', () => {
  it('loses options that are gone, and is refused with two for one', () => {
    expect(choiceModel.parseAnswer(multiple, { chosen: ['return', 'gone', 'return'] })).toEqual({ chosen: ['return'] })
    expect(choiceModel.parseAnswer(single, { chosen: ['when-accepted', 'when-definition-met'] })).toBeUndefined()
    expect(choiceModel.parseAnswer(single, { chosen: [1] })).toBeUndefined()
  })
})

const broken = (change: Partial<ChoiceSource>): ChoiceSource => {
  if (source === undefined) throw new Error('no example')
  return { ...source, ...change }
}
const option = (id: string, correct: boolean) => ({ id, correct, text: { en: id }, whenChosen: { en: 'Because.' } })

describe('mistakes', () => {
  it.each([
    ['no right option', { options: [option('a', false), option('b', false)] }, ['options no-right-answer']],
    ['two right options', { options: [option('a', true), option('b', true)] }, ['options several-right-answers']],
    ['only right options', { multiple: true, options: [option('a', true), option('b', true)] }, ['options no-wrong-answer']],
    [
      'an option twice',
      { options: [option('a', true), option('a', false)] },
      ['options.1.id repeated-id', 'options.1.text.en repeated-words'],
    ],
  ])('finds %s', (_, change, rules) => {
    expect(rulesOf(choiceAuthoring.findMistakes(broken(change)))).toEqual(rules)
  })
})
