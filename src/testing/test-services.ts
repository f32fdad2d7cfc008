import type { Content } from '#src/content/content.ts'
import { failure, success } from '#src/domain/result.ts'
import { LOCALE_FILES } from '#src/i18n/locale-files.ts'
import { createWords } from '#src/i18n/words.ts'
import { fixedClock } from '#src/platform/clock.ts'
import { countingIds } from '#src/platform/ids.ts'
import type { Services } from '#src/services.ts'
import { createGate } from '#src/state/gate.ts'
import { createNotices } from '#src/state/notices.ts'
import { createPreferences } from '#src/state/preferences.ts'
import { memoryStore } from '#src/storage/memory-store.ts'
import { openStore } from '#src/storage/open-store.ts'
import { type Keyring, sealedStore } from '#src/storage/sealed-store.ts'
import { NO_SECOND_COPY, type Store, type Stored, type TableName, TABLES } from '#src/storage/store.ts'

export const NOW = '2026-11-25T10:00:00-05:00'

/** A course without modules: what does not look into the course needs no more. */
const noContent = (): Content => ({
  version: 'test-content',
  kitVersion: '0.0.0',
  factsCheckedOn: '2026-11-01',
  moduleIds: [],
  catalogue: () => Promise.resolve(failure({ kind: 'missing', file: 'catalogue' })),
  module: (id) => Promise.resolve(failure({ kind: 'missing', file: id })),
  glossary: () => Promise.resolve(success([])),
  facts: () => Promise.resolve(success([])),
})

export const inMemory = (deviceId = 'test-device'): Store =>
  memoryStore(deviceId, { kind: 'unavailable', detail: 'a store for tests' })

/** The real store on what `indexedDB` is now: each test makes that anew (`vi.stubGlobal('indexedDB', new IDBFactory())`). */
export const inDatabase = (ids = countingIds(1_000_000)): Promise<Store> => openStore(ids.newId, NO_SECOND_COPY)

/** The app's services with a clock that stands still, ids that count and a store of the test's choice. */
export const testServices = (store: Store = inMemory(), changes: Partial<Services> = {}): Services => {
  const keyring: Keyring = new Map()
  return {
    content: noContent(),
    words: createWords(LOCALE_FILES),
    clock: fixedClock(NOW),
    ids: countingIds(),
    preferences: createPreferences(undefined),
    notices: createNotices(),
    gate: createGate(),
    keyring,
    openKept: () => Promise.resolve(store),
    openStore: () => Promise.resolve(sealedStore(store, keyring)),
    asset: (path) => `/${path}`,
    ...changes,
  }
}

/** A store whose commits fail while `isBroken()` says so; reading goes on. */
export const breakable = (store: Store, isBroken: () => boolean): Store => ({
  ...store,
  commit: (changes) =>
    isBroken() ? Promise.resolve(failure({ kind: 'full', detail: 'broken by the test' })) : store.commit(changes),
  update: (changesOf) =>
    isBroken() ? Promise.resolve(failure({ kind: 'full', detail: 'broken by the test' })) : store.update(changesOf),
})

export const rowsIn = async (store: Store, table: TableName): Promise<readonly Stored[]> => {
  const result = await store.read((reader) => reader.all(table))
  if (!result.ok) throw new Error(`${table}: ${result.problem.detail}`)
  return result.value
}

/** Everything there is, without the clock, which every commit moves. */
export const allRows = async (store: Store): Promise<readonly (readonly [TableName, Stored])[]> => {
  const perTable = await Promise.all(
    TABLES.map(async (table) => (await rowsIn(store, table)).map((row) => [table, row] as const)),
  )
  return perTable.flat().filter(([, { id }]) => id !== 'clock')
}
