import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '#src/domain/checksum.ts'
import { countingRecords } from '#src/domain/progress.ts'
import { quizResultsOf } from '#src/domain/quiz.ts'
import { choiceExamples } from '#src/exercises/choice/choice.examples.ts'
import { countingIds } from '#src/platform/ids.ts'
import type { Services } from '#src/services.ts'
import type { Store } from '#src/storage/store.ts'
import { fc, trials } from '#src/testing/properties.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { exerciseOutline } from '#src/testing/learner-records.ts'
import { allRows, inDatabase, rowsIn, testServices } from '#src/testing/test-services.ts'
import { readModuleRecords } from '#src/storage/parse-records.ts'
import { finishQuiz, startQuiz } from './quiz.ts'
import { resetModule } from './reset.ts'
import { saveDraft } from './save-draft.ts'

const exercises = choiceExamples.slice(0, 2).map((source) => compileExercise(source, 'en'))
const [first] = exercises
if (first === undefined) throw new Error('an exercise is needed')
const quiz = {
  draw: 2,
  passMark: 70,
  bank: exercises.map(({ id, revision, keyHash }) => exerciseOutline(id, { revision, keyHash })),
}

const draftOf = ({ id, revision, keyHash }: (typeof exercises)[number]) => ({ exerciseId: id, revision, keyHash, answer: null })

/** A run under way with a draft for each question. */
const started = async (services: Services): Promise<string> => {
  const run = await startQuiz(services, 'a-module', quiz, 'en')
  if (!run.ok) throw new Error('the quiz did not start')
  // One after the other, as a person would.
  for (const exercise of exercises)
    // oxlint-disable-next-line no-await-in-loop
    await saveDraft(services, 'a-module', { ...draftOf(exercise), context: `quiz:${run.value}` })
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

/** Two tabs of one person: each with a connection of its own to the same database. */
const twoTabs = async (): Promise<readonly [Services, Services]> => {
  const first = testServices(await inDatabase())
  await saveDraft(first, 'a-module', { exerciseId: 'any', revision: 1, keyHash: 'any', context: 'lesson', answer: null })
  const second = testServices(await inDatabase(), { ids: countingIds(1000), preferences: first.preferences })
  return [first, second]
}

const recordsIn = async (store: Store, services: Services) => {
  const profileId = services.preferences.getState().profileId ?? ''
  const records = await store.read(readModuleRecords(profileId, 'a-module'))
  if (!records.ok) throw new Error('not read')
  return countingRecords(records.value.records)
}

const resultsIn = async (store: Store, services: Services) => quizResultsOf(quiz, await recordsIn(store, services))

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
    const commits = [vi.spyOn(store, 'commit'), vi.spyOn(store, 'update')]
    expect((await finish(services, run)).ok).toBe(true)
    expect(commits.flatMap<unknown>(({ mock }) => mock.calls)).toHaveLength(1)
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

describe('a quiz in two tabs', () => {
  it('is one run, also when both start it', async () => {
    const [left, right] = await twoTabs()
    const [here, there] = await Promise.all([started(left), started(right)])
    expect(here).toBe(there)
    expect(await rowsIn(await left.openStore(), 'quizRuns')).toHaveLength(1)
  })

  it('is finished once, whatever the order of what both do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom('start', 'draft', 'finish', 'reset'), fc.boolean()), {
          minLength: 4,
          maxLength: 14,
        }),
        async (steps) => {
          vi.stubGlobal('indexedDB', new IDBFactory())
          const tabs = await twoTabs()
          const store = await tabs[0].openStore()
          const runs: string[] = []
          const act = async (services: Services, what: (typeof steps)[number][1]): Promise<void> => {
            const run = runs.at(-1)
            if (what === 'reset') await resetModule(services, 'a-module')
            else if (what === 'start' || run === undefined) runs.push(await started(services))
            else if (what === 'finish') await finish(services, run)
            else await saveDraft(services, 'a-module', { ...draftOf(first), context: `quiz:${run}` })
          }
          const going: Promise<void>[] = []
          for (const [isFirst, what, waits] of steps) {
            going.push(act(tabs[isFirst ? 0 : 1], what))
            // oxlint-disable-next-line no-await-in-loop
            if (waits) await Promise.all(going)
          }
          await Promise.all(going)
          const rows = await rowsIn(store, 'attempts')
          const finished = (await rowsIn(store, 'lessonEvents')).map(({ body }) => canonicalJson(body))
          expect(new Set(finished).size).toBe(finished.length)
          expect(rows).toHaveLength(finished.length * exercises.length)
          const { quizRuns, lessonEvents } = await recordsIn(store, tabs[0])
          const ended = new Set(lessonEvents.flatMap(({ body }) => (body.kind === 'quiz-finished' ? [body.runId] : [])))
          expect(quizRuns.filter(({ id }) => !ended.has(id)).length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: trials(100) },
    )
  })
})
