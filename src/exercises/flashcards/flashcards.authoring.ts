import type { SolveStep } from '#src/domain/exercise.ts'
import { type KindAuthoring, repeatedIds, repeatedWords } from '../kind-authoring.ts'
import { flashcardsSchema } from './flashcards.schema.ts'
import type { FlashcardsAnswer, FlashcardsSource } from './flashcards.score.ts'

/** Cards lie in the order of the file; each is turned, then judged. */
const stepsFor = (id: string, { known }: FlashcardsAnswer): readonly SolveStep[] => [
  { do: 'press', action: 'flip', item: id },
  { do: 'press', action: known.includes(id) ? 'know' : 'again', item: id },
]

export const flashcardsAuthoring: KindAuthoring<FlashcardsSource, FlashcardsAnswer> = {
  schema: flashcardsSchema,
  findMistakes: ({ cards }) => [
    ...repeatedIds(cards, ['cards']),
    ...repeatedWords(cards.map(({ front }, index) => ({ words: front, path: ['cards', index, 'front'] }))),
  ],
  sampleAnswer: ({ cards }) => ({ known: cards.map(({ id }) => id), again: [] }),
  solveSteps: ({ cards }, answer) => [...cards.flatMap(({ id }) => stepsFor(id, answer)), { do: 'press', action: 'check' }],
}
