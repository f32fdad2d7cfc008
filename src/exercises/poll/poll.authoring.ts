import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { type KindAuthoring, mistake, repeatedIds, repeatedWords } from '../kind-authoring.ts'
import { pollSchema } from './poll.schema.ts'
import type { PollAnswer, PollSource } from './poll.score.ts'

const SCALE_LENGTH = 5

const formMistakes = ({ id, form, options, before }: PollSource): readonly AuthoringMistake[] => [
  ...(form === 'scale' && options.length !== SCALE_LENGTH
    ? [
        mistake(
          ['options'],
          'scale-length',
          `a scale has five options, and here are ${options.length}`,
          'write five, or use "form": "choice"',
        ),
      ]
    : []),
  ...(before === id
    ? [mistake(['before'], 'before-itself', '"before" names this very poll', 'name the earlier poll, or take it out')]
    : []),
]

export const pollAuthoring: KindAuthoring<PollSource, PollAnswer> = {
  schema: pollSchema,
  findMistakes: (source) => [
    ...repeatedIds(source.options, ['options']),
    ...repeatedWords(source.options.map(({ text }, index) => ({ words: text, path: ['options', index, 'text'] }))),
    ...formMistakes(source),
  ],
  sampleAnswer: ({ options }) => ({ option: options[0]?.id ?? null }),
  solveSteps: (_, { option }) => [
    ...(option === null ? [] : [{ do: 'click-item', item: option } as const]),
    { do: 'press', action: 'check' },
  ],
}
