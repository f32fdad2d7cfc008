import { success } from '#src/domain/result.ts'
import { type Reader, type StorageProblem, type Store, type Stored, TABLES, type TableName } from './store.ts'

/** Where the browser gives no database: everything works, nothing outlives the tab. The interface shows `problem`. */
export const memoryStore = (deviceId: string, problem: StorageProblem): Store => {
  const tables = new Map<TableName, Map<string, Stored>>(TABLES.map((table) => [table, new Map()]))
  const rows = (table: TableName): Map<string, Stored> => tables.get(table) ?? new Map<string, Stored>()
  const listeners = new Set<() => void>()
  let counter = 0

  const reader: Reader = {
    get: (table, id) => Promise.resolve(rows(table).get(id)),
    ofProfile: (table, profileId) => Promise.resolve([...rows(table).values()].filter((row) => row.profileId === profileId)),
    inScope: (table, profileId, scope) =>
      Promise.resolve([...rows(table).values()].filter((row) => row.profileId === profileId && row.scope === scope)),
    all: (table) => Promise.resolve([...rows(table).values()]),
  }

  return {
    durability: 'memory',
    problem,
    commit: (changes) => {
      const written = changes.flatMap((change) => {
        counter += 1
        if (change.kind === 'remove') {
          rows(change.table).delete(change.id)
          return []
        }
        const row: Stored = { ...change.row, deviceId, counter }
        rows(change.table).set(row.id, row)
        return [row]
      })
      for (const listener of listeners) listener()
      return Promise.resolve(success(written))
    },
    read: async (query) => success(await query(reader)),
    watch: (query, onValue) => {
      const run = () => void query(reader).then(onValue)
      listeners.add(run)
      run()
      return () => void listeners.delete(run)
    },
  }
}
