import { liveQuery } from 'dexie'
import { failure, type Result, success } from '#src/domain/result.ts'
import type { KitDatabase } from './database.ts'
import { storageProblemOf } from './storage-problem.ts'
import { parseRow } from '#src/domain/parse-row.ts'
import {
  type Change,
  type Reader,
  type SecondCopy,
  type StorageProblem,
  type Store,
  type Stored,
  TABLES,
  type Written,
} from './store.ts'

const CLOCK_ID = 'clock'

interface Stamp {
  readonly counter: number
  readonly deviceId: string
}

/** The Lamport clock and this device's id: one row of `settings`, read and written inside the transaction it stamps. */
const readClock = async (database: KitDatabase, newId: () => string): Promise<Stamp> => {
  const row = parseRow(await database.rows('settings').get(CLOCK_ID))
  return row === undefined
    ? { counter: await highestCounter(database), deviceId: newId() }
    : { counter: row.counter, deviceId: row.deviceId }
}

/** Where the clock must go on from when its own row is missing or damaged, so that nothing new sorts before what is there. */
const highestCounter = async (database: KitDatabase): Promise<number> => {
  const newest = await Promise.all(
    TABLES.map((table) => database.rows(table).where('counter').between(0, Number.MAX_SAFE_INTEGER).last()),
  )
  return Math.max(0, ...newest.map((row) => Math.trunc(row?.counter ?? 0)))
}

const apply = async (database: KitDatabase, change: Change, stamp: Stamp): Promise<Written> => {
  const { table } = change
  if (change.kind === 'remove') {
    await database.rows(table).delete(change.id)
    return { table, removed: change.id }
  }
  const row: Stored = change.kind === 'restore' ? change.row : { ...change.row, ...stamp }
  if (change.kind === 'add') await database.rows(table).add(row)
  else await database.rows(table).put(row)
  return { table, row }
}

/** Restored rows bring stamps of their own: what is written after them must sort after them. */
const afterRestored = (clock: Stamp, changes: readonly Change[]): Stamp => ({
  ...clock,
  counter: changes.reduce(
    (highest, change) => (change.kind === 'restore' ? Math.max(highest, change.row.counter) : highest),
    clock.counter,
  ),
})

const readerOf = (database: KitDatabase): Reader => ({
  get: (table, id) => database.rows(table).get(id),
  ofProfile: (table, profileId) => database.rows(table).where('profileId').equals(profileId).toArray(),
  inScope: (table, profileId, scope) => database.rows(table).where('[profileId+scope]').equals([profileId, scope]).toArray(),
  all: (table) => database.rows(table).toArray(),
})

/** The commit is done: whatever the second copy does, or never does, is no failure of it. */
const copy = async (secondCopy: SecondCopy, written: readonly Written[]): Promise<void> => {
  try {
    await secondCopy.append(written)
  } catch (error) {
    console.info('second copy not written:', error)
  }
}

export const durableStore = (database: KitDatabase, newId: () => string, secondCopy: SecondCopy): Store => {
  const reader = readerOf(database)
  const write = async (
    wanted: readonly Change[] | ((reader: Reader) => Promise<readonly Change[]>),
  ): Promise<Result<readonly Stored[], StorageProblem>> => {
    try {
      // Awaiting the transaction itself means awaiting its completion: calls inside resolve earlier.
      const written = await database.transaction('rw', TABLES, async () => {
        const changes = typeof wanted === 'function' ? await wanted(reader) : wanted
        const clock = afterRestored(await readClock(database, newId), changes)
        const at = (counter: number): Stamp => ({ ...clock, counter: clock.counter + counter })
        // All asked for at once, in this order: a wait for each would cost the learner a few milliseconds a row.
        const done = changes.map((change, index) => apply(database, change, at(index + 1)))
        const clockRow: Stored = { id: CLOCK_ID, profileId: '', scope: 'device', ...at(changes.length), body: {} }
        const [all] = await Promise.all([Promise.all(done), database.rows('settings').put(clockRow)])
        return all
      })
      void copy(secondCopy, written)
      return success(written.flatMap((one) => ('row' in one ? [one.row] : [])))
    } catch (error) {
      return failure(storageProblemOf(error))
    }
  }
  return {
    durability: 'durable',
    commit: (changes) => write(changes),
    update: (changesOf) => write(changesOf),
    read: async (query) => {
      try {
        return success(await query(reader))
      } catch (error) {
        return failure(storageProblemOf(error))
      }
    },
    watch: (query, onValue, onProblem) => {
      const subscription = liveQuery(() => query(reader)).subscribe(onValue, (error) => onProblem(storageProblemOf(error)))
      return () => subscription.unsubscribe()
    },
  }
}
