import { failure, type Result, success } from '#src/domain/result.ts'
import { storageProblemOf } from './storage-problem.ts'
import { type Change, type Reader, type StorageProblem, type Store, type Stored, TABLES, type TableName } from './store.ts'

type Tables = ReadonlyMap<TableName, ReadonlyMap<string, Stored>>

interface Stamp {
  readonly deviceId: string
  readonly counter: number
}

const rowsOf = (tables: Tables, table: TableName): ReadonlyMap<string, Stored> => tables.get(table) ?? new Map()

/** Writes one change into `rows`; throws what a database would throw. */
const apply = (rows: Map<string, Stored>, change: Change, stamp: Stamp): Stored | undefined => {
  if (change.kind === 'remove') {
    rows.delete(change.id)
    return undefined
  }
  const { id } = change.row
  if (change.kind === 'restore') {
    const row = structuredClone(change.row)
    rows.set(id, row)
    return row
  }
  if (change.kind === 'add' && rows.has(id)) throw new DOMException(`${change.table} holds ${id} already`, 'ConstraintError')
  // A copy, as a database makes one: what the caller changes later is not stored.
  const row: Stored = structuredClone({ ...change.row, ...stamp })
  rows.set(id, row)
  return row
}

const readerOf = (tables: () => Tables): Reader => {
  const rows = (table: TableName) => [...rowsOf(tables(), table).values()]
  return {
    get: (table, id) => Promise.resolve(rowsOf(tables(), table).get(id)),
    ofProfile: (table, profileId) => Promise.resolve(rows(table).filter((row) => row.profileId === profileId)),
    inScope: (table, profileId, scope) =>
      Promise.resolve(rows(table).filter((row) => row.profileId === profileId && row.scope === scope)),
    all: (table) => Promise.resolve(rows(table)),
  }
}

/** Where the browser gives no database: everything works, nothing outlives the tab. The interface shows `problem`. */
export const memoryStore = (deviceId: string, problem: StorageProblem): Store => {
  let tables: Tables = new Map(TABLES.map((table) => [table, new Map()]))
  let counter = 0
  const reader = readerOf(() => tables)
  const listeners = new Set<() => Promise<void>>()

  /** All changes are made on a copy, which takes the place of the tables only when every one has succeeded. */
  const applyAll = (changes: readonly Change[]): readonly Stored[] => {
    const next = new Map([...tables].map(([table, rows]) => [table, new Map(rows)]))
    for (const change of changes) if (change.kind === 'restore') counter = Math.max(counter, change.row.counter)
    const written = changes.flatMap((change, index) => {
      const rows = next.get(change.table)
      return (rows === undefined ? undefined : apply(rows, change, { deviceId, counter: counter + index + 1 })) ?? []
    })
    tables = next
    counter += changes.length
    return written
  }

  const read: Store['read'] = async (query) => {
    try {
      return success(await query(reader))
    } catch (error) {
      return failure(storageProblemOf(error))
    }
  }

  const write = (changes: readonly Change[]): Result<readonly Stored[], StorageProblem> => {
    try {
      const written = applyAll(changes)
      for (const listener of listeners) void listener()
      return success(written)
    } catch (error) {
      return failure(storageProblemOf(error))
    }
  }

  let last: Promise<unknown> = Promise.resolve()
  /** One after the other, as transactions would be. `work` must not reject. */
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work)
    last = turn
    return turn
  }

  return {
    durability: 'memory',
    problem,
    commit: (changes) => inTurn(() => Promise.resolve(write(changes))),
    update: (changesOf) =>
      inTurn(async () => {
        try {
          return write(await changesOf(reader))
        } catch (error) {
          return failure(storageProblemOf(error))
        }
      }),
    read,
    watch: (query, onValue, onProblem) => {
      const run = async (): Promise<void> => {
        const result = await read(query)
        if (!listeners.has(run)) return
        if (result.ok) onValue(result.value)
        else onProblem(result.problem)
      }
      listeners.add(run)
      void run()
      return () => void listeners.delete(run)
    },
  }
}
