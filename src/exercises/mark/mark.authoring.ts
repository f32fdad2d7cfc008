import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { LANGUAGES } from '#src/domain/text.ts'
import { type KindAuthoring, mistake, repeatedIds, slotMistakes } from '../kind-authoring.ts'
import { markSchema } from './mark.schema.ts'
import type { MarkAnswer, MarkSource } from './mark.score.ts'

const keyMistakes = ({ spans }: MarkSource): readonly AuthoringMistake[] => {
  const right = spans.filter(({ correct }) => correct).length
  if (right === 0)
    return [mistake(['spans'], 'no-right-answer', 'no span is right', 'add "correct": true to those that should be marked')]
  return right === spans.length
    ? [mistake(['spans'], 'no-wrong-answer', 'every span is right', 'add one that looks doubtful and is fine')]
    : []
}

/** A span needs words to click on: `[[id|words]]`, not `[[id]]`. */
const wordlessMistakes = ({ text, spans }: MarkSource): readonly AuthoringMistake[] =>
  LANGUAGES.flatMap((language) =>
    spans.flatMap(({ id }) =>
      new RegExp(`\\[\\[${id}(\\|\\s*)?\\]\\]`).test(text[language] ?? '')
        ? [mistake(['text', language], 'span-empty', `[[${id}]] holds no words`, `write [[${id}|the words]]`)]
        : [],
    ),
  )

export const markAuthoring: KindAuthoring<MarkSource, MarkAnswer> = {
  schema: markSchema,
  findMistakes: (source) => [
    ...repeatedIds(source.spans, ['spans']),
    ...slotMistakes(
      source.text,
      source.spans.map(({ id }) => id),
      ['text'],
      '[[ID|the words]]',
    ),
    ...wordlessMistakes(source),
    ...keyMistakes(source),
  ],
  solveSteps: (_, { marked }) => [
    ...marked.map((item) => ({ do: 'click-item', item }) as const),
    { do: 'press', action: 'check' },
  ],
}
