import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { outlineOf } from '#src/content/outline-of.ts'
import { inOrder, type ModuleRecords } from '#src/domain/records.ts'
import { progressOf } from '#src/domain/progress.ts'
import { summarise } from '#src/domain/summary.ts'
import { choiceExamples } from '#src/exercises/choice/choice.examples.ts'
import { readSummary } from '#src/imports/summary.ts'
import type { Services } from '#src/services.ts'
import { readModuleRecords } from '#src/storage/parse-records.ts'
import { compileExercise, compileModuleWith } from '#src/testing/compile-exercise.ts'
import { exerciseOutline } from '#src/testing/learner-records.ts'
import { bytesOf, summaryInput } from '#src/testing/summaries.ts'
import { inDatabase, testServices } from '#src/testing/test-services.ts'
import { finishQuiz, startQuiz } from './quiz.ts'
import { recordLessonEvent } from './record-lesson.ts'
import { submitAnswer } from './submit-answer.ts'

// A device's clock is wrong, set, or moves with its owner, while somebody learns. Only what a person reads may show it.

const [source, other] = choiceExamples
if (source === undefined || other === undefined) throw new Error('two exercises are needed')
const module = compileModuleWith(source, 'en')
const question = compileExercise(other, 'en')
const bank = [exerciseOutline(question.id, { revision: question.revision, keyHash: question.keyHash })]
const outline = { ...outlineOf(module), quiz: { draw: 1, passMark: 70, bank } }
const [lesson] = module.lessons
const block = lesson?.blocks[0]
if (lesson === undefined || block?.type !== 'exercise') throw new Error('the lesson has no exercise')
const { exercise } = block

const scored = (earned: number) => ({ status: 'scored', earned, possible: 1 }) as const
const answer = (services: Services, earned: number) =>
  submitAnswer(services, {
    exercise,
    moduleId: module.id,
    context: 'lesson',
    language: 'en',
    answer: earned,
    score: scored(earned),
    gaveUp: false,
    hints: 0,
  })
const event = (services: Services, kind: 'opened' | 'reached-end') =>
  recordLessonEvent(services, { kind, moduleId: module.id, lessonId: lesson.id, at: services.clock.now() })

const runOnce = async (services: Services, earned: number): Promise<void> => {
  const run = await startQuiz(services, module.id, outline.quiz, 'en')
  if (!run.ok) throw new Error('the quiz did not start')
  await finishQuiz(services, module.id, run.value, 'en', [{ exercise: question, answer: earned, score: scored(earned) }])
}

/** What somebody does, one thing after the other; the clock shows another time at each. */
const STEPS: readonly ((services: Services) => Promise<unknown>)[] = [
  (services) => event(services, 'opened'),
  (services) => answer(services, 0),
  (services) => answer(services, 1),
  (services) => event(services, 'reached-end'),
  (services) =>
    recordLessonEvent(services, {
      kind: 'active',
      moduleId: module.id,
      lessonId: lesson.id,
      durationMs: 20 * 60_000,
      at: services.clock.now(),
    }),
  (services) => runOnce(services, 0),
  (services) => runOnce(services, 1),
]

const USUAL = '2026-11-25T10:00:00-05:00'
/** The times of the steps; the last one goes on to the end. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['ten years behind', ['2016-11-25T10:00:00-05:00']],
  ['ten years ahead', ['2036-11-25T10:00:00-05:00']],
  ['back by ten years between two answers', [USUAL, USUAL, '2016-11-25T10:01:00-05:00']],
  ['ahead by ten years, then put right', ['2036-11-25T10:00:00-05:00', '2036-11-25T10:00:00-05:00', USUAL]],
  ['in 1970, as after an empty battery', ['1970-01-01T00:00:03+00:00']],
  ['in 1970, then put right', ['1970-01-01T00:00:03+00:00', '1970-01-01T00:01:00+00:00', USUAL]],
  ['back by an hour when summer time ends', ['2026-11-01T01:59:00-04:00', '2026-11-01T01:00:00-05:00']],
  ['ahead by an hour when summer time begins', ['2026-03-08T01:59:59-05:00', '2026-03-08T03:00:00-04:00']],
  ['in another zone to the west, back over midnight', ['2026-11-25T00:10:00-03:30', '2026-11-24T20:00:00-08:00']],
  ['in another zone to the east, a day ahead', ['2026-11-25T10:00:00-05:00', '2026-11-26T05:00:00+14:00']],
  ['back by a minute before each step', STEPS.map((_, step) => `2026-11-25T10:${String(30 - step).padStart(2, '0')}:00-05:00`)],
  ['standing still', [USUAL]],
]

const learnWith = async (times: readonly string[]): Promise<ModuleRecords> => {
  const store = await inDatabase()
  let now = USUAL
  const clock = { now: () => now, today: () => now.slice(0, 10), monotonicMs: () => 0 }
  const services = testServices(store, { clock })
  for (const [step, take] of STEPS.entries()) {
    now = times[Math.min(step, times.length - 1)] ?? USUAL
    // oxlint-disable-next-line no-await-in-loop
    await take(services)
  }
  const records = await store.read(readModuleRecords(services.preferences.getState().profileId ?? '', module.id))
  if (!records.ok) throw new Error('not read')
  return records.value.records
}

/** Everything about progress that is no day. */
const standing = (records: ModuleRecords) => {
  const { quiz, lessons, lessonsDone, completed, passed, walked, minutesBand, exercises } = progressOf(outline, records)
  const found = exercises.get(exercise.id)
  return {
    standing: { lessons, lessonsDone, completed, passed, walked, minutesBand },
    answers: records.attempts.toSorted(inOrder).map(({ body }) => body.answer),
    exercise: [found?.status, found?.tries, found?.wrongTries, found?.best, found?.last?.body.answer],
    quiz: [quiz?.finishedRuns, quiz?.best?.score, quiz?.latest?.score],
  }
}

/** The same records, counted by the time that they show. */
const orderedByTime = (records: ModuleRecords): ModuleRecords => {
  const all = [...records.attempts, ...records.lessonEvents].toSorted(inOrder)
  const byTime = all.toSorted((left, right) => Date.parse(left.body.at) - Date.parse(right.body.at))
  const counters = new Map(byTime.map(({ id }, place) => [id, place]))
  const again = <Row extends { readonly id: string; readonly counter: number }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, counter: counters.get(row.id) ?? row.counter }))
  return { ...records, attempts: again(records.attempts), lessonEvents: again(records.lessonEvents) }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

it.each(CASES)('a clock that is %s changes no order, score or completion', async (_, times) => {
  const usual = standing(await learnWith([USUAL]))
  expect(usual).toMatchObject({ standing: { completed: true, passed: true, minutesBand: '15-30' }, answers: [0, 1, 0, 1] })
  vi.stubGlobal('indexedDB', new IDBFactory())
  expect(standing(await learnWith(times))).toEqual(usual)
})

it.each(CASES)('with a clock that is %s the summary is one that facilitators can read', async (_, times) => {
  const summary = summarise(summaryInput({ modules: [{ outline, records: await learnWith(times) }] }))
  expect(readSummary(bytesOf(summary))).toMatchObject({ ok: true })
})

it('by the time that they show, answers would change places (the control)', async () => {
  const records = await learnWith([USUAL, USUAL, '2016-11-25T10:01:00-05:00'])
  expect(standing(orderedByTime(records))).not.toEqual(standing(records))
})
