import type { Summary, SummaryExercise } from './summary.ts'

/** How one exercise went over many summaries. A group's answer counts once. */
export interface ExerciseStatistics {
  readonly moduleId: string
  readonly exerciseId: string
  readonly revision: number
  readonly kind: string
  /** How many answered it. */
  readonly n: number
  readonly earned: number
  readonly possible: number
  /** The usual index: the share of points that was earned, so that a low number is a hard exercise. */
  readonly difficulty: number
  /** What was chosen wrongly most often, from `full` summaries; of equals the first by name. */
  readonly topWrong?: { readonly id: string; readonly count: number }
  /** Do those who do well elsewhere in the module do well here? From -1 to 1 (point-biserial, item against rest); only with at least 30 who answered. */
  readonly discrimination?: number
}

const FEWEST_FOR_DISCRIMINATION = 30

interface Answer {
  readonly exercise: SummaryExercise
  /** The share earned in the module's other exercises; absent when there are none. */
  readonly elsewhere?: number
}

const share = (earned: number, possible: number): number => (possible === 0 ? 0 : earned / possible)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Pearson's correlation, to four decimals; `undefined` where one side does not vary. */
const correlationOf = (pairs: readonly (readonly [number, number])[]): number | undefined => {
  const left = mean(pairs.map(([value]) => value))
  const right = mean(pairs.map(([, value]) => value))
  let both = 0
  let lefts = 0
  let rights = 0
  for (const [x, y] of pairs) {
    both += (x - left) * (y - right)
    lefts += (x - left) ** 2
    rights += (y - right) ** 2
  }
  return lefts < 1e-12 || rights < 1e-12 ? undefined : Math.round((both / Math.sqrt(lefts * rights)) * 10_000) / 10_000
}

const discriminationOf = (answers: readonly Answer[]): number | undefined => {
  const pairs = answers.flatMap(({ exercise: { earned, possible }, elsewhere }) =>
    elsewhere === undefined ? [] : [[share(earned, possible), elsewhere] as const],
  )
  return pairs.length < FEWEST_FOR_DISCRIMINATION ? undefined : correlationOf(pairs)
}

const topWrongOf = (answers: readonly Answer[]): ExerciseStatistics['topWrong'] => {
  const counts = new Map<string, number>()
  for (const id of answers.flatMap(({ exercise }) => [...new Set(exercise.wrong)])) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [top] = [...counts].toSorted(([left, count], [right, other]) => other - count || (left < right ? -1 : 1))
  return top === undefined ? undefined : { id: top[0], count: top[1] }
}

const sumOf = (answers: readonly Answer[], part: 'earned' | 'possible'): number =>
  answers.reduce((sum, { exercise }) => sum + exercise[part], 0)

const statisticsOf = (moduleId: string, answers: readonly Answer[]): readonly ExerciseStatistics[] => {
  const [first] = answers
  if (first === undefined) return []
  const { id, revision, kind } = first.exercise
  const earned = sumOf(answers, 'earned')
  const possible = sumOf(answers, 'possible')
  const topWrong = topWrongOf(answers)
  const discrimination = discriminationOf(answers)
  return [
    {
      moduleId,
      exerciseId: id,
      revision,
      kind,
      n: answers.length,
      earned,
      possible,
      difficulty: share(earned, possible),
      ...(topWrong !== undefined && { topWrong }),
      ...(discrimination !== undefined && { discrimination }),
    },
  ]
}

const answersIn = (exercises: readonly SummaryExercise[]): readonly Answer[] => {
  const earned = exercises.reduce((sum, exercise) => sum + exercise.earned, 0)
  const possible = exercises.reduce((sum, exercise) => sum + exercise.possible, 0)
  return exercises.map((exercise) => {
    const rest = possible - exercise.possible
    return rest > 0 ? { exercise, elsewhere: share(earned - exercise.earned, rest) } : { exercise }
  })
}

/** One line for each module, exercise and revision, by name. Summaries must be counted once already. */
export const exerciseStatistics = (summaries: readonly Summary[]): readonly ExerciseStatistics[] => {
  const groups = new Map<string, { readonly moduleId: string; readonly answers: Answer[] }>()
  for (const { id: moduleId, exercises = [] } of summaries.flatMap(({ modules }) => modules)) {
    for (const answer of answersIn(exercises)) {
      const key = `${moduleId} ${answer.exercise.id} ${String(answer.exercise.revision).padStart(6, '0')}`
      const group = groups.get(key) ?? { moduleId, answers: [] }
      group.answers.push(answer)
      groups.set(key, group)
    }
  }
  return [...groups]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, { moduleId, answers }]) => statisticsOf(moduleId, answers))
}
