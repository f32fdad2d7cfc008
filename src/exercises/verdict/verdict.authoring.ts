import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { type KindAuthoring, mistake } from '../kind-authoring.ts'
import { verdictSchema } from './verdict.schema.ts'
import { type VerdictAnswer, type VerdictSource, verdictsOf } from './verdict.score.ts'

const feedbackMistakes = (source: VerdictSource): readonly AuthoringMistake[] => {
  const verdicts: readonly string[] = verdictsOf(source)
  const missing = verdictsOf(source)
    .filter((verdict) => source.feedback[verdict] === undefined)
    .map((verdict) =>
      mistake(
        ['feedback'],
        'feedback-missing',
        `there is no line for the verdict "${verdict}"`,
        `add "${verdict}": { "en": …, "fr": … }`,
      ),
    )
  const strange = Object.keys(source.feedback)
    .filter((verdict) => !verdicts.includes(verdict))
    .map((verdict) =>
      mistake(
        ['feedback', verdict],
        'feedback-unused',
        `"${verdict}" is no verdict of the form ${source.form}`,
        `use ${verdicts.join(', ')}`,
      ),
    )
  return [...missing, ...strange]
}

const answerMistakes = (source: VerdictSource): readonly AuthoringMistake[] => {
  const verdicts = verdictsOf(source)
  if (!verdicts.includes(source.answer))
    return [
      mistake(
        ['answer'],
        'impossible-answer',
        `"${source.answer}" is no verdict of the form ${source.form}`,
        `use ${verdicts.join(', ')}`,
      ),
    ]
  if (source.answer === 'depends' && source.dependsOn === undefined)
    return [mistake(['answer'], 'depends-on-missing', 'the answer is "depends", but nothing says on what', 'add "dependsOn"')]
  if (source.answer !== 'depends' && source.dependsOn !== undefined)
    return [
      mistake(
        ['dependsOn'],
        'depends-on-unused',
        `the answer is "${source.answer}", so "dependsOn" is never shown`,
        'take it out',
      ),
    ]
  return []
}

export const verdictAuthoring: KindAuthoring<VerdictSource, VerdictAnswer> = {
  schema: verdictSchema,
  findMistakes: (source) => [...answerMistakes(source), ...feedbackMistakes(source)],
  solveSteps: (_, { verdict }) => [
    ...(verdict === null ? [] : [{ do: 'click-item', item: verdict } as const]),
    { do: 'confidence', level: 3 },
    { do: 'press', action: 'check' },
  ],
}
