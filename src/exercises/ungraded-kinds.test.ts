import { describe, expect, it } from 'vitest'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { flashcardsExamples } from './flashcards/flashcards.examples.ts'
import { flashcardsModel } from './flashcards/flashcards.model.ts'
import { pollAuthoring } from './poll/poll.authoring.ts'
import { pollExamples } from './poll/poll.examples.ts'
import { pollModel } from './poll/poll.model.ts'
import { reflectionExamples } from './reflection/reflection.examples.ts'
import { reflectionModel } from './reflection/reflection.model.ts'

describe('reflection', () => {
  const exercise = compileKind('reflection', reflectionExamples[0])

  it('is done with a first word, ticked or not', () => {
    expect(reflectionModel.score(exercise, { text: ' \n', checked: ['doable'] })).toEqual({ status: 'incomplete' })
    expect(reflectionModel.score(exercise, { text: 'A smile', checked: [] })).toEqual({ status: 'completed' })
  })
})

describe('poll', () => {
  const [source] = pollExamples
  const exercise = compileKind('poll', source)

  it('is done with a choice; an option that is gone is none', () => {
    expect(pollModel.score(exercise, { option: 'halfway' })).toEqual({ status: 'completed' })
    expect(pollModel.parseAnswer(exercise, { option: 'gone' })).toEqual({ option: null })
  })

  it('finds a scale that has not five steps, and a poll that comes before itself', () => {
    if (source === undefined) throw new Error('no example')
    const broken = { ...source, options: source.options.slice(1), before: source.id }
    expect(rulesOf(pollAuthoring.findMistakes(broken))).toEqual(['options scale-length', 'before before-itself'])
  })
})

describe('flashcards', () => {
  const exercise = compileKind('flashcards', flashcardsExamples[0])

  it('are done when every card is judged', () => {
    expect(flashcardsModel.score(exercise, { known: ['claimant'], again: ['stateless'] })).toEqual({ status: 'incomplete' })
    expect(flashcardsModel.score(exercise, { known: ['claimant'], again: ['stateless', 'refoulement'] })).toEqual({
      status: 'completed',
    })
  })

  it('take a card in both heaps for one to look at again', () => {
    expect(flashcardsModel.parseAnswer(exercise, { known: ['claimant', 'stateless'], again: ['stateless'] })).toEqual({
      known: ['claimant'],
      again: ['stateless'],
    })
  })
})
