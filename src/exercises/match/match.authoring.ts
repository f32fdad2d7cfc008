import { type KindAuthoring, repeatedIds, repeatedWords } from '../kind-authoring.ts'
import { matchSchema } from './match.schema.ts'
import type { MatchAnswer, MatchSource } from './match.score.ts'

/** Right sides and distractors are placed from one heap: their ids and words must differ from each other. */
const heapMistakes = ({ pairs, distractors = [] }: MatchSource) => [
  ...repeatedIds([...pairs, ...distractors], ['pairs']).map((found) => {
    const [, index] = found.path
    const isDistractor = typeof index === 'number' && index >= pairs.length
    return isDistractor ? { ...found, path: ['distractors', index - pairs.length, 'id'] } : found
  }),
  ...repeatedWords([
    ...pairs.map(({ right }, index) => ({ words: right, path: ['pairs', index, 'right'] })),
    ...distractors.map(({ text }, index) => ({ words: text, path: ['distractors', index, 'text'] })),
  ]),
]

export const matchAuthoring: KindAuthoring<MatchSource, MatchAnswer> = {
  schema: matchSchema,
  findMistakes: (source) => [
    ...heapMistakes(source),
    ...repeatedWords(source.pairs.map(({ left }, index) => ({ words: left, path: ['pairs', index, 'left'] }))),
  ],
  solveSteps: (_, { placed }) => [
    ...Object.entries(placed).flatMap(([slot, item]) => [
      { do: 'click-item', item } as const,
      { do: 'click-slot', slot } as const,
    ]),
    { do: 'press', action: 'check' },
  ],
}
