import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { quizResultsOf } from '#src/domain/quiz.ts'
import { choiceExamples } from '#src/exercises/choice/choice.examples.ts'
import type { Services } from '#src/services.ts'
import type { Store } from '#src/storage/store.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { exerciseOutline } from '#src/testing/learner-records.ts'
import { allRows, inDatabase, rowsIn, testServices } from '#src/testing/test-services.ts'
import { readModuleRecords } from '#src/storage/parse-records.ts'
import { finishQuiz, startQuiz } from './quiz.ts'
import { saveDraft } from './save-draft.ts'

const exercises = choiceExamples.slice(0, 2).map((source) => compileExercise(source, 'en'))
const quiz = {
  draw: 2,
  passMark: 70,
  bank: exercises.map(({ id, revision, keyHash }) => exerciseOutline(id, { revision, keyHash })),
}

/** A run under way with a draft for each question. */
const started = async (services: Services): Promise<string> => {
  const run = await startQuiz(services, 'a-module', quiz, 'en')
  if (!run.ok) throw new Error('the quiz did not start')
  for (const { id, revision, keyHash } of exercises)
    await saveDraft(services, 'a-module', { exerciseId: id, revision, keyHash, context: `quiz:${run.value}`, answer: null })
  return run.value
}

const finish = (services: Services, runId: string) =>
  finishQuiz(
    services,
    'a-module',
    runId,
    'en',
    exercises.map((exercise) => ({ exercise, answer: null, score: { status: 'scored', earned: 1, possible: 1 } })),
  )

const failingAdd = (table: string) => {
  const original: (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['add']>) => IDBRequest<IDBValidKey> = Reflect.get(
    IDBObjectStore.prototype,
    'add',
  )
  return vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table) throw new DOMException('', 'QuotaExceededError')
    return original.apply(this, args)
  })
}

const resultsIn = async (store: Store, services: Services) => {
  const profileId = services.preferences.getState().profileId ?? ''
  const records = await store.read(readModuleRecords(profileId, 'a-module'))
  if (!records.ok) throw new Error('not read')
  return quizResultsOf(quiz, records.value.records)
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('a quiz', () => {
  it('is frozen when it starts: its questions, their keys and the pass mark', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    const id = await started(services)
    const [run] = await rowsIn(store, 'quizRuns')
    expect(run).toMatchObject({ id, scope: 'a-module', body: { passMark: 70, contentVersion: 'test-content', language: 'en' } })
    expect(run?.body).toHaveProperty(
      'questions',
      expect.arrayContaining(exercises.map(({ id: exerciseId, revision, keyHash }) => ({ exerciseId, revision, keyHash }))),
    )
  })

  it('is finished whole: all answers, its end, and no draft left', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    const run = await started(services)
    const commit = vi.spyOn(store, 'commit')
    expect((await finish(services, run)).ok).toBe(true)
    expect(commit).toHaveBeenCalledTimes(1)
    expect(await rowsIn(store, 'attempts')).toHaveLength(2)
    expect((await rowsIn(store, 'lessonEvents')).map(({ body }) => body)).toEqual([
      expect.objectContaining({ kind: 'quiz-finished', runId: run }),
    ])
    expect(await rowsIn(store, 'drafts')).toEqual([])
    expect(await resultsIn(store, services)).toMatchObject({ finishedRuns: 1, best: { score: { earned: 2, possible: 2 } } })
  })

  it.each(['attempts', 'lessonEvents'])(
    'is not finished at all when %s can’t be written, and can be finished later',
    async (table) => {
      const store = await inDatabase()
      const services = testServices(store)
      const run = await started(services)
      const before = await allRows(store)
      const broken = failingAdd(table)
      expect(await finish(services, run)).toMatchObject({ ok: false, problem: { kind: 'full' } })
      broken.mockRestore()
      expect(await allRows(store)).toEqual(before)
      expect((await finish(services, run)).ok).toBe(true)
      expect(await rowsIn(store, 'attempts')).toHaveLength(2)
    },
  )
})
