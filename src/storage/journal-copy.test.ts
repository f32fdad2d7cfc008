import { describe, expect, it } from 'vitest'
import { compactJournal, digestOf, replayJournal } from '#src/domain/journal.ts'
import { inMemory, rowsIn } from '#src/testing/test-services.ts'
import { type JournalFile, journalCopy, reconcile } from './journal-copy.ts'
import type { Change, Store, Stored, Written } from './store.ts'

/** A journal in a string, which damage can reach. */
const fileInMemory = () => {
  const state = { text: '', appends: 0, compacted: 0 }
  const file: JournalFile = {
    append: async (lines) => {
      await Promise.resolve()
      state.appends += 1
      // As the worker does: a torn line must not swallow the next.
      state.text += state.text === '' || state.text.endsWith('\n') ? lines : `\n${lines}`
    },
    digest: () => Promise.resolve(digestOf(replayJournal(state.text))),
    rows: () => Promise.resolve(replayJournal(state.text).rows),
    compact: () => {
      state.compacted += 1
      state.text = compactJournal(state.text)
      return Promise.resolve()
    },
  }
  return { state, file }
}

const attempt = (id: string, profileId = 'ana'): Change => ({
  kind: 'add',
  table: 'attempts',
  row: { id, profileId, scope: 'a-module', body: { exerciseId: 'one', context: 'lesson', odd: undefined } },
})
const draft: Change = {
  kind: 'put',
  table: 'drafts',
  row: { id: 'ana/lesson/one', profileId: 'ana', scope: 'a-module', body: { exerciseId: 'one', context: 'lesson' } },
}
const stored = (id: string, counter: number): Stored => ({
  id,
  profileId: 'ana',
  deviceId: 'd',
  counter,
  scope: 'a-module',
  body: {},
})
/** Commits, and copies as the durable store does. */
const commitTo = async (store: Store, file: JournalFile, ...changes: Change[]): Promise<void> => {
  const result = await store.commit(changes)
  if (!result.ok) throw new Error(result.problem.detail)
  const removed = changes.flatMap((change): Written[] =>
    change.kind === 'remove' ? [{ table: change.table, removed: change.id }] : [],
  )
  const rows = result.value.map((row): Written => ({
    table: changes.find((change) => change.kind !== 'remove' && change.row.id === row.id)?.table ?? 'attempts',
    row,
  }))
  await journalCopy(file).append([...rows, ...removed])
}
const ids = async (store: Store, table: 'attempts' | 'drafts') => (await rowsIn(store, table)).map(({ id }) => id).toSorted()
const mended = async (store: Store, file: JournalFile) => {
  const result = await reconcile(store, file)
  return result.ok ? result.value : result.problem
}

describe('what is copied', () => {
  it('stands in the order of the commits, however fast they come, in few writes', async () => {
    const { state, file } = fileInMemory()
    const copy = journalCopy(file)
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => copy.append([{ table: 'attempts', row: stored(`${index}`, index) }])),
    )
    expect([...(replayJournal(state.text).rows.get('attempts')?.keys() ?? [])]).toEqual(
      Array.from({ length: 20 }, (_, index) => `${index}`),
    )
    expect(state.appends).toBe(2)
  })

  it('leaves out the device’s own settings, and rows that JSON can’t hold', async () => {
    const { state, file } = fileInMemory()
    await journalCopy(file).append([
      { table: 'settings', row: stored('clock', 1) },
      { table: 'attempts', row: { ...stored('big', 2), body: { number: 1n } } },
      { table: 'attempts', row: stored('good', 3) },
    ])
    expect(replayJournal(state.text)).toMatchObject({ lines: 1, damaged: 0 })
  })

  it('is written anew at an erasure', async () => {
    const { state, file } = fileInMemory()
    await journalCopy(file).append([{ table: 'attempts', row: stored('a1', 1) }])
    await journalCopy(file).append([
      { table: 'attempts', removed: 'a1' },
      { table: 'erasures', row: { ...stored('e', 2), profileId: '', body: { erasedId: 'ana' } } },
    ])
    expect(state.text).not.toContain('a1')
    expect(state.compacted).toBe(1)
  })

  it('goes on after a write that failed', async () => {
    const { state, file } = fileInMemory()
    let broken = true
    const copy = journalCopy({ ...file, append: (lines) => (broken ? Promise.reject(new Error('no')) : file.append(lines)) })
    await expect(copy.append([{ table: 'attempts', row: stored('a1', 1) }])).rejects.toThrow('no')
    broken = false
    await copy.append([{ table: 'attempts', row: stored('a2', 2) }])
    expect(state.text).toContain('a2')
  })
})

describe('the comparison at the start', () => {
  it('changes nothing when both agree', async () => {
    const { state, file } = fileInMemory()
    const store = inMemory()
    await commitTo(store, file, attempt('a1'), draft)
    const { text } = state
    expect(await mended(store, file)).toEqual({ restored: 0, copied: 0 })
    expect(state.text).toBe(text)
  })

  it.each([
    ['the whole database', [], 2],
    ['a part of it', [attempt('a1')], 1],
  ])('brings back %s, and a second look finds nothing', async (_, left, lost) => {
    const { file } = fileInMemory()
    await commitTo(inMemory(), file, attempt('a1'), attempt('a2'), draft)
    const damaged = inMemory()
    await damaged.commit(left)
    expect(await mended(damaged, file)).toMatchObject({ restored: lost })
    expect(await ids(damaged, 'attempts')).toEqual(['a1', 'a2'])
    expect(await ids(damaged, 'drafts')).toEqual(['ana/lesson/one'])
    expect(await mended(damaged, file)).toMatchObject({ restored: 0 })
  })

  it('writes a lost or torn journal anew', async () => {
    const { state, file } = fileInMemory()
    const store = inMemory()
    await commitTo(store, file, attempt('a1'), attempt('a2'))
    state.text = state.text.slice(0, -20)
    expect(await mended(store, file)).toEqual({ restored: 0, copied: 1 })
    expect(replayJournal(state.text)).toMatchObject({ lines: 2, damaged: 0 })
    state.text = ''
    expect(await mended(store, file)).toEqual({ restored: 0, copied: 2 })
  })

  it('brings nothing back that was erased or handed in while the journal could not be written', async () => {
    const { state, file } = fileInMemory()
    const store = inMemory()
    await commitTo(store, file, attempt('b1', 'ben'), draft)
    await store.commit([
      { kind: 'remove', table: 'attempts', id: 'b1' },
      { kind: 'add', table: 'erasures', row: { id: 'e', profileId: '', scope: 'erasures', body: { erasedId: 'ben' } } },
      attempt('a1'),
      { kind: 'remove', table: 'drafts', id: 'ana/lesson/one' },
    ])
    expect(await mended(store, file)).toMatchObject({ restored: 0 })
    expect(await ids(store, 'attempts')).toEqual(['a1'])
    expect(await ids(store, 'drafts')).toEqual([])
    expect(state.text).not.toMatch(/b1|ben\b.*attempts/)
    expect(await mended(store, file)).toEqual({ restored: 0, copied: 0 })
  })

  it('shortens a journal that has grown far beyond its rows', async () => {
    const { state, file } = fileInMemory()
    const store = inMemory()
    await commitTo(store, file, draft)
    state.text = state.text.repeat(2100)
    expect(await mended(store, file)).toEqual({ restored: 0, copied: 0 })
    expect(replayJournal(state.text).lines).toBe(1)
  })
})
