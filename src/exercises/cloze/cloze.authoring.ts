import type { AuthoringMistake } from '#src/domain/authoring.ts'
import type { SolveStep } from '#src/domain/exercise.ts'
import { LANGUAGES } from '#src/domain/text.ts'
import { type KindAuthoring, mistake, repeatedIds, repeatedWords, slotMistakes } from '../kind-authoring.ts'
import { placedAt } from '../stored-answer.ts'
import { clozeSchema } from './cloze.schema.ts'
import type { ClozeAnswer, ClozeSource } from './cloze.score.ts'
import { compareTyped } from './compare-typed.ts'

type Path = AuthoringMistake['path']
type Gap = ClozeSource['gaps'][number]
type GapOf<Input extends Gap['input']> = Extract<Gap, { input: Input }>

const typedMistakes = (gap: GapOf<'typed'>, path: Path): readonly AuthoringMistake[] =>
  LANGUAGES.flatMap((language) =>
    (gap.accepted[language] ?? []).flatMap((form, index, forms) => {
      const at = [...path, 'accepted', language, index]
      if (form.trim() === '')
        return [mistake(at, 'impossible-answer', 'this accepted form is empty', 'write the word, or take it out')]
      return compareTyped(forms.slice(0, index), form) === 'exact'
        ? [mistake(at, 'repeated-words', `"${form}" is accepted already: capitals and apostrophes do not count`, 'take it out')]
        : []
    }),
  )

const dropdownMistakes = (gap: GapOf<'dropdown'>, path: Path): readonly AuthoringMistake[] => {
  const known = gap.options.map(({ id }) => id)
  return [
    ...repeatedIds(gap.options, [...path, 'options']),
    ...repeatedWords(gap.options.map(({ text }, index) => ({ words: text, path: [...path, 'options', index, 'text'] }))),
    ...(known.includes(gap.answer)
      ? []
      : [
          mistake(
            [...path, 'answer'],
            'impossible-answer',
            `there is no option "${gap.answer}"`,
            `use one of: ${known.join(', ')}`,
          ),
        ]),
  ]
}

const bankMistakes = (gap: GapOf<'bank'>, path: Path, { gaps, words = [] }: ClozeSource): readonly AuthoringMistake[] => {
  const at = [...path, 'word']
  if (!words.some(({ id }) => id === gap.word))
    return [mistake(at, 'impossible-answer', `there is no word "${gap.word}" in the bank`, 'add it to "words", or mend the id')]
  const first = gaps.find((other) => other.input === 'bank' && other.word === gap.word)
  return first === gap
    ? []
    : [
        mistake(
          at,
          'impossible-answer',
          `"${gap.word}" fills two gaps, but stands in the bank once`,
          'add a second word to the bank',
        ),
      ]
}

const gapMistakes = (gap: Gap, path: Path, source: ClozeSource): readonly AuthoringMistake[] => {
  switch (gap.input) {
    case 'typed':
      return typedMistakes(gap, path)
    case 'dropdown':
      return dropdownMistakes(gap, path)
    case 'bank':
      return bankMistakes(gap, path, source)
  }
}

const wordMistakes = ({ gaps, words = [] }: ClozeSource): readonly AuthoringMistake[] => {
  const used = gaps.flatMap((gap) => (gap.input === 'bank' ? [gap.word] : []))
  const silent = words.flatMap(({ id, why }, index) =>
    used.includes(id) || why !== undefined
      ? []
      : [
          mistake(
            ['words', index],
            'why-missing',
            `"${id}" fills no gap and has no "why"`,
            'say in "why" what speaks against it',
          ),
        ],
  )
  return [
    ...repeatedIds(words, ['words']),
    ...repeatedWords(words.map(({ text }, index) => ({ words: text, path: ['words', index, 'text'] }))),
    ...(used.length === 0 && words.length > 0
      ? [mistake(['words'], 'bank-unused', 'no gap is filled from the word bank', 'take "words" out')]
      : silent),
  ]
}

const stepsFor = (gap: Gap, value: string): readonly SolveStep[] => {
  switch (gap.input) {
    case 'typed':
      return [{ do: 'fill-slot', slot: gap.id, value }]
    case 'dropdown':
      return [{ do: 'select-slot', slot: gap.id, value }]
    case 'bank':
      return [
        { do: 'click-item', item: value },
        { do: 'click-slot', slot: gap.id },
      ]
  }
}

export const clozeAuthoring: KindAuthoring<ClozeSource, ClozeAnswer> = {
  schema: clozeSchema,
  findMistakes: (source) => [
    ...repeatedIds(source.gaps, ['gaps']),
    ...slotMistakes(
      source.text,
      source.gaps.map(({ id }) => id),
      ['text'],
      '[[ID]]',
    ),
    ...source.gaps.flatMap((gap, index) => gapMistakes(gap, ['gaps', index], source)),
    ...wordMistakes(source),
  ],
  solveSteps: ({ gaps }, { filled }) => [
    ...gaps.flatMap((gap) => stepsFor(gap, placedAt(filled, gap.id) ?? '')),
    { do: 'press', action: 'check' },
  ],
}
