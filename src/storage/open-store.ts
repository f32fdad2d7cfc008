import { KitDatabase } from './database.ts'
import { durableStore } from './durable-store.ts'
import { memoryStore } from './memory-store.ts'
import { storageProblemOf } from './storage-problem.ts'
import type { SecondCopy, StorageProblem, Store } from './store.ts'

const OPEN_TIMEOUT_MS = 4000

const open = (database: KitDatabase): Promise<StorageProblem | undefined> => {
  const opened = database.open().then(
    () => undefined,
    (error: unknown) => storageProblemOf(error),
  )
  // An upgrade that another tab blocks, or a browser that never answers, must not hang the lesson.
  const late = new Promise<StorageProblem>((resolve) => {
    setTimeout(() => resolve({ kind: 'blocked', detail: `no answer within ${OPEN_TIMEOUT_MS} ms` }), OPEN_TIMEOUT_MS)
  })
  return Promise.race([opened, late])
}

/** Opens the database, or a store in memory that carries the reason. Never rejects. */
export const openStore = async (newId: () => string, secondCopy: SecondCopy): Promise<Store> => {
  const database = new KitDatabase()
  const problem = await open(database)
  if (problem === undefined) return durableStore(database, newId, secondCopy)
  database.close()
  return memoryStore(newId(), problem)
}
