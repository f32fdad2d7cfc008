import type { MayNeedHelp, SummaryReport } from '#src/domain/summary-report.ts'
import { percentOfShare } from '#src/domain/summary.ts'
import { plainTable } from './plain-table.ts'

const percent = (share: number | undefined): string => (share === undefined ? '–' : `${percentOfShare(share)}%`)

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const headLine = ({ people, groups, peopleInGroups }: SummaryReport): string =>
  groups === 0
    ? counted(people, 'person', 'people')
    : `${counted(people - groups, 'person', 'people')} and ${counted(groups, 'group', 'groups')} of ${peopleInGroups} together; a group counts once`

const reasonOf = (one: MayNeedHelp): string =>
  one.why === 'quiz'
    ? `best run ${percent(one.best)} after ${one.runs} runs, pass mark ${percent(one.passMark)}`
    : `${one.tries} tries on ${one.exerciseId}`

const modulesTable = ({ modules }: SummaryReport): string =>
  plainTable(
    'Modules',
    ['module', 'started', 'completed', 'passed', 'pass rate', 'best run, average'],
    modules.map(({ id, started, completed, passed, passRate, bestAverage }) => [
      id,
      started,
      completed,
      passed,
      percent(passRate),
      percent(bestAverage),
    ]),
  )

const exercisesTable = ({ exercises }: SummaryReport): string =>
  plainTable(
    'Exercises, hardest first (share of points earned)',
    ['exercise', 'module', 'people', 'share', 'most chosen wrong', 'tells apart'],
    exercises
      .toSorted((left, right) => left.difficulty - right.difficulty)
      .map(({ exerciseId, moduleId, n, difficulty, topWrong, discrimination }) => [
        exerciseId,
        moduleId,
        n,
        percent(difficulty),
        topWrong === undefined ? '' : `${topWrong.id} (${topWrong.count})`,
        discrimination ?? '–',
      ]),
  )

const helpTable = ({ mayNeedHelp }: SummaryReport): string =>
  plainTable(
    'May need help',
    ['who', 'module', 'why'],
    mayNeedHelp.map((one) => [one.label ?? `slip ${one.slipId}`, one.moduleId, reasonOf(one)]),
  )

/** The report for people, in plain text: who may need help and which question went wrong come before everything else. */
export const reportText = (report: SummaryReport): string =>
  [
    headLine(report),
    ...(report.mayNeedHelp.length > 0
      ? [helpTable(report)]
      : ['Nobody seems to need help: no quiz below the pass mark after two runs, no exercise tried four times in vain.']),
    modulesTable(report),
    ...(report.exercises.length > 0 ? [exercisesTable(report)] : []),
  ].join('\n\n')
