import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Backup } from '#src/domain/backup.ts'
import { canonicalJson } from '#src/domain/checksum.ts'
import { parseRow } from '#src/domain/parse-row.ts'
import { choiceExamples } from '#src/exercises/choice/choice.examples.ts'
import { countingIds } from '#src/platform/ids.ts'
import type { Services } from '#src/services.ts'
import type { Store, Stored, TableName } from '#src/storage/store.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { exerciseOutline } from '#src/testing/learner-records.ts'
import { allRows, inDatabase, rowsIn, testServices } from '#src/testing/test-services.ts'
import { restoreBackup } from './backup.ts'
import { eraseProfile } from './erase.ts'
import { addProfile } from './profile.ts'
import { finishQuiz, startQuiz } from './quiz.ts'
import { resetModule } from './reset.ts'
import { draftId, saveDraft } from './save-draft.ts'
import { submitAnswer } from './submit-answer.ts'

// As SQLite is tested: the n-th thing that storage is asked for fails, for every n until the script ends without a
// failure. After each step the database holds all that the step did, or nothing of it, and says which.

const [first, second] = choiceExamples.slice(0, 2).map((source) => compileExercise(source, 'en'))
if (first === undefined || second === undefined) throw new Error('two exercises are needed')
const quiz = {
  draw: 2,
  passMark: 70,
  bank: [first, second].map(({ id, revision, keyHash }) => exerciseOutline(id, { revision, keyHash })),
}

type Rows = readonly (readonly [TableName, Stored])[]
interface Step {
  readonly name: string
  readonly run: (services: Services, memory: Map<string, string>) => Promise<{ readonly ok: boolean }>
  /** What must be so when the step has said that it succeeded. */
  readonly holds: (rows: Rows, memory: ReadonlyMap<string, string>) => boolean
}

const inTable = (rows: Rows, table: TableName): readonly Stored[] => rows.flatMap(([name, row]) => (name === table ? [row] : []))
const score = { status: 'scored', earned: 1, possible: 1 } as const
const answer = (services: Services, exercise: typeof first) =>
  submitAnswer(services, {
    exercise,
    moduleId: 'a-module',
    context: 'lesson',
    language: 'en',
    answer: null,
    score,
    gaveUp: false,
    hints: 0,
  })
const remember = async (
  memory: Map<string, string>,
  name: string,
  asked: Promise<{ readonly ok: true; readonly value: string } | { readonly ok: false }>,
) => {
  const result = await asked
  if (result.ok) memory.set(name, result.value)
  return result
}
const brought: Backup = {
  kitVersion: '0',
  createdOn: '2026-11-25',
  reach: 'device',
  damaged: 0,
  rows: new Map([
    [
      'attempts',
      new Map(
        [1, 2, 3].map((number) => [
          `far-${number}`,
          { id: `far-${number}`, profileId: 'far', deviceId: 'far', counter: number + 100, scope: 'a-module', body: {} },
        ]),
      ),
    ],
  ]),
}

const SCRIPT: readonly Step[] = [
  {
    name: 'answer',
    run: (services) => answer(services, first),
    holds: (rows) => inTable(rows, 'attempts').length > 0 && inTable(rows, 'profiles').length === 1,
  },
  {
    name: 'write a draft',
    run: (services) =>
      saveDraft(services, 'a-module', {
        exerciseId: second.id,
        revision: second.revision,
        keyHash: second.keyHash,
        context: 'lesson',
        answer: null,
      }),
    holds: (rows) => inTable(rows, 'drafts').length === 1,
  },
  {
    name: 'hand the draft in',
    run: (services) => answer(services, second),
    holds: (rows) =>
      inTable(rows, 'drafts').length === 0 &&
      inTable(rows, 'attempts').some(({ body }) => canonicalJson(body).includes(second.id)),
  },
  {
    name: 'start a quiz',
    run: (services, memory) => remember(memory, 'run', startQuiz(services, 'a-module', quiz, 'en')),
    holds: (rows, memory) => inTable(rows, 'quizRuns').some(({ id }) => id === memory.get('run')),
  },
  {
    name: 'answer in the quiz',
    run: (services, memory) =>
      saveDraft(services, 'a-module', {
        exerciseId: first.id,
        revision: first.revision,
        keyHash: first.keyHash,
        context: `quiz:${memory.get('run') ?? 'none'}`,
        answer: null,
      }),
    holds: (rows) => inTable(rows, 'drafts').some(({ id }) => id.includes('/quiz:')),
  },
  {
    name: 'finish the quiz',
    run: (services, memory) =>
      finishQuiz(
        services,
        'a-module',
        memory.get('run') ?? 'none',
        'en',
        [first, second].map((exercise) => ({ exercise, answer: null, score })),
      ),
    holds: (rows, memory) =>
      inTable(rows, 'lessonEvents').length === 1 &&
      inTable(rows, 'attempts').filter(({ body }) => canonicalJson(body).includes(`quiz:${memory.get('run') ?? 'none'}`))
        .length === 2 &&
      !inTable(rows, 'drafts').some(({ id }) => id.includes('/quiz:')),
  },
  {
    name: 'set the module back',
    run: (services) => resetModule(services, 'a-module'),
    holds: (rows) => inTable(rows, 'drafts').every(({ scope }) => scope !== 'a-module'),
  },
  {
    name: 'bring a copy back',
    run: (services) => restoreBackup(services, brought, { revive: false }),
    holds: (rows) => inTable(rows, 'attempts').filter(({ profileId }) => profileId === 'far').length === 3,
  },
  {
    name: 'add somebody',
    run: (services, memory) => remember(memory, 'ben', addProfile(services, { kind: 'person', label: 'Ben' })),
    holds: (rows, memory) => inTable(rows, 'profiles').some(({ id }) => id === memory.get('ben')),
  },
  {
    name: 'erase them',
    run: (services, memory) => eraseProfile(services, memory.get('ben') ?? 'nobody'),
    holds: (rows, memory) =>
      !rows.some(([, { profileId }]) => profileId === memory.get('ben')) && inTable(rows, 'erasures').length > 0,
  },
]

type Failure = 'throws' | 'aborts' | 'hangs'

/** Fails the n-th request (or, hanging, the n-th transaction) while it is armed. */
const failAt = (kind: Failure, target: number) => {
  const state = { armed: false, asked: 0, hit: false }
  const isIt = (): boolean => {
    if (!state.armed) return false
    state.asked += 1
    state.hit ||= state.asked === target
    return state.asked === target
  }
  if (kind === 'hangs') {
    const original = Dexie.prototype.transaction
    vi.spyOn(Dexie.prototype, 'transaction').mockImplementation(function (this: Dexie, ...args: unknown[]) {
      return isIt() ? new Promise(() => undefined) : Reflect.apply(original, this, args)
    })
    return state
  }
  for (const [type, name] of [
    [IDBObjectStore, 'add'],
    [IDBObjectStore, 'put'],
    [IDBObjectStore, 'delete'],
    [IDBObjectStore, 'get'],
    [IDBObjectStore, 'getAll'],
    [IDBIndex, 'getAll'],
    [IDBIndex, 'openCursor'],
  ] as const) {
    const original: unknown = Reflect.get(type.prototype, name)
    if (typeof original !== 'function') throw new Error(`no ${name}`)
    Reflect.set(type.prototype, name, function (this: IDBObjectStore & IDBIndex, ...args: unknown[]) {
      if (!isIt()) return Reflect.apply(original, this, args)
      if (kind === 'throws') throw new DOMException('', 'QuotaExceededError')
      const request: unknown = Reflect.apply(original, this, args)
      const transaction: IDBTransaction =
        'objectStore' in this ? this.objectStore.transaction : (this as IDBObjectStore).transaction
      transaction.abort()
      return request
    })
    restorers.push(() => Reflect.set(type.prototype, name, original))
  }
  return state
}
const restorers: (() => void)[] = []

const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)
beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', note)
})
afterEach(() => {
  process.off('unhandledRejection', note)
  for (const restore of restorers.splice(0)) restore()
})

const LATE_MS = 100
type Fault = ReturnType<typeof failAt>
/** Waits for the result; once a transaction hangs, no longer than a moment. */
const orLate = async (asked: Promise<{ readonly ok: boolean }>, kind: Failure, fault: Fault) => {
  let late: ReturnType<typeof setTimeout> | undefined
  const lateness = new Promise<'late'>((resolve) => {
    const wait = (): void => {
      late = setTimeout(() => (fault.hit ? resolve('late') : wait()), LATE_MS)
    }
    if (kind === 'hangs') wait()
  })
  const result = await Promise.race([asked, lateness])
  clearTimeout(late)
  return result
}

const plain = (rows: Rows): string => canonicalJson(rows.map(([table, row]) => [table, JSON.parse(JSON.stringify(row))]))

/** No two rows of this device share a stamp, none is beyond the clock, and all are whole. */
const checkWhole = async (store: Store, rows: Rows): Promise<void> => {
  const own = rows.map(([, row]) => row).filter(({ deviceId }) => deviceId !== 'far')
  const stamps = own.map(({ counter }) => counter)
  expect(new Set(stamps).size).toBe(stamps.length)
  const clock = (await rowsIn(store, 'settings')).find(({ id }) => id === 'clock')
  expect(Math.max(0, ...stamps)).toBeLessThanOrEqual(clock?.counter ?? 0)
  expect(rows.every(([, row]) => parseRow(row) !== undefined)).toBe(true)
}

/** Plays the script with one failure; says whether the failure was reached. */
const playWith = async (kind: Failure, target: number): Promise<boolean> => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const store = await inDatabase()
  const services = testServices(store, { ids: countingIds() })
  const memory = new Map<string, string>()
  const fault = failAt(kind, target)
  for (const step of SCRIPT) {
    // One step after the other is the point.
    /* oxlint-disable no-await-in-loop */
    const before = await allRows(store)
    fault.armed = true
    const result = await orLate(step.run(services, memory), kind, fault)
    fault.armed = false
    const after = await allRows(store)
    const where = `${step.name}, failure ${target}`
    if (result !== 'late' && result.ok) expect(step.holds(after, memory), where).toBe(true)
    else expect(plain(after), where).toBe(plain(before))
    await checkWhole(store, after)
    /* oxlint-enable no-await-in-loop */
  }
  for (const restore of restorers.splice(0)) restore()
  vi.restoreAllMocks()
  return fault.hit
}

describe.each(['throws', 'aborts', 'hangs'] as const)('when the n-th thing storage is asked for %s', (kind) => {
  it('each step is done whole or not at all, and says which', { timeout: 120_000 }, async () => {
    let target = 1
    // oxlint-disable-next-line no-await-in-loop
    while (await playWith(kind, target)) target += 1
    expect(target).toBeGreaterThan(kind === 'hangs' ? 10 : 50)
    expect(unhandled).toEqual([])
  })
})

/** Whether the first answer, failing at the n-th request, leaves something behind in a store that writes row by row. */
const leavesHalf = async (target: number): Promise<boolean> => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  const store = await inDatabase()
  const rowByRow: Store = {
    ...store,
    commit: async (changes) => {
      for (const change of changes) {
        // oxlint-disable-next-line no-await-in-loop
        const result = await store.commit([change])
        if (!result.ok) return result
      }
      return { ok: true, value: [] }
    },
  }
  const fault = failAt('throws', target)
  fault.armed = true
  const result = await answer(testServices(rowByRow), first)
  fault.armed = false
  for (const restore of restorers.splice(0)) restore()
  return !result.ok && (await allRows(store)).length > 0
}

it('a store that writes row by row is found out (the control)', async () => {
  const found: boolean[] = []
  for (let target = 1; target <= 30; target += 1) {
    // oxlint-disable-next-line no-await-in-loop
    found.push(await leavesHalf(target))
  }
  expect(found).toContain(true)
})

it('drafts have the ids that the script looks for', () => {
  expect(draftId('p', 'quiz:7', 'one')).toContain('/quiz:')
})
