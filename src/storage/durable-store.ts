import { liveQuery } from 'dexie'
import { failure, success } from '#src/domain/result.ts'
import type { KitDatabase } from './database.ts'
import { storageProblemOf } from './storage-problem.ts'
import { parseRow } from './parse-row.ts'
import { type Change, type Reader, type SecondCopy, type Store, type Stored, TABLES } from './store.ts'

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

const apply = async (database: KitDatabase, change: Change, stamp: Stamp): Promise<Stored | undefined> => {
  if (change.kind === 'remove') {
    await database.rows(change.table).delete(change.id)
    return undefined
  }
  const row: Stored = { ...change.row, ...stamp }
  if (change.kind === 'add') await database.rows(change.table).add(row)
  else await database.rows(change.table).put(row)
  return row
}

const readerOf = (database: KitDatabase): Reader => ({
  get: (table, id) => database.rows(table).get(id),
  ofProfile: (table, profileId) => database.rows(table).where('profileId').equals(profileId).toArray(),
  inScope: (table, profileId, scope) => database.rows(table).where('[profileId+scope]').equals([profileId, scope]).toArray(),
  all: (table) => database.rows(table).toArray(),
})

/** The commit is done: whatever the second copy does, or never does, is no failure of it. */
const copy = async (secondCopy: SecondCopy, rows: readonly Stored[]): Promise<void> => {
  try {
    await secondCopy.append(rows)
  } catch (error) {
    console.info('second copy not written:', error)
  }
}

export const durableStore = (database: KitDatabase, newId: () => string, secondCopy: SecondCopy): Store => {
  const reader = readerOf(database)
  return {
    durability: 'durable',
    commit: async (changes) => {
      try {
        // Awaiting the transaction itself means awaiting its completion: calls inside resolve earlier.
        const rows = await database.transaction('rw', TABLES, async () => {
          const clock = await readClock(database, newId)
          const at = (counter: number): Stamp => ({ ...clock, counter: clock.counter + counter })
          // All asked for at once, in this order: a wait for each would cost the learner a few milliseconds a row.
          const written = changes.map((change, index) => apply(database, change, at(index + 1)))
          const clockRow: Stored = { id: CLOCK_ID, profileId: '', scope: 'device', ...at(changes.length), body: {} }
          const [done] = await Promise.all([Promise.all(written), database.rows('settings').put(clockRow)])
          return done.filter((row) => row !== undefined)
        })
        void copy(secondCopy, rows)
        return success(rows)
      } catch (error) {
        return failure(storageProblemOf(error))
      }
    },
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
