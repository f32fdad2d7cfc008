import { describe, expect, it } from 'vitest'
import { untranslatedMistakes } from './untranslated-mistakes.ts'

const found = (en: string, fr: string) => untranslatedMistakes({ text: { en, fr } }).map(({ path }) => path.join('.'))

describe('a text that looks untranslated', () => {
  it.each([
    ['a copy', 'Amina asks twenty questions today.', 'Amina asks twenty questions today.', ['text.fr']],
    ['English in the place of French', 'You are welcome.', 'You are welcome to the town that we live in.', ['text.fr']],
    ['French in the place of English', 'Les gens de la ville ont une question pour vous.', 'Les gens.', ['text.en']],
    ['a name', 'Amnesty International Canada', 'Amnesty International Canada', []],
    ['a sentence in each', 'Who are the people that you know?', 'Qui sont les gens que vous connaissez?', []],
    ['marked words of the other', 'He said {{lang:fr|vous êtes les bienvenus dans la ville}}.', 'Il l’a dit.', []],
    ['ids of facts', 'One.', '{{fact:hosted-by-the-one}} {{fact:by-the-people-to-be-with}}', []],
  ])('%s', (_name, en, fr, expected) => {
    expect(found(en, fr)).toEqual(expected)
  })

  it('may be a title that stands as it was published', () => {
    expect(untranslatedMistakes({ source: { title: { en: 'x', fr: 'The story of the people that you are with' } } })).toEqual([])
  })
})
