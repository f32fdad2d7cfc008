import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { countingIds } from '#src/platform/ids.ts'
import { inDatabase, rowsIn } from '#src/testing/test-services.ts'
import { DATABASE_NAME } from './database.ts'
import { openStore } from './open-store.ts'
import { NO_SECOND_COPY, type Change } from './store.ts'

const change: Change = { kind: 'add', table: 'attempts', row: { id: 'one', profileId: 'ana', scope: 'a-module', body: {} } }

const open = (timeoutMs = 2000) => openStore(countingIds().newId, NO_SECOND_COPY, { timeoutMs })

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('request failed')))
  })

/** What a newer version of the kit might have left. */
const makeNewer = async (version: number): Promise<void> => {
  const request = indexedDB.open(DATABASE_NAME, version)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('attempts', { keyPath: 'key' }).add({ key: 'theirs' })
  })
  ;(await settled(request)).close()
}

const contentOfNewer = async (): Promise<unknown> => {
  const database = await settled(indexedDB.open(DATABASE_NAME))
  const { version } = database
  const stores = [...database.objectStoreNames]
  const rows: unknown = await settled(database.transaction('attempts').objectStore('attempts').getAll())
  database.close()
  return { version, stores, rows }
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('opening the store', () => {
  it('is durable, and finds what was there', async () => {
    await (await inDatabase()).commit([change])
    const again = await open()
    expect(again).toMatchObject({ durability: 'durable' })
    expect(again.problem).toBeUndefined()
    expect(await rowsIn(again, 'attempts')).toHaveLength(1)
  })

  it.each([11, 20, 990])('leaves a database of version %i alone and works in memory', async (version) => {
    await makeNewer(version)
    const before = await contentOfNewer()
    const store = await open()
    expect(store).toMatchObject({ durability: 'memory', problem: { kind: 'newer-version' } })
    expect((await store.commit([change])).ok).toBe(true)
    expect(await contentOfNewer()).toEqual(before)
    expect(before).toEqual({ version, stores: ['attempts'], rows: [{ key: 'theirs' }] })
  })

  it('makes way at once for a newer version in another tab, says so, and writes no more', async () => {
    const onNewerVersion = vi.fn<() => void>()
    const store = await openStore(countingIds().newId, NO_SECOND_COPY, { onNewerVersion })
    expect((await store.commit([change])).ok).toBe(true)
    const upgrade = indexedDB.open(DATABASE_NAME, 990)
    const blocked = vi.fn<() => void>()
    upgrade.addEventListener('blocked', blocked)
    const upgraded = await settled(upgrade)
    expect(blocked).not.toHaveBeenCalled()
    expect(onNewerVersion).toHaveBeenCalledOnce()
    expect(await store.commit([{ ...change, row: { ...change.row, id: 'two' } }])).toMatchObject({
      ok: false,
      problem: { kind: 'newer-version' },
    })
    expect(await settled(upgraded.transaction('attempts').objectStore('attempts').getAllKeys())).toEqual(['one'])
    upgraded.close()
  })

  it('works in memory when the database never answers', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() =>
      Object.create(IDBOpenDBRequest.prototype, {
        onerror: { writable: true },
        onsuccess: { writable: true },
        onblocked: { writable: true },
        onupgradeneeded: { writable: true },
      }),
    )
    const store = await open(30)
    expect(store).toMatchObject({ durability: 'memory', problem: { kind: 'blocked' } })
    expect((await store.commit([change])).ok).toBe(true)
  })

  it('works in memory when there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await open()).toMatchObject({ durability: 'memory', problem: { kind: 'unavailable' } })
  })

  it('works in memory when opening throws or fails', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError')
    })
    expect(await open()).toMatchObject({ durability: 'memory', problem: { kind: 'unavailable' } })
  })

  it('works in memory when the browser throws at the mere mention of it', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('', 'SecurityError')
      },
    })
    try {
      expect(await open()).toMatchObject({ durability: 'memory', problem: { kind: 'unavailable' } })
    } finally {
      if (before !== undefined) Object.defineProperty(globalThis, 'indexedDB', before)
    }
  })
})
