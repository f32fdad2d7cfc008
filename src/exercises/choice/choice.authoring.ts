import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { type KindAuthoring, mistake, repeatedIds, repeatedWords } from '../kind-authoring.ts'
import { choiceSchema } from './choice.schema.ts'
import type { ChoiceAnswer, ChoiceSource } from './choice.score.ts'

const keyMistakes = ({ options, multiple }: ChoiceSource): readonly AuthoringMistake[] => {
  const right = options.filter(({ correct }) => correct).length
  if (right === 0) return [mistake(['options'], 'no-right-answer', 'no option is right', 'add "correct": true to the right one')]
  if (multiple && right === options.length)
    return [mistake(['options'], 'no-wrong-answer', 'every option is right', 'add a wrong option that people truly believe')]
  if (!multiple && right > 1)
    return [
      mistake(
        ['options'],
        'several-right-answers',
        `${right} options are right, but the learner can choose one`,
        'leave one "correct": true, or add "multiple": true to the exercise',
      ),
    ]
  return []
}

export const choiceAuthoring: KindAuthoring<ChoiceSource, ChoiceAnswer> = {
  schema: choiceSchema,
  findMistakes: (source) => [
    ...repeatedIds(source.options, ['options']),
    ...repeatedWords(source.options.map(({ text }, index) => ({ words: text, path: ['options', index, 'text'] }))),
    ...keyMistakes(source),
  ],
  solveSteps: (_, { chosen }) => [
    ...chosen.map((item) => ({ do: 'click-item', item }) as const),
    { do: 'press', action: 'check' },
  ],
}
