import type { ExerciseModel } from '#src/domain/exercise.ts'
import type { LocalizedText } from '#src/domain/text.ts'
import { anyLanguageOf } from '../interaction-parts.ts'
import { fieldsOf, oneIdOf } from '../stored-answer.ts'
import { scoreVerdict, type Verdict, type VerdictAnswer, type VerdictExercise, verdictsOf } from './verdict.score.ts'

/** Words for a Learning Record Store, in both languages at once; the screen takes its own from `i18n`. */
const DESCRIPTIONS: Readonly<Record<Verdict, LocalizedText>> = {
  true: { en: 'True', fr: 'Vrai' },
  false: { en: 'False', fr: 'Faux' },
  myth: { en: 'Myth', fr: 'Mythe' },
  fact: { en: 'Fact', fr: 'Fait' },
  depends: { en: 'It depends', fr: 'Cela dépend' },
}

export const verdictModel = {
  parseAnswer: (exercise, value) => {
    const verdict = oneIdOf(fieldsOf(value)?.get('verdict'), verdictsOf(exercise))
    return verdict === undefined ? undefined : { verdict }
  },
  emptyAnswer: () => ({ verdict: null }),
  score: scoreVerdict,
  solution: ({ answer }) => ({ verdict: answer }),
  /** The verdict's own word is the interface's to say; its line says why. */
  explain: ({ answer, feedback, dependsOn, explanation }) =>
    [feedback[answer] ?? explanation, answer === 'depends' ? dependsOn : undefined].filter((line) => line !== undefined),
  toInteraction: (byLanguage) => {
    const exercise = anyLanguageOf(byLanguage)
    const pattern = { correctResponsesPattern: [exercise.answer] }
    if (exercise.form === 'true-false') return { interactionType: 'true-false', ...pattern }
    const choices = verdictsOf(exercise).map((id) => ({ id, description: DESCRIPTIONS[id] }))
    return { interactionType: 'choice', ...pattern, choices }
  },
  toResponse: (_, { verdict }) => verdict ?? '',
} satisfies ExerciseModel<VerdictExercise, VerdictAnswer>
