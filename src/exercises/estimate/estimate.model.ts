import type { ExerciseModel } from '#src/domain/exercise.ts'
import { anyLanguageOf, RANGE } from '../interaction-parts.ts'
import { fieldsOf } from '../stored-answer.ts'
import { type EstimateAnswer, type EstimateExercise, scoreEstimate } from './estimate.score.ts'

const parseGuess = (value: unknown): EstimateAnswer | undefined => {
  if (value === null) return { guess: null }
  return typeof value === 'number' && Number.isFinite(value) ? { guess: value } : undefined
}

/** Twelve digits: what an author wrote, without what binary fractions add. */
const tidy = (value: number): string => String(Number(value.toPrecision(12)))

export const estimateModel = {
  parseAnswer: (_, value) => parseGuess(fieldsOf(value)?.get('guess')),
  emptyAnswer: () => ({ guess: null }),
  score: scoreEstimate,
  solution: ({ value }) => ({ guess: value }),
  /** The ledger owns the number: its mark prints it with unit, date and source, in the reader's notation. */
  explain: ({ fact }) => [[{ t: 'p', c: [{ t: 'fact', id: fact, value: true }] }]],
  toInteraction: (byLanguage) => {
    const { value, tolerance } = anyLanguageOf(byLanguage)
    return {
      interactionType: 'numeric',
      correctResponsesPattern: [`${tidy(value - tolerance)}${RANGE}${tidy(value + tolerance)}`],
    }
  },
  toResponse: (_, { guess }) => (guess === null ? '' : tidy(guess)),
} satisfies ExerciseModel<EstimateExercise, EstimateAnswer>
