import { type ExerciseStatistics, exerciseStatistics } from './exercise-statistics.ts'
import { personOf } from './merge-summaries.ts'
import type { Summary, SummaryExercise, SummaryModule } from './summary.ts'

/** Numbers of people; a group counts once. */
export interface ModuleReport {
  readonly id: string
  readonly started: number
  readonly completed: number
  readonly passed: number
  /** Of those who started. */
  readonly completionRate: number
  readonly passRate: number
  /** How many shared the result of at least one quiz run. */
  readonly quizTaken: number
  readonly bestAverage?: number
}

interface Somebody {
  readonly slipId: string
  readonly label?: string
  readonly moduleId: string
}

/** Who may need help, and why: the quiz not passed after two runs, or four tries on one exercise that did not get there. */
export type MayNeedHelp =
  | (Somebody & { readonly why: 'quiz'; readonly best: number; readonly runs: number; readonly passMark: number })
  | (Somebody & { readonly why: 'exercise'; readonly exerciseId: string; readonly tries: number })

export interface SummaryReport {
  /** Different people, as far as summaries tell. */
  readonly people: number
  readonly groups: number
  /** How many people the groups hold together. */
  readonly peopleInGroups: number
  readonly modules: readonly ModuleReport[]
  readonly exercises: readonly ExerciseStatistics[]
  readonly mayNeedHelp: readonly MayNeedHelp[]
}

const MANY_RUNS = 2
const MANY_TRIES = 4

/** Tries that did not earn everything. Only the last result is in a summary; all before it were tried again for a reason. */
const fruitlessTries = ({ tries, earned, possible }: SummaryExercise): number => (earned === possible ? tries - 1 : tries)

const helpIn = (
  who: Omit<Somebody, 'moduleId'>,
  { id: moduleId, quiz, exercises = [] }: SummaryModule,
): readonly MayNeedHelp[] => [
  ...(quiz !== undefined && quiz.runs >= MANY_RUNS && quiz.best < quiz.passMark
    ? [{ ...who, moduleId, why: 'quiz', best: quiz.best, runs: quiz.runs, passMark: quiz.passMark } as const]
    : []),
  ...exercises
    .filter((exercise) => fruitlessTries(exercise) >= MANY_TRIES)
    .map(({ id, tries }) => ({ ...who, moduleId, why: 'exercise', exerciseId: id, tries }) as const),
]

const moduleReport = (id: string, modules: readonly SummaryModule[]): ModuleReport => {
  const started = modules.length
  const completed = modules.filter((module) => module.completed).length
  const passed = modules.filter((module) => module.passed).length
  const bests = modules.flatMap(({ quiz }) => (quiz === undefined ? [] : [quiz.best]))
  const average = bests.length === 0 ? undefined : bests.reduce((sum, best) => sum + best, 0) / bests.length
  return {
    id,
    started,
    completed,
    passed,
    completionRate: completed / started,
    passRate: passed / started,
    quizTaken: bests.length,
    ...(average !== undefined && { bestAverage: average }),
  }
}

const groupSizes = (summaries: readonly Summary[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>()
  for (const summary of summaries) {
    if (summary.who.kind === 'group')
      sizes.set(personOf(summary), Math.max(summary.who.size ?? 0, sizes.get(personOf(summary)) ?? 0))
  }
  return sizes
}

/** What a facilitator asks of many summaries. They must be counted once already (`countOnce`). */
export const reportOf = (summaries: readonly Summary[]): SummaryReport => {
  const all = summaries.flatMap(({ modules }) => modules)
  const sizes = groupSizes(summaries)
  return {
    people: new Set(summaries.map(personOf)).size,
    groups: sizes.size,
    peopleInGroups: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    modules: [...new Set(all.map(({ id }) => id))].toSorted().map((id) =>
      moduleReport(
        id,
        all.filter((module) => module.id === id),
      ),
    ),
    exercises: exerciseStatistics(summaries),
    mayNeedHelp: summaries.flatMap(({ slipId, who: { label }, modules }) =>
      modules.flatMap((module) => helpIn({ slipId, ...(label !== undefined && { label }) }, module)),
    ),
  }
}
