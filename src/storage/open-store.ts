import { KitDatabase } from './database.ts'
import { durableStore } from './durable-store.ts'
import { memoryStore } from './memory-store.ts'
import { journalCopy, reconcile, type Reconciled } from './journal-copy.ts'
import { journalBehind } from './journal-worker.ts'
import { storageProblemOf } from './storage-problem.ts'
import { NO_SECOND_COPY, type SecondCopy, type StorageProblem, type Store } from './store.ts'

const OPEN_TIMEOUT_MS = 4000

export interface OpenOptions {
  /** How long the browser may take to open the database. */
  readonly timeoutMs?: number
  /** A newer kit in another tab has taken the database while this one was open. */
  readonly onNewerVersion?: () => void
}

/** An upgrade that another tab blocks, or a browser that never answers, must not hang the lesson. */
const problemOfOpening = async (database: KitDatabase, timeoutMs: number): Promise<StorageProblem | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<StorageProblem>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'blocked', detail: `no answer within ${timeoutMs} ms` }), timeoutMs)
  })
  const opened = database.open().then(() => undefined, storageProblemOf)
  try {
    return await Promise.race([opened, late])
  } finally {
    clearTimeout(timer)
  }
}

const tryToOpen = async (timeoutMs: number, onNewerVersion?: () => void): Promise<KitDatabase | StorageProblem> => {
  try {
    // Some browsers throw at the mere mention of `indexedDB`.
    const database = new KitDatabase(onNewerVersion)
    const problem = await problemOfOpening(database, timeoutMs)
    if (problem === undefined) return database
    database.close()
    return problem
  } catch (error) {
    return storageProblemOf(error)
  }
}

/** Opens the database, or a store in memory that carries the reason. Never rejects. */
export const openStore = async (
  newId: () => string,
  secondCopy: SecondCopy,
  { timeoutMs = OPEN_TIMEOUT_MS, onNewerVersion }: OpenOptions = {},
): Promise<Store> => {
  const opened = await tryToOpen(timeoutMs, onNewerVersion)
  return opened instanceof KitDatabase ? durableStore(opened, newId, secondCopy) : memoryStore(newId(), opened)
}

export interface KeptStore {
  readonly store: Store
  /** Compares the database with its second copy and mends what is missing on either side. */
  readonly mend: () => Promise<Reconciled>
}

/** The same with a journal beside the database, where the browser can keep one. */
export const openKeptStore = async (
  newId: () => string,
  startJournal: (() => Worker) | undefined,
  options: OpenOptions = {},
): Promise<KeptStore> => {
  const file = startJournal === undefined ? undefined : journalBehind(startJournal)
  const store = await openStore(newId, file === undefined ? NO_SECOND_COPY : journalCopy(file), options)
  return {
    store,
    mend: async () => {
      if (file === undefined || store.durability === 'memory') return { restored: 0, copied: 0 }
      const result = await reconcile(store, file)
      if (!result.ok) throw new Error(result.problem.detail)
      return result.value
    },
  }
}
