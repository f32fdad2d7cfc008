import type { ExerciseModel } from '#src/domain/exercise.ts'
import { BETWEEN } from '../interaction-parts.ts'
import { fieldsOf } from '../stored-answer.ts'
import { replayScenario, type ScenarioAnswer, type ScenarioExercise, scoreScenario } from './scenario.score.ts'

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

export const scenarioModel = {
  /** Kept as far as it can be followed: a story changed since the draft goes on from the last known choice. */
  parseAnswer: (exercise, value) => {
    const taken = fieldsOf(value)?.get('taken')
    return isStrings(taken) ? { taken: replayScenario(exercise, taken).taken } : undefined
  },
  emptyAnswer: () => ({ taken: [] }),
  score: scoreScenario,
  explain: () => [],
  toInteraction: () => ({ interactionType: 'other' }),
  toResponse: (_, { taken }) => taken.join(BETWEEN),
} satisfies ExerciseModel<ScenarioExercise, ScenarioAnswer>
