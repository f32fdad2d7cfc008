import { KitDatabase } from './database.ts'
import { durableStore } from './durable-store.ts'
import { memoryStore } from './memory-store.ts'
import { journalCopy, type JournalFile, reconcile, type Reconciled } from './journal-copy.ts'
import { journalInCache } from './journal-in-cache.ts'
import { journalBehind } from './journal-worker.ts'
import { storageProblemOf } from './storage-problem.ts'
import type { SecondCopy, StorageProblem, Store } from './store.ts'

const OPEN_TIMEOUT_MS = 4000

export interface OpenOptions {
  /** How long the browser may take to open the database. */
  readonly timeoutMs?: number
  /** A newer kit in another tab has taken the database while this one was open. */
  readonly onNewerVersion?: () => void
  /** The browser has closed the database while this page is open, as it does when it deletes it. */
  readonly onTakenAway?: () => void
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

const tryToOpen = async ({
  timeoutMs = OPEN_TIMEOUT_MS,
  onNewerVersion,
  onTakenAway,
}: OpenOptions): Promise<KitDatabase | StorageProblem> => {
  try {
    // Some browsers throw at the mere mention of `indexedDB`.
    const database = new KitDatabase(onNewerVersion, onTakenAway)
    const problem = await problemOfOpening(database, timeoutMs)
    if (problem === undefined) return database
    database.close()
    return problem
  } catch (error) {
    return storageProblemOf(error)
  }
}

/** Opens the database, or a store in memory that carries the reason. Never rejects. */
export const openStore = async (newId: () => string, secondCopy: SecondCopy, options: OpenOptions = {}): Promise<Store> => {
  const opened = await tryToOpen(options)
  return opened instanceof KitDatabase ? durableStore(opened, newId, secondCopy) : memoryStore(newId(), opened)
}

/** Where a browser lets the journal lie, as `platform/journal-place.ts` finds it. */
export type JournalPlace =
  | { readonly kind: 'file'; readonly start: () => Worker }
  | { readonly kind: 'cache'; readonly open: () => Promise<Cache> }

const journalAt = (place: JournalPlace | undefined): JournalFile | undefined => {
  if (place === undefined) return undefined
  return place.kind === 'file' ? journalBehind(place.start) : journalInCache(place.open)
}

export interface KeptStore {
  readonly store: Store
  /** Compares the database with its second copy and mends what is missing on either side. */
  readonly mend: () => Promise<Reconciled>
}

/** The same with a journal beside the database, where the browser can keep one. Nothing waits for the answer to that. */
export const openKeptStore = async (
  newId: () => string,
  findPlace: () => Promise<JournalPlace | undefined>,
  options: OpenOptions = {},
): Promise<KeptStore> => {
  const journal = findPlace().then(journalAt)
  const copy = journal.then((file) => (file === undefined ? undefined : journalCopy(file)))
  const store = await openStore(newId, { append: async (written) => (await copy)?.append(written) }, options)
  return {
    store,
    mend: async () => {
      const file = await journal
      if (file === undefined || store.durability === 'memory') return { restored: 0, copied: 0 }
      const result = await reconcile(store, file)
      if (!result.ok) throw new Error(result.problem.detail)
      return result.value
    },
  }
}
