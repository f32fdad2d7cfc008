import { type KindAuthoring, repeatedIds, repeatedWords } from '../kind-authoring.ts'
import { reflectionSchema } from './reflection.schema.ts'
import { type ReflectionAnswer, type ReflectionSource, WRITING } from './reflection.score.ts'

export const reflectionAuthoring: KindAuthoring<ReflectionSource, ReflectionAnswer> = {
  schema: reflectionSchema,
  findMistakes: ({ selfCheck = [] }) => [
    ...repeatedIds(selfCheck, ['selfCheck']),
    ...repeatedWords(selfCheck.map(({ text }, index) => ({ words: text, path: ['selfCheck', index, 'text'] }))),
  ],
  sampleAnswer: () => ({ text: 'A thought of my own. / Une idée à moi.', checked: [] }),
  /** The self-check appears once the text is saved; ticking it is no part of completing. */
  solveSteps: (_, { text }) => [
    { do: 'fill-slot', slot: WRITING, value: text },
    { do: 'press', action: 'check' },
  ],
}
