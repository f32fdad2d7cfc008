import type { ExerciseModel } from '#src/domain/exercise.ts'
import { anyLanguageOf, BETWEEN, componentsOf, WITHIN } from '../interaction-parts.ts'
import { lineOf } from '../rich-line.ts'
import { fieldsOf, placementsOf } from '../stored-answer.ts'
import { type CategoriseAnswer, type CategoriseExercise, scoreCategorise } from './categorise.score.ts'

const labelOf = (exercise: CategoriseExercise, group: string) => exercise.groups.find(({ id }) => id === group)?.label ?? group

export const categoriseModel = {
  parseAnswer: (exercise, value) => {
    const pairs = placementsOf(
      fieldsOf(value)?.get('placed'),
      exercise.items.map(({ id }) => id),
    )
    const isGroup = (group: string) => exercise.groups.some(({ id }) => id === group)
    return pairs === undefined ? undefined : { placed: Object.fromEntries(pairs.filter(([, group]) => isGroup(group))) }
  },
  emptyAnswer: () => ({ placed: {} }),
  score: scoreCategorise,
  solution: ({ items }) => ({ placed: Object.fromEntries(items.map(({ id, group }) => [id, group])) }),
  explain: (exercise) => exercise.items.map(({ text, group }) => lineOf(text, ' – ', labelOf(exercise, group))),
  toInteraction: (byLanguage) => ({
    interactionType: 'matching',
    correctResponsesPattern: [
      anyLanguageOf(byLanguage)
        .items.map(({ id, group }) => `${id}${WITHIN}${group}`)
        .join(BETWEEN),
    ],
    source: componentsOf(
      byLanguage,
      ({ items }) => items,
      ({ text }) => text,
    ),
    target: componentsOf(
      byLanguage,
      ({ groups }) => groups,
      ({ label }) => label,
    ),
  }),
  toResponse: (_, { placed }) =>
    Object.entries(placed)
      .map(([item, group]) => `${item}${WITHIN}${group}`)
      .join(BETWEEN),
} satisfies ExerciseModel<CategoriseExercise, CategoriseAnswer>
