import type { ExerciseModel } from '#src/domain/exercise.ts'
import { anyLanguageOf, BETWEEN, componentsOf, WITHIN } from '../interaction-parts.ts'
import { lineOf } from '../rich-line.ts'
import { fieldsOf, placementsOf } from '../stored-answer.ts'
import { type MatchAnswer, type MatchExercise, matchItemsOf, scoreMatch } from './match.score.ts'

const leftIdsOf = (exercise: MatchExercise) => exercise.pairs.map(({ id }) => id)

/** What exists, each item in one place only: of an item in two places the first counts. */
const possibleOnly = (exercise: MatchExercise, pairs: readonly (readonly [string, string])[]) => {
  const free = new Set(matchItemsOf(exercise).map(({ id }) => id))
  return Object.fromEntries(pairs.filter(([, item]) => free.delete(item)))
}

export const matchModel = {
  parseAnswer: (exercise, value) => {
    const pairs = placementsOf(fieldsOf(value)?.get('placed'), leftIdsOf(exercise))
    return pairs === undefined ? undefined : { placed: possibleOnly(exercise, pairs) }
  },
  emptyAnswer: () => ({ placed: {} }),
  score: scoreMatch,
  solution: (exercise) => ({ placed: Object.fromEntries(leftIdsOf(exercise).map((id) => [id, id])) }),
  explain: ({ pairs }) => pairs.map(({ left, right }) => lineOf(left, ' – ', right)),
  toInteraction: (byLanguage) => ({
    interactionType: 'matching',
    correctResponsesPattern: [
      leftIdsOf(anyLanguageOf(byLanguage))
        .map((id) => `${id}${WITHIN}${id}`)
        .join(BETWEEN),
    ],
    source: componentsOf(
      byLanguage,
      ({ pairs }) => pairs,
      ({ left }) => left,
    ),
    target: componentsOf(byLanguage, matchItemsOf, ({ text }) => text),
  }),
  toResponse: (_, { placed }) =>
    Object.entries(placed)
      .map(([left, right]) => `${left}${WITHIN}${right}`)
      .join(BETWEEN),
} satisfies ExerciseModel<MatchExercise, MatchAnswer>
