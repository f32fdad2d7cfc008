import type { ExerciseStatistics } from '#src/domain/exercise-statistics.ts'
import { type CsvColumn, csvOf, type CsvStyle } from './csv.ts'

// A contract, as in summary-csv.ts.
const EXERCISES: readonly CsvColumn<ExerciseStatistics>[] = [
  ['module_id', ({ moduleId }) => moduleId],
  ['exercise_id', ({ exerciseId }) => exerciseId],
  ['revision', ({ revision }) => revision],
  ['n', ({ n }) => n],
  ['earned', ({ earned }) => earned],
  ['possible', ({ possible }) => possible],
  ['difficulty', ({ difficulty }) => difficulty],
  ['top_wrong', ({ topWrong }) => topWrong?.id],
  ['discrimination', ({ discrimination }) => discrimination],
]

/** One line an exercise: which went wrong, and how. */
export const exercisesCsv = (statistics: readonly ExerciseStatistics[], style: CsvStyle): string =>
  csvOf(EXERCISES, statistics, style)
