import { describe, expect, it } from 'vitest'
import { doneModule, slip } from '#src/testing/summaries.ts'
import { exerciseStatistics } from './exercise-statistics.ts'
import { reportOf } from './summary-report.ts'
import type { SummaryExercise } from './summary.ts'

const exercise = (id: string, earned: number, changes: Partial<SummaryExercise> = {}): SummaryExercise => ({
  id,
  revision: 1,
  kind: 'choice',
  earned,
  possible: 1,
  tries: 1,
  ...changes,
})
const quiz = (best: number, runs: number) => ({ best, latest: best, runs, passMark: 0.7 })

describe('a report', () => {
  it('counts people by module; a group counts once, and its size is told beside', () => {
    const report = reportOf([
      slip('one', [doneModule({ quiz: quiz(0.8, 1) })]),
      slip('two', [doneModule({ completed: false, passed: false, quiz: quiz(0.4, 1) })]),
      slip('three', [doneModule()], { who: { kind: 'group', label: 'Les Amis', size: 12 } }),
    ])
    expect(report).toMatchObject({ people: 3, groups: 1, peopleInGroups: 12 })
    expect(report.modules).toEqual([
      {
        id: 'a-module',
        started: 3,
        completed: 2,
        passed: 2,
        completionRate: 2 / 3,
        passRate: 2 / 3,
        quizTaken: 2,
        bestAverage: (0.8 + 0.4) / 2,
      },
    ])
  })

  it('counts a learner once who handed in two modules of one session on two slips', () => {
    const mine = { session: 'S', learnerKey: 'a'.repeat(32) }
    expect(reportOf([slip('one', [doneModule()], mine), slip('two', [doneModule({ id: 'b' })], mine)]).people).toBe(1)
  })

  it('says who may need help and why: below the pass mark after two runs, or four tries in vain', () => {
    const reasons = (changes: Parameters<typeof doneModule>[0]) =>
      reportOf([slip('one', [doneModule(changes)])]).mayNeedHelp.map(({ why }) => why)
    expect(reasons({ passed: false, quiz: quiz(0.69, 2) })).toEqual(['quiz'])
    expect(reasons({ passed: false, quiz: quiz(0.69, 1) })).toEqual([])
    expect(reasons({ quiz: quiz(0.7, 2) })).toEqual([])
    expect(reasons({ exercises: [exercise('hard', 0, { tries: 4 })] })).toEqual(['exercise'])
    expect(reasons({ exercises: [exercise('hard', 0, { tries: 3 }), exercise('late', 1, { tries: 4 })] })).toEqual([])
    expect(reasons({ exercises: [exercise('late', 1, { tries: 5 })] })).toEqual(['exercise'])
  })

  it('counts what is called like a part of every object as it counts anything else', () => {
    const modules = ['constructor', 'then', 'valueof'].map((id) =>
      doneModule({ id, exercises: [exercise('constructor', 0, { wrong: ['tostring'] })] }),
    )
    const report = reportOf([slip('one', modules), slip('two', modules)])
    expect(report.modules.map(({ id, started }) => [id, started])).toEqual([
      ['constructor', 2],
      ['then', 2],
      ['valueof', 2],
    ])
    expect(report.exercises.map(({ n, topWrong }) => [n, topWrong])).toEqual(
      Array.from({ length: 3 }, () => [2, { id: 'tostring', count: 2 }]),
    )
  })

  it('of nothing is empty', () => {
    expect(reportOf([])).toEqual({ people: 0, groups: 0, peopleInGroups: 0, modules: [], exercises: [], mayNeedHelp: [] })
  })
})

describe('statistics of an exercise', () => {
  const statisticsOf = (answers: readonly (readonly SummaryExercise[])[]) =>
    exerciseStatistics(answers.map((exercises, index) => slip(`slip-${index}`, [doneModule({ exercises })])))

  it('are the points earned of those possible, and the wrong choice made most often', () => {
    const [first, second] = statisticsOf([
      [exercise('pick', 0, { wrong: ['b'] })],
      [exercise('pick', 0, { wrong: ['a', 'b'] })],
      [exercise('pick', 1)],
      [exercise('pick', 1, { revision: 2 })],
    ])
    expect(first).toEqual({
      moduleId: 'a-module',
      exerciseId: 'pick',
      revision: 1,
      kind: 'choice',
      n: 3,
      earned: 1,
      possible: 3,
      difficulty: 1 / 3,
      topWrong: { id: 'b', count: 2 },
    })
    expect(second).toMatchObject({ revision: 2, n: 1, difficulty: 1 })
  })

  it('take the first by name of two wrong choices made equally often', () => {
    expect(statisticsOf([[exercise('pick', 0, { wrong: ['b'] })], [exercise('pick', 0, { wrong: ['a'] })]])[0]?.topWrong).toEqual(
      { id: 'a', count: 1 },
    )
  })

  it('tell good from weak learners apart only from thirty answers on', () => {
    const people = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        exercise('sharp', index % 2),
        exercise('rest', index % 2),
        exercise('same', 1),
      ])
    const found = (count: number) =>
      statisticsOf(people(count)).map(({ exerciseId, discrimination }) => [exerciseId, discrimination])
    expect(found(29)).toEqual([
      ['rest', undefined],
      ['same', undefined],
      ['sharp', undefined],
    ])
    expect(found(30)).toEqual([
      ['rest', 1],
      ['same', undefined],
      ['sharp', 1],
    ])
  })

  it('find a question that those who know more get wrong', () => {
    const people = Array.from({ length: 30 }, (_, index) => [
      exercise('odd', 1 - (index % 2)),
      exercise('a', index % 2),
      exercise('b', index % 2),
    ])
    expect(statisticsOf(people).find(({ exerciseId }) => exerciseId === 'odd')?.discrimination).toBe(-1)
  })
})
