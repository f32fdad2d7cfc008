import { fc } from '../../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { applyEdits, typographyEdits, typographyMistakes } from './french-typography.ts'

const fixed = (text: string): string => applyEdits(text, typographyEdits(text)).replaceAll('\u00A0', '_')

describe('mends', () => {
  it.each([
    ['Attention : danger', 'Attention_: danger'],
    ['Attention: danger', 'Attention_: danger'],
    ['**Attention** : danger', '**Attention**_: danger'],
    ['à la fin:', 'à la fin_:'],
    ['« oui »', '«_oui_»'],
    ['«oui»', '«_oui_»'],
    ['« *oui* » : non', '«_*oui*_»_: non'],
    ['23 % et 5%', '23_% et 5_%'],
    ['20 $ ou 20$', '20_$ ou 20_$'],
    ['Vraiment ?', 'Vraiment?'],
    ['Oui\u00A0! Non ; bien', 'Oui! Non; bien'],
    ["l'asile, aujourd'hui", 'l’asile, aujourd’hui'],
    ["d'«asile»", 'd’«_asile_»'],
    ['1 234 567 personnes', '1_234_567 personnes'],
    ['28600 personnes', '28_600 personnes'],
    ['1234567', '1_234_567'],
    ['117\u202F300', '117_300'],
    ["C'est {{term:mot|l'asile}} : oui", 'C’est {{term:mot|l’asile}}_: oui'],
    ['{{myth:Ils arrivent : tous !}}', '{{myth:Ils arrivent_: tous!}}'],
  ])('%s', (text, after) => {
    expect(fixed(text)).toBe(after)
  })
})

describe('leaves alone', () => {
  it.each([
    'à 10:30',
    'https://example.org/a:b?c=12345&d=%20',
    '[la page](https://example.org/?q=12345)',
    '{{fact:un-fait}} en 2024',
    '{{lang:en|words}}',
    '| a | b |\n|:---|---:|\n| 1 | 2 |',
    'le 4 avril 2026, 117 personnes',
    'L.C. 2001, ch. 27',
    '1985 et 1989',
    '[[un-mot|mot]] et [[deux]]',
    'le numéro A123456',
    'Quoi?! Non…',
    'f(x) = ‘a’',
  ])('%s', (text) => {
    expect(typographyEdits(text)).toEqual([])
  })
})

it('has nothing left to mend after mending', () => {
  const letters = fc.constantFrom(
    'a',
    'é',
    ' ',
    '\u00A0',
    '\u202F',
    "'",
    '’',
    ':',
    ';',
    '?',
    '!',
    '%',
    '$',
    '«',
    '»',
    '1',
    '234',
    '{{fact:x}}',
    '\n',
    '*',
    ',',
  )
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 14 }), (parts) => {
      let text = parts.join('')
      for (let round = 0; round < 3; round++) text = applyEdits(text, typographyEdits(text))
      expect(typographyEdits(text)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

it('speaks of French only', () => {
  expect(typographyMistakes({ text: { en: "It's 5 % : fine !" } })).toEqual([])
})
