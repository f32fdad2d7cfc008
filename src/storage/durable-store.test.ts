import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countingIds } from '#src/platform/ids.ts'
import { inDatabase, rowsIn } from '#src/testing/test-services.ts'
import { DATABASE_NAME } from './database.ts'
import { openStore } from './open-store.ts'
import type { Change, SecondCopy, Written } from './store.ts'

const add = (id: string): Change => ({
  kind: 'add',
  table: 'attempts',
  row: { id, profileId: 'ana', scope: 'a-module', body: { id } },
})

/** What escapes every handler: the tests hold that nothing does. */
const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  unhandled.length = 0
  process.on('unhandledRejection', note)
})
afterEach(() => {
  process.off('unhandledRejection', note)
})

const withCopy = (append: SecondCopy['append']) => openStore(countingIds().newId, { append })
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

describe('the durable store', () => {
  it('goes on counting after it is opened again, as the same device', async () => {
    const first = await (await inDatabase(countingIds(1))).commit([add('one'), add('two')])
    const second = await (await inDatabase(countingIds(500))).commit([add('three')])
    if (!first.ok || !second.ok) throw new Error('a commit failed')
    expect([...first.value, ...second.value].map(({ counter }) => counter)).toEqual([1, 2, 3])
    expect(new Set([...first.value, ...second.value].map(({ deviceId }) => deviceId)).size).toBe(1)
  })

  it.each([
    ['is damaged', { id: 'clock', profileId: '', deviceId: 'x', scope: 'device', counter: Number.NaN, body: {} }],
    ['is of another shape', { id: 'clock', counter: 'seven' }],
    ['is gone', undefined],
  ])('goes on above every row there is when the clock %s', async (_, clock) => {
    const store = await inDatabase()
    await store.commit([add('one'), add('two'), add('three')])
    const request = indexedDB.open(DATABASE_NAME)
    await new Promise((resolve) => {
      request.addEventListener('success', resolve)
    })
    const settings = request.result.transaction('settings', 'readwrite').objectStore('settings')
    if (clock === undefined) settings.delete('clock')
    else settings.put(clock)
    const result = await store.commit([add('four')])
    expect(result).toMatchObject({ ok: true, value: [{ counter: 4, deviceId: expect.stringMatching(/./) }] })
    request.result.close()
  })

  it('asks for strict durability at every write', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const store = await inDatabase()
    await store.commit([add('one')])
    await store.commit([{ kind: 'remove', table: 'attempts', id: 'one' }])
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes).toHaveLength(2)
    for (const [, , options] of writes) expect(options).toMatchObject({ durability: 'strict' })
  })

  it('succeeds only when the transaction has completed', async () => {
    // fake-indexeddb completes a transaction some tasks after its last request has succeeded.
    const order: string[] = []
    const original: (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) => IDBTransaction = Reflect.get(
      IDBDatabase.prototype,
      'transaction',
    )
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = original.apply(this, args)
      if (transaction.mode === 'readwrite') transaction.addEventListener('complete', () => order.push('complete'))
      return transaction
    })
    const store = await inDatabase()
    await store.commit([add('one')])
    order.push('acknowledged')
    expect(order).toEqual(['complete', 'acknowledged'])
  })

  it('fails whole and as “full” when the transaction aborts for want of room', async () => {
    const store = await inDatabase()
    await store.commit([add('one')])
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(await store.commit([add('two')])).toMatchObject({ ok: false, problem: { kind: 'full' } })
    put.mockRestore()
    expect((await rowsIn(store, 'attempts')).map(({ id }) => id)).toEqual(['one'])
    expect((await store.commit([add('two')])).ok).toBe(true)
  })
})

describe('the second copy', () => {
  it('gets everything that was committed, removals too, and nothing that was not', async () => {
    const copied: Written[] = []
    const store = await withCopy((written) => Promise.resolve(void copied.push(...written)))
    const first = await store.commit([add('one'), add('two')])
    await store.commit([add('three'), add('one')])
    const last = await store.commit([add('four'), { kind: 'remove', table: 'attempts', id: 'one' }])
    if (!first.ok || !last.ok) throw new Error('a commit failed')
    expect(copied).toEqual([
      ...[...first.value, ...last.value].map((row) => ({ table: 'attempts', row })),
      { table: 'attempts', removed: 'one' },
    ])
    expect(first.value.map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it.each([
    ['rejects', () => Promise.reject(new Error('no room for a copy'))],
    ['never settles', () => new Promise<never>(() => undefined)],
    [
      'throws',
      () => {
        throw new Error('no copy at all')
      },
    ],
  ])('stops no commit when it %s', async (_, append) => {
    vi.spyOn(console, 'info').mockImplementation(() => undefined)
    const store = await withCopy(append)
    expect((await store.commit([add('one')])).ok).toBe(true)
    expect((await store.commit([add('two')])).ok).toBe(true)
    await nextTask()
    expect(await rowsIn(store, 'attempts')).toHaveLength(2)
    expect(unhandled).toEqual([])
  })
})
