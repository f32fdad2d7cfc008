import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { exerciseOutline, learner, moduleOutline, points } from '#src/testing/learner-records.ts'
import { percentOf } from './fraction.ts'
import { countingRecords, progressOf } from './progress.ts'

const outline = moduleOutline()
const [first, second] = outline.lessons
const [one = exerciseOutline(''), extra = exerciseOutline('')] = first?.exercises ?? []
const [two = exerciseOutline('')] = second?.exercises ?? []
const [q1 = one, q2 = one, q3 = one] = outline.quiz?.bank ?? []

const statusOf = (records: Parameters<typeof progressOf>[1], id: string, of = outline) =>
  progressOf(of, records).lessons.find((lesson) => lesson.id === id)?.status

describe('a lesson', () => {
  it('is new, then started, and done when its end was reached and every exercise that is not optional was submitted', () => {
    expect(statusOf(learner().records(), 'first')).toBe('new')
    expect(statusOf(learner().answer(one, points(1)).records(), 'first')).toBe('started')
    expect(statusOf(learner().end('first').records(), 'first')).toBe('started')
    expect(statusOf(learner().answer(extra, points(1)).end('first').records(), 'first')).toBe('started')
    expect(statusOf(learner().answer(one, points(1)).end('first').records(), 'first')).toBe('done')
  })

  it('is done also with wrong answers, and with a solution that was looked at', () => {
    expect(statusOf(learner().end('first').answer(one, points(0)).records(), 'first')).toBe('done')
    expect(statusOf(learner().answer(one, points(1), { gaveUp: true }).end('first').records(), 'first')).toBe('done')
  })
})

describe('a module', () => {
  const lessons = () => learner().answer(one, points(1)).end('first')

  it('is completed by its required lessons and one finished run, whatever its result', () => {
    expect(progressOf(outline, lessons().records())).toMatchObject({
      completed: false,
      passed: false,
      lessonsDone: 1,
      lessonsRequired: 1,
    })
    expect(
      progressOf(
        outline,
        lessons()
          .run('r', [[q1, points(0)]])
          .records(),
      ),
    ).toMatchObject({ completed: true, passed: false })
    expect(
      progressOf(
        outline,
        learner()
          .run('r', [[q1, points(1)]])
          .records(),
      ),
    ).toMatchObject({ completed: false, passed: true })
  })

  it('is not completed by a run that was only started', () => {
    expect(progressOf(outline, lessons().startRun('r', [q1]).records()).completed).toBe(false)
  })

  it('without a quiz is completed and passed by its lessons', () => {
    const { quiz: _, ...plain } = outline
    expect(progressOf(plain, lessons().records())).toMatchObject({ completed: true, passed: true })
    expect(progressOf(plain, lessons().records())).not.toHaveProperty('quiz')
  })

  it('is passed exactly at the pass mark, as an exact fraction', () => {
    const run = (earned: number, possible: number, mark: number) =>
      progressOf(
        outline,
        learner()
          .run('r', [[q1, points(earned, possible)]], mark)
          .records(),
      ).passed
    expect([run(7, 10, 70), run(69, 100, 70), run(29, 100, 29), run(2, 3, 67), run(2, 3, 66)]).toEqual([
      true,
      false,
      true,
      false,
      true,
    ])
  })

  it('was completed on the day of the row that completed it, and started on the day of the first', () => {
    const records = learner()
      .day('2026-01-01')
      .answer(one, points(0))
      .day('2026-01-02')
      .run('r', [[q1, points(1)]])
      .day('2026-01-03')
      .end('first')
      .day('2026-02-01')
      .answer(two, points(1))
      .end('second')
    expect(progressOf(outline, records.records())).toMatchObject({ startedOn: '2026-01-01', completedOn: '2026-01-03' })
  })

  it.each([
    [14.9, 'under-15'],
    [15, '15-30'],
    [30, '30-60'],
    [60, '60-120'],
    [120, '60-120'],
    [120.1, 'over-120'],
  ])('of %s active minutes is in the band %s', (minutes, band) => {
    expect(
      progressOf(
        outline,
        learner()
          .work('first', minutes / 2)
          .work('second', minutes / 2)
          .records(),
      ).minutesBand,
    ).toBe(band)
  })
})

describe('a reset', () => {
  it('of the module takes out all that came before, and nothing that comes after', () => {
    const records = learner()
      .answer(one, points(1))
      .end('first')
      .run('r', [[q1, points(1)]])
      .reset({ kind: 'module' })
      .answer(one, points(0))
      .records()
    const progress = progressOf(outline, records)
    expect(progress).toMatchObject({ completed: false, passed: false, lessonsDone: 0, quiz: { finishedRuns: 0 } })
    expect(progress.exercises.get('one')).toMatchObject({ status: 'submitted', tries: 1, best: { earned: 0, possible: 1 } })
    expect(records.attempts).toHaveLength(3)
  })

  it('of the profile reaches every module', () => {
    expect(
      progressOf(outline, learner().answer(one, points(1)).reset({ kind: 'profile' }).records()).exercises.get('one')?.status,
    ).toBe('new')
  })

  it('of one exercise leaves the others, and what was answered in quizzes', () => {
    const records = learner()
      .answer(one, points(1))
      .answer(extra, points(1))
      .run('r', [[q1, points(1)]])
      .reset({ kind: 'exercise', exerciseId: 'one' })
      .reset({ kind: 'exercise', exerciseId: 'q-one' })
      .records()
    const progress = progressOf(outline, records)
    expect([progress.exercises.get('one')?.status, progress.exercises.get('extra')?.status]).toEqual(['new', 'submitted'])
    expect(progress.quiz?.best?.score).toEqual({ earned: 1, possible: 1 })
  })

  it('takes out a run that was open when it came', () => {
    expect(
      progressOf(outline, learner().startRun('r', [q1]).reset({ kind: 'module' }).finishRun('r').records()).quiz?.finishedRuns,
    ).toBe(0)
  })
})

describe('an exercise', () => {
  const seen = (records: ReturnType<typeof learner>, revised = one) => {
    const changed = moduleOutline({ lessons: [{ id: 'first', minutes: 10, optional: false, exercises: [revised] }] })
    return progressOf(changed, records.records()).exercises.get('one')
  }
  const words = (hash: string) => ({ ...one, keyHash: `onestructure-${hash}` })

  it('whose revision went up is to be looked at again', () => {
    expect(seen(learner().answer(one, points(1)), { ...one, revision: 2 })).toMatchObject({ status: 'changed', tries: 0 })
  })

  it('under a reused id with another key is another question', () => {
    expect(seen(learner().answer(one, points(1)), { ...one, keyHash: 'other-0000000000000000' })?.status).toBe('changed')
    expect(seen(learner().answer(one, points(1)), words('ffffffffffffffff'))?.status).toBe('changed')
  })

  it('whose words were mended keeps its answers', () => {
    expect(seen(learner().answer(one, points(1)), words('000000000000000f'))?.status).toBe('submitted')
  })

  it('counts answers again once the new question was answered', () => {
    const records = learner()
      .answer(one, points(1))
      .answer({ ...one, revision: 2 }, points(0))
    expect(seen(records, { ...one, revision: 2 })).toMatchObject({
      status: 'submitted',
      tries: 1,
      best: { earned: 0, possible: 1 },
    })
  })

  it('has its best answer, its last one, its tries and its wrong tries; a solution looked at is none and earns nothing', () => {
    const records = learner()
      .answer(one, points(0, 2))
      .answer(one, points(2, 2))
      .answer(one, points(1, 2))
      .answer(one, points(2, 2), { gaveUp: true })
    expect(seen(records)).toMatchObject({
      tries: 3,
      wrongTries: 1,
      best: { earned: 2, possible: 2 },
      last: { body: { gaveUp: true } },
    })
    expect(seen(learner().answer(one, points(2, 2), { gaveUp: true }))).toMatchObject({
      tries: 0,
      wrongTries: 0,
      best: { earned: 0, possible: 2 },
    })
  })

  it('of a lesson is not answered by a quiz', () => {
    expect(
      progressOf(outline, learner().answer(one, points(1), { context: 'quiz:r' }).records()).exercises.get('one')?.status,
    ).toBe('new')
  })
})

it('rounds shown percentages down and keeps them within 0 and 100', () => {
  expect([
    percentOf({ earned: 199, possible: 200 }),
    percentOf({ earned: 1, possible: 3 }),
    percentOf({ earned: 29, possible: 100 }),
    percentOf({ earned: 0, possible: 0 }),
  ]).toEqual([99, 33, 29, 0])
})

it('gives the same progress whatever the order in which rows were merged, and only ever more with more rows', () => {
  const all = learner()
    .answer(one, points(0))
    .end('first')
    .run('a', [
      [q1, points(1)],
      [q2, points(0)],
    ])
    .answer(two, points(1))
    .run('b', [[q3, points(1)]])
    .records()
  fc.assert(
    fc.property(fc.shuffledSubarray([...all.attempts]), fc.shuffledSubarray([...all.lessonEvents]), (attempts, lessonEvents) => {
      const part = { ...all, attempts, lessonEvents }
      const inOrder = countingRecords(part)
      expect(progressOf(outline, part)).toEqual(progressOf(outline, inOrder))
      const { walked, completed } = progressOf(outline, part)
      expect(walked.earned).toBeLessThanOrEqual(progressOf(outline, all).walked.earned)
      expect(completed && !progressOf(outline, all).completed).toBe(false)
    }),
  )
})
