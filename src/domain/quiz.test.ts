import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { exerciseOutline, learner, moduleOutline, points } from '#src/testing/learner-records.ts'
import type { QuizOutline } from './outline.ts'
import { countingRecords } from './progress.ts'
import { answersOf, drawQuestions, openRunOf, quizResultsOf } from './quiz.ts'

const TODAY = '2026-03-01'

/** Twelve questions of three topics; of each topic one rests on a rule that was to be read again by summer 2026. */
const quiz: QuizOutline = {
  draw: 6,
  passMark: 70,
  bank: Array.from({ length: 12 }, (_, index) =>
    exerciseOutline(`q-${index}`, { topic: `topic-${index % 3}`, ...(index < 3 && { reviewBy: '2026-06-30' }) }),
  ),
}
const topicOf = (id: string): string => quiz.bank.find((question) => question.id === id)?.topic ?? ''
const drawnIds = (seed: string, today = TODAY, from = quiz) =>
  drawQuestions(from, seed, today).map(({ exerciseId }) => exerciseId)
const [q0, q1, q2] = [exerciseOutline('q-0'), exerciseOutline('q-1'), exerciseOutline('q-2')]
const small: QuizOutline = { draw: 3, passMark: 70, bank: [q0, q1, q2] }

describe('a draw', () => {
  it('takes as many as it should, each once, spread evenly over the topics, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const ids = drawnIds(seed)
        expect(new Set(ids).size).toBe(6)
        for (const topic of ['topic-0', 'topic-1', 'topic-2']) expect(ids.filter((id) => topicOf(id) === topic)).toHaveLength(2)
      }),
    )
  })

  it('is the same for the same seed, and freezes revision and key', () => {
    expect(drawQuestions(quiz, 'seed', TODAY)).toEqual(drawQuestions(quiz, 'seed', TODAY))
    expect(drawQuestions(small, 'seed', TODAY)[0]).toEqual({
      exerciseId: expect.any(String),
      revision: 1,
      keyHash: expect.any(String),
    })
  })

  it('comes to every question in time, and not always with the same topic first', () => {
    const draws = Array.from({ length: 60 }, (_, index) => drawnIds(`seed ${index}`))
    expect(new Set(draws.flat()).size).toBe(12)
    expect(new Set(draws.map(([id = '']) => topicOf(id))).size).toBe(3)
  })

  it('leaves out what rests on a rule past its review day, and keeps it on that day', () => {
    const late = Array.from({ length: 40 }, (_, index) => drawnIds(`seed ${index}`, '2026-07-01')).flat()
    expect(late.filter((id) => ['q-0', 'q-1', 'q-2'].includes(id))).toEqual([])
    expect(Array.from({ length: 40 }, (_, index) => drawnIds(`seed ${index}`, '2026-06-30')).flat()).toContain('q-0')
  })

  it('takes what is left when that is fewer, and the whole bank rather than nothing', () => {
    const old = { ...small, bank: [q0, { ...q1, reviewBy: '2026-01-01' }, { ...q2, reviewBy: '2026-01-01' }] }
    expect(drawnIds('seed', TODAY, old)).toEqual(['q-0'])
    const stale = { ...small, bank: small.bank.map((question) => ({ ...question, reviewBy: '2026-01-01' })) }
    expect(drawnIds('seed', '2035-11-25', stale)).toHaveLength(3)
  })

  it('still works in 2035', () => {
    expect(drawnIds('seed', '2035-11-25')).toHaveLength(6)
  })
})

describe('a run', () => {
  const outline = moduleOutline({ quiz: small })
  const results = (who: ReturnType<typeof learner>, of = small) => quizResultsOf(of, countingRecords(who.records()))

  it('scores what was earned of what was possible; what was not answered earns nothing', () => {
    const who = learner(outline)
      .startRun('r', [q0, q1, q2])
      .answer(q0, points(2, 3), { context: 'quiz:r' })
      .answer(q1, points(1), { context: 'quiz:r' })
      .finishRun('r')
    expect(results(who).best?.score).toEqual({ earned: 3, possible: 5 })
  })

  it('counts the last answer to a question, and none that was given elsewhere', () => {
    const who = learner(outline)
      .startRun('r', [q0])
      .answer(q0, points(0), { context: 'quiz:r' })
      .answer(q0, points(1), { context: 'quiz:r' })
      .finishRun('r')
      .answer(q0, points(0), { context: 'practice' })
    expect(results(who).best?.score).toEqual({ earned: 1, possible: 1 })
  })

  it('gives nothing for a solution that was looked at', () => {
    expect(
      results(learner(outline).startRun('r', [q0]).answer(q0, points(1), { context: 'quiz:r', gaveUp: true }).finishRun('r')).best
        ?.score,
    ).toEqual({ earned: 0, possible: 1 })
  })

  it('leaves out of both sums what has left the course or became another question', () => {
    const who = learner(outline).run('r', [
      [q0, points(0)],
      [q1, points(1)],
    ])
    expect(results(who, { ...small, bank: [q1] }).best?.score).toEqual({ earned: 1, possible: 1 })
    expect(results(who, { ...small, bank: [{ ...q0, revision: 2 }, q1] }).best?.score).toEqual({ earned: 1, possible: 1 })
    expect(results(who, { ...small, bank: [{ ...q0, keyHash: 'other-0000000000000000' }, q1] }).best?.score).toEqual({
      earned: 1,
      possible: 1,
    })
  })

  it('keeps the pass mark it was started with', () => {
    expect(results(learner(outline).run('r', [[q0, points(1)]], 50), { ...small, passMark: 90 }).best?.passMark).toBe(50)
  })

  it('is best by its share, and of equals the earliest; the latest is the last that was finished', () => {
    const who = learner(outline)
      .run('low', [[q0, points(0)]])
      .run('half', [[q0, points(1, 2)]])
      .run('also-half', [[q0, points(2, 4)]])
      .run('last', [[q0, points(0)]])
    expect(results(who)).toMatchObject({ best: { runId: 'half' }, latest: { runId: 'last' }, finishedRuns: 4 })
  })

  it('is finished once, also when two tabs both finish it', () => {
    expect(
      results(
        learner(outline)
          .run('r', [[q0, points(1)]])
          .finishRun('r'),
      ).finishedRuns,
    ).toBe(1)
  })

  it('that is open is the last one started and not finished', () => {
    const records = (who: ReturnType<typeof learner>) => openRunOf(countingRecords(who.records()))?.id
    expect(records(learner(outline).run('a', [[q0, points(1)]]))).toBeUndefined()
    expect(records(learner(outline).startRun('a', [q0]).startRun('b', [q0]))).toBe('b')
  })

  it('shows each question with its last answer', () => {
    const { quizRuns, attempts } = learner(outline)
      .run('r', [[q0, points(1)]])
      .records()
    expect(quizRuns.map((run) => answersOf(small, run, attempts))).toMatchObject([
      [{ question: { id: 'q-0' }, earned: 1, possible: 1, attempt: { body: { exerciseId: 'q-0' } } }],
    ])
  })
})
