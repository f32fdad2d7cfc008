import { describe, expect, it } from 'vitest'
import { journalLine } from '#src/domain/journal.ts'
import { inMemory, rowsIn } from '#src/testing/test-services.ts'
import { journalCopy, reconcile } from './journal-copy.ts'
import { journalInCache } from './journal-in-cache.ts'
import type { Stored } from './store.ts'

const row = (id: string, profileId = 'ana', counter = 1): Stored => ({
  id,
  profileId,
  deviceId: 'd',
  counter,
  scope: 'a-module',
  body: { odd: 'é/ü?#' },
})

/** As much of Cache Storage as the journal uses, which damage can reach. */
const fakeCache = () => {
  const kept = new Map<string, string>()
  const urlOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked))
  const refuse = () => Promise.reject(new Error('not a thing the journal does'))
  const cache: Cache = {
    add: refuse,
    addAll: refuse,
    matchAll: refuse,
    delete: (asked) => Promise.resolve(kept.delete(urlOf(asked))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    match: (asked) => {
      const text = kept.get(urlOf(asked))
      return Promise.resolve(text === undefined ? undefined : new Response(text))
    },
    put: async (asked, response) => void kept.set(urlOf(asked), await response.text()),
  }
  return { kept, file: journalInCache(() => Promise.resolve(cache)) }
}

describe('the journal in Cache Storage', () => {
  it('keeps one entry a row, the last one written, and none of what was removed', async () => {
    const { kept, file } = fakeCache()
    const copy = journalCopy(file)
    await copy.append([
      { table: 'attempts', row: row('a1') },
      { table: 'drafts', row: row('ana/lesson/one') },
      { table: 'drafts', row: row('ana/lesson/two') },
    ])
    await copy.append([
      { table: 'drafts', row: row('ana/lesson/one', 'ana', 7) },
      { table: 'drafts', removed: 'ana/lesson/two' },
    ])
    expect(kept.size).toBe(2)
    expect(await file.digest()).toEqual({ counts: { attempts: 1, drafts: 1 }, lines: 2, damaged: 0 })
    expect((await file.rows()).get('drafts')?.get('ana/lesson/one')).toEqual(row('ana/lesson/one', 'ana', 7))
  })

  it('leaves nothing of somebody who was erased', async () => {
    const { kept, file } = fakeCache()
    const copy = journalCopy(file)
    await copy.append([
      { table: 'attempts', row: row('a1') },
      { table: 'attempts', row: row('b1', 'ben') },
    ])
    const erasure = { ...row('e1', ''), body: { erasedId: 'ana' } }
    await copy.append([{ table: 'erasures', row: erasure }])
    expect([...kept.keys()]).toEqual(['https://journal.invalid/attempts/b1', 'https://journal.invalid/erasures/e1'])
  })

  it('gives an emptied database its rows back, and takes what it has lost itself', async () => {
    const { kept, file } = fakeCache()
    await journalCopy(file).append([{ table: 'attempts', row: row('a1') }])
    const store = inMemory()
    expect(await reconcile(store, file)).toMatchObject({ ok: true, value: { restored: 1, copied: 0 } })
    expect(await rowsIn(store, 'attempts')).toEqual([row('a1')])
    kept.clear()
    expect(await reconcile(store, file)).toMatchObject({ ok: true, value: { restored: 0, copied: 1 } })
    expect((await file.rows()).get('attempts')?.get('a1')).toEqual(row('a1'))
  })

  it('counts an entry that was torn or flipped, and has it written anew from the database', async () => {
    const { kept, file } = fakeCache()
    const store = inMemory()
    await journalCopy(file).append([{ table: 'attempts', row: row('a1') }])
    await reconcile(store, file)
    kept.set('https://journal.invalid/attempts/a1', journalLine({ table: 'attempts', row: row('a1') }).slice(0, -9))
    expect((await file.digest()).damaged).toBe(1)
    await reconcile(store, file)
    expect(await file.digest()).toEqual({ counts: { attempts: 1 }, lines: 1, damaged: 0 })
  })
})
