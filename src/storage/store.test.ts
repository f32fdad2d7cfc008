import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { allRows, inDatabase, inMemory, rowsIn } from '#src/testing/test-services.ts'
import type { Change, NewRow, Reader, Store, Stored } from './store.ts'

const row = (id: string, changes: Partial<NewRow> = {}): NewRow => ({
  id,
  profileId: 'ana',
  scope: 'a-module',
  body: { text: id },
  ...changes,
})
const add = (id: string, changes: Partial<NewRow> = {}): Change => ({ kind: 'add', table: 'attempts', row: row(id, changes) })
const draft = (id: string, text: string): Change => ({ kind: 'put', table: 'drafts', row: row(id, { body: { text } }) })

const commit = async (store: Store, ...changes: Change[]): Promise<readonly Stored[]> => {
  const result = await store.commit(changes)
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** What the rest of the app relies on, whichever store it got. */
describe.each([
  ['durable', () => inDatabase()],
  ['memory', () => Promise.resolve(inMemory())],
] as const)('the %s store', (durability, open) => {
  it('says what it is', async () => {
    expect((await open()).durability).toBe(durability)
  })

  it('gives every change a higher counter and every row the same device', async () => {
    const store = await open()
    const rows = [
      ...(await commit(store, add('one'), add('two'))),
      ...(await commit(store, { kind: 'remove', table: 'drafts', id: 'none' })),
      ...(await commit(store, draft('three', 'a'))),
    ]
    const counters = rows.map(({ counter }) => counter)
    expect(counters).toEqual(counters.toSorted((left, right) => left - right))
    expect(new Set(counters).size).toBe(3)
    expect(new Set(rows.map(({ deviceId }) => deviceId)).size).toBe(1)
  })

  it('keeps all changes of a commit or none, the counter included', async () => {
    const store = await open()
    const [first] = await commit(store, add('one'), draft('draft', 'half a thought'))
    const before = await allRows(store)
    const result = await store.commit([
      add('two'),
      { kind: 'remove', table: 'drafts', id: 'draft' },
      draft('other', 'x'),
      add('one'),
    ])
    expect(result).toMatchObject({ ok: false, problem: { kind: 'failed' } })
    expect(await allRows(store)).toEqual(before)
    const [next] = await commit(store, add('three'))
    expect(next?.counter).toBe((first?.counter ?? 0) + 2)
  })

  it('refuses what cannot be copied, and goes on', async () => {
    const store = await open()
    expect((await store.commit([add('two'), add('one', { body: { run: () => 1 } })])).ok).toBe(false)
    expect(await rowsIn(store, 'attempts')).toEqual([])
    await commit(store, add('one'))
    expect(await rowsIn(store, 'attempts')).toHaveLength(1)
  })

  it('keeps a copy: what the caller changes later is not stored', async () => {
    const store = await open()
    const body = { words: ['a'] }
    await commit(store, add('one', { body }))
    body.words.push('b')
    expect((await rowsIn(store, 'attempts'))[0]?.body).toEqual({ words: ['a'] })
  })

  it('overwrites with put and never with add', async () => {
    const store = await open()
    await commit(store, draft('draft', 'first'))
    await commit(store, draft('draft', 'second'))
    expect((await rowsIn(store, 'drafts')).map(({ body }) => body)).toEqual([{ text: 'second' }])
    await commit(store, add('one'))
    expect((await store.commit([add('one', { body: { text: 'other' } })])).ok).toBe(false)
    expect((await rowsIn(store, 'attempts')).map(({ body }) => body)).toEqual([{ text: 'one' }])
  })

  it('removes one row, and nothing when there is none', async () => {
    const store = await open()
    await commit(store, add('one'), add('two'))
    await commit(store, { kind: 'remove', table: 'attempts', id: 'one' }, { kind: 'remove', table: 'attempts', id: 'none' })
    expect((await rowsIn(store, 'attempts')).map(({ id }) => id)).toEqual(['two'])
  })

  it('makes the changes of one commit in their order', async () => {
    const store = await open()
    await commit(store, draft('draft', 'old'))
    await commit(store, { kind: 'remove', table: 'drafts', id: 'draft' }, draft('draft', 'new'), draft('draft', 'newest'))
    expect((await rowsIn(store, 'drafts')).map(({ body }) => body)).toEqual([{ text: 'newest' }])
    await commit(store, draft('draft', 'last'), { kind: 'remove', table: 'drafts', id: 'draft' })
    expect(await rowsIn(store, 'drafts')).toEqual([])
  })

  it('finds rows by id, by profile and by scope, with strange names too', async () => {
    const store = await open()
    await commit(store, add('one'), add('two', { profileId: '__proto__' }), add('three', { scope: 'constructor' }))
    const found = await store.read(async (reader) => ({
      one: (await reader.get('attempts', 'one'))?.id,
      none: await reader.get('attempts', '__proto__'),
      proto: (await reader.ofProfile('attempts', '__proto__')).map(({ id }) => id),
      scoped: (await reader.inScope('attempts', 'ana', 'constructor')).map(({ id }) => id),
      all: (await reader.all('attempts')).map(({ id }) => id).toSorted(),
    }))
    const all = ['one', 'three', 'two']
    expect(found).toEqual({ ok: true, value: { one: 'one', none: undefined, proto: ['two'], scoped: ['three'], all } })
  })

  it('turns a query that throws into a problem', async () => {
    const store = await open()
    const result = await store.read(() => Promise.reject(new DOMException('', 'QuotaExceededError')))
    expect(result).toMatchObject({ ok: false, problem: { kind: 'full' } })
  })

  it('tells a watcher at once, after each commit, and no more after it has stopped', async () => {
    const store = await open()
    const seen: number[] = []
    const stop = store.watch(
      (reader) => reader.all('attempts'),
      (rows) => seen.push(rows.length),
      (problem) => {
        throw new Error(problem.detail)
      },
    )
    await expect.poll(() => seen).toEqual([0])
    await commit(store, add('one'))
    await expect.poll(() => seen.at(-1)).toBe(1)
    await store.commit([add('two'), add('one')])
    await commit(store, add('three'))
    await expect.poll(() => seen.at(-1)).toBe(2)
    expect(seen).not.toContain(3)
    stop()
    await commit(store, add('four'))
    const other: number[] = []
    const stopOther = store.watch(
      (reader) => reader.all('attempts'),
      (rows) => other.push(rows.length),
      () => undefined,
    )
    await expect.poll(() => other).toEqual([3])
    expect(seen.at(-1)).toBe(2)
    stopOther()
  })

  it('tells a watcher whose query fails', async () => {
    const store = await open()
    const problems: string[] = []
    store.watch(
      () => Promise.reject(new DOMException('', 'SecurityError')),
      () => undefined,
      ({ kind }) => problems.push(kind),
    )
    await expect.poll(() => problems).toEqual(['unavailable'])
  })

  it('keeps two commits of the same moment apart', async () => {
    const store = await open()
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => commit(store, add(`row-${index}`))))
    const counters = results.flat().map(({ counter }) => counter)
    expect(new Set(counters).size).toBe(20)
  })

  it('restores a row with the stamp it has, and goes on counting after it', async () => {
    const store = await open()
    await commit(store, add('one'))
    const far: Stored = { ...row('far'), deviceId: 'another', counter: 500 }
    await commit(store, { kind: 'restore', table: 'attempts', row: far })
    expect(await rowsIn(store, 'attempts')).toContainEqual(far)
    const [next] = await commit(store, add('two'))
    expect(next?.counter).toBeGreaterThan(500)
    expect(next?.deviceId).not.toBe('another')
  })

  it('updates from what is stored at that moment, or not at all', async () => {
    const store = await open()
    await commit(store, add('one'), add('two'))
    const result = await store.update(async (reader) =>
      (await reader.ofProfile('attempts', 'ana')).map(({ id }): Change => ({ kind: 'remove', table: 'attempts', id })),
    )
    expect(result.ok).toBe(true)
    expect(await rowsIn(store, 'attempts')).toEqual([])
    const failed = await store.update(() => Promise.reject(new DOMException('', 'QuotaExceededError')))
    expect(failed).toMatchObject({ ok: false, problem: { kind: 'full' } })
  })

  it('lets nothing come between the reading and the writing of an update', async () => {
    const store = await open()
    const counted = (reader: Reader) => reader.all('attempts').then((all): readonly Change[] => [add(`after ${all.length}`)])
    await Promise.all(Array.from({ length: 5 }, () => store.update(counted)))
    expect((await rowsIn(store, 'attempts')).map(({ id }) => id).toSorted()).toEqual(
      [0, 1, 2, 3, 4].map((count) => `after ${count}`),
    )
  })
})
