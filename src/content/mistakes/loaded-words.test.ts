import { describe, expect, it } from 'vitest'
import { loadedWordMistakes, loadedWordsIn } from './loaded-words.ts'

const inEnglish = (text: string) => loadedWordsIn(text, 'en').map(({ word }) => word)
const inFrench = (text: string) => loadedWordsIn(text, 'fr').map(({ word }) => word)

describe('finds', () => {
  it.each([
    ['Illegal migrants', ['Illegal']],
    ['They came illegally in waves', ['illegally', 'waves']],
    ['bogus claims, queue-jumpers and a flood', ['bogus', 'queue-jumpers', 'flood']],
    ['a swarm; swarms', ['swarm', 'swarms']],
  ])('%s', (text, words) => {
    expect(inEnglish(text)).toEqual(words)
  })

  it.each([
    ['un passage illégal, des entrées illégales, des gestes illégaux', ['illégal', 'illégales', 'illégaux']],
    ['des clandestines et des clandestins', ['clandestines', 'clandestins']],
    ['de faux réfugiés et une fausse réfugiée', ['faux réfugiés', 'fausse réfugiée']],
    ['les resquilleuses, un resquilleur', ['resquilleuses', 'resquilleur']],
    ['une vague de personnes, des vagues migratoires', ['vague', 'vagues']],
    ['un flot, des flots, le déferlement', ['flot', 'flots', 'déferlement']],
    ['Un resquilleur, c’est {{lang:en|a bogus refugee}}', ['resquilleur', 'bogus']],
  ])('%s', (text, words) => {
    expect(inFrench(text)).toEqual(words)
  })
})

describe('leaves alone', () => {
  it.each([
    '{{myth:They are illegal queue-jumpers}}',
    '{{allow:wave|sound wave in a physics sentence}}',
    'the legal age',
    'floor',
    'a microwaved meal',
  ])('%s', (text) => {
    expect(inEnglish(text)).toEqual([])
  })

  it.each(['une réponse vague', 'une vague idée', 'un terrain vague', 'flotter', '{{myth:des faux réfugiés}}', 'légal'])(
    '%s',
    (text) => {
      expect(inFrench(text)).toEqual([])
    },
  )
})

it('allows a word for a whole module, with its reason', () => {
  const text = { en: 'A wave of the hand.' }
  expect(loadedWordMistakes({ text })).toHaveLength(1)
  expect(loadedWordMistakes({ text, allowWords: [{ word: 'Wave', reason: 'a greeting, in the first scene' }] })).toEqual([])
})
