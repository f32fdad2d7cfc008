import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { JournalEntry } from '#src/domain/journal.ts'
import { mergeRows } from '#src/domain/merge-rows.ts'
import type { Services } from '#src/services.ts'
import { readTables } from '#src/storage/read-tables.ts'
import { openStore } from '#src/storage/open-store.ts'
import { busyLearner, leaveSomething } from '#src/testing/busy-learner.ts'
import { allRows, inDatabase, inMemory, rowsIn, testServices } from '#src/testing/test-services.ts'
import { countingIds } from '#src/platform/ids.ts'
import { makeBackup, openBackupFile, previewRestore, restoreBackup } from './backup.ts'
import { addEncryptedProfile, moveProfile } from './encrypt-profile.ts'
import { knock, lockNow } from './lock.ts'
import { switchProfile } from './profile.ts'
import { saveDraft } from './save-draft.ts'
import { unlockWithPassphrase } from './screen-lock.ts'

const WORDS = 'correct horse battery staple'
/** In the name, in answers and in drafts: what nobody may find on the disk. */
const CANARY = 'Zarathustra'

const encrypted = async (services: Services): Promise<string> => {
  const added = await addEncryptedProfile(services, { kind: 'person', label: CANARY }, WORDS)
  if (!added.ok) throw new Error('not added')
  await leaveSomething(services, CANARY)
  return added.value
}

/** What the screens see, without what moving a profile changes by design. */
const seen = async (services: Services): Promise<readonly unknown[]> =>
  (await allRows(await services.openStore()))
    .filter(([table, { scope }]) => table !== 'erasures' && scope !== 'device')
    .map(([table, { body, counter }]) => ({ table, body, counter }))

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('an encrypted profile', () => {
  it('keeps nothing in the clear, in the database or its second copy, and shows all of it to its owner', async () => {
    const written: JournalEntry[] = []
    const kept = await openStore(countingIds(1_000_000).newId, {
      append: (entries) => Promise.resolve(void written.push(...entries)),
    })
    const services = testServices(kept)
    const id = await encrypted(services)
    expect(JSON.stringify(await allRows(kept))).not.toContain(CANARY)
    expect(written.length).toBeGreaterThan(5)
    expect(JSON.stringify(written)).not.toContain(CANARY)
    const [draft] = await rowsIn(await services.openStore(), 'drafts')
    expect(draft).toMatchObject({ profileId: id, body: { answer: CANARY } })
    // The control: without encryption the same words lie there for anybody.
    await busyLearner(services, CANARY)
    expect(JSON.stringify(await allRows(kept))).toContain(CANARY)
  })

  it('is locked in a new tab until its passphrase is entered', async () => {
    const kept = inMemory()
    const id = await encrypted(testServices(kept))
    const tab = testServices(kept)
    tab.preferences.setState({ profileId: id })
    const entering = knock(tab, id)
    await vi.waitFor(() => expect(tab.gate.getState().lock).toMatchObject({ profileId: id, by: 'passphrase' }))
    expect(tab.gate.getState().lock?.name).not.toContain(CANARY)
    expect(await unlockWithPassphrase(tab, 'another four words here')).toBe(false)
    expect(JSON.stringify(await allRows(await tab.openStore()))).not.toContain(CANARY)
    expect(await unlockWithPassphrase(tab, WORDS)).toBe(true)
    expect(await entering).toBe(true)
    expect(tab.gate.getState()).toEqual({ entered: id, protection: { by: 'passphrase', afterMinutes: 0 } })
    expect(JSON.stringify(await allRows(await tab.openStore()))).toContain(CANARY)
  })

  it('writes nothing once it is locked, rather than writing it in the clear', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const kept = inMemory()
    const services = testServices(kept)
    await encrypted(services)
    await lockNow(services)
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    const late = await saveDraft(services, 'a-module', {
      exerciseId: 'late',
      revision: 1,
      keyHash: 'abc',
      context: 'lesson',
      answer: CANARY,
    })
    expect(late.ok).toBe(false)
    expect(JSON.stringify(await allRows(kept))).not.toContain(CANARY)
  })

  it('is locked again when somebody else goes on', async () => {
    const services = testServices(inMemory())
    const other = await busyLearner(services, 'Bo')
    const id = await encrypted(services)
    await switchProfile(services, other)
    expect(services.keyring.get(id)).toBeUndefined()
    expect(services.gate.getState()).toEqual({ entered: other })
    void switchProfile(services, id)
    await vi.waitFor(() => expect(services.gate.getState().lock?.profileId).toBe(id))
    expect(services.preferences.getState().profileId).toBe(other)
    await unlockWithPassphrase(services, WORDS)
    await vi.waitFor(() => expect(services.preferences.getState().profileId).toBe(id))
  })

  it('keeps its drafts when copies are merged, although nobody can read which question they belong to', async () => {
    const services = testServices(inMemory())
    await encrypted(services)
    await leaveSomething(services, CANARY)
    const kept = await services.openKept()
    const rows = await kept.read((reader) => readTables(reader))
    if (!rows.ok) throw new Error('not read')
    expect(rows.value.get('drafts')?.size).toBe(1)
    expect(mergeRows(rows.value, rows.value).get('drafts')?.size).toBe(1)
  })

  it('goes to another device as it is kept, and opens there with its passphrase', async () => {
    const here = testServices(inMemory('here'))
    const id = await encrypted(here)
    const file = await makeBackup(here, { profileId: id })
    if (!file.ok) throw new Error('no copy')
    expect(new TextDecoder().decode(file.value.bytes)).not.toContain(CANARY)
    const there = testServices(inMemory('there'))
    const opened = await openBackupFile(new Blob([file.value.bytes]))
    if (!opened.ok || opened.value.kind !== 'open') throw new Error('not opened')
    const preview = await previewRestore(there, opened.value.backup)
    expect(preview.ok && preview.value.people).toEqual([expect.stringMatching(/^\w+-\w+$/)])
    void restoreBackup(there, opened.value.backup, { revive: false })
    await vi.waitFor(() => expect(there.gate.getState().lock?.profileId).toBe(id))
    expect(await unlockWithPassphrase(there, WORDS)).toBe(true)
    expect(await seen(there)).toEqual(await seen(here))
  })
})

describe('moving a profile', () => {
  it('behind a passphrase, to another passphrase and back into the clear keeps all of it, and erases what it was', async () => {
    const kept = await inDatabase()
    const services = testServices(kept)
    const plain = await busyLearner(services, CANARY)
    const before = await seen(services)
    const copy = await makeBackup(services, { profileId: plain })
    if (!copy.ok) throw new Error('no copy')

    const sealed = await moveProfile(services, WORDS)
    if (!sealed.ok) throw new Error('not moved')
    expect(JSON.stringify(await allRows(kept))).not.toContain(CANARY)
    expect(await seen(services)).toEqual(before)
    expect(services.preferences.getState().profileId).toBe(sealed.value)

    const changed = await moveProfile(services, 'four other words instead')
    if (!changed.ok) throw new Error('not moved')
    expect(await seen(services)).toEqual(before)
    const tab = testServices(kept)
    void knock(tab, changed.value)
    await vi.waitFor(() => expect(tab.gate.getState().lock).toBeDefined())
    expect(await unlockWithPassphrase(tab, WORDS)).toBe(false)
    expect(await unlockWithPassphrase(tab, 'four other words instead')).toBe(true)

    const again = await moveProfile(services, undefined)
    expect(again.ok).toBe(true)
    expect(await seen(services)).toEqual(before)
    expect(services.gate.getState().protection).toBeUndefined()
    // The copy from before brings the old profile back only when somebody says so.
    const opened = await openBackupFile(new Blob([copy.value.bytes]))
    if (!opened.ok || opened.value.kind !== 'open') throw new Error('not opened')
    const preview = await previewRestore(services, opened.value.backup)
    expect(preview.ok && preview.value.erased).toEqual([CANARY])
  })

  it('leaves everything as it was when it cannot be written', async () => {
    const kept = inMemory()
    const services = testServices(kept)
    const id = await busyLearner(services, 'Ana')
    const before = await allRows(kept)
    const broken = { ...services, openKept: () => Promise.resolve({ ...kept, update: failing }) }
    expect((await moveProfile(broken, WORDS)).ok).toBe(false)
    expect(await allRows(kept)).toEqual(before)
    expect(services.preferences.getState().profileId).toBe(id)
    expect(services.keyring.size).toBe(0)
  })
})

const failing = () => Promise.resolve({ ok: false, problem: { kind: 'full', detail: 'by the test' } } as const)
