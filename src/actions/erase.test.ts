import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { busyLearner } from '#src/testing/busy-learner.ts'
import { allRows, breakable, inDatabase, rowsIn, testServices } from '#src/testing/test-services.ts'
import { eraseProfile } from './erase.ts'
import { resetModule } from './reset.ts'
import { saveDraft } from './save-draft.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('erasing a profile', () => {
  it('leaves nothing but the id that was erased, and other people untouched', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    const ana = await busyLearner(services, 'Ana')
    const bo = await busyLearner(services, 'Bo')
    const ofBo = (await allRows(store)).filter(([, { profileId }]) => profileId === bo)
    expect(new Set(ofBo.map(([table]) => table)).size).toBeGreaterThanOrEqual(6)

    expect((await eraseProfile(services, ana)).ok).toBe(true)
    const left = await allRows(store)
    expect(left.filter(([table]) => table !== 'erasures')).toEqual(ofBo)
    expect(await rowsIn(store, 'erasures')).toEqual([
      expect.objectContaining({ profileId: '', scope: 'erasures', body: { erasedId: ana } }),
    ])
    expect(JSON.stringify(left)).not.toContain('Ana')
    expect(services.preferences.getState().profileId).toBe(bo)
  })

  it('lets go of the preference when it was the one that answers', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    const ana = await busyLearner(services, 'Ana')
    await eraseProfile(services, ana)
    expect(services.preferences.getState().profileId).toBeUndefined()
    expect((await allRows(store)).map(([table]) => table)).toEqual(['erasures'])
  })

  it('erases nothing when it can’t erase everything', async () => {
    const store = await inDatabase()
    let broken = false
    const services = testServices(breakable(store, () => broken))
    const ana = await busyLearner(services, 'Ana')
    const before = await allRows(store)
    broken = true
    expect(await eraseProfile(services, ana)).toMatchObject({ ok: false, problem: { kind: 'full' } })
    expect(await allRows(store)).toEqual(before)
    expect(services.preferences.getState().profileId).toBe(ana)
  })
})

describe('starting a module again', () => {
  it('appends a reset, takes the drafts in its reach and leaves the answers', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    await busyLearner(services, 'Ana')
    await saveDraft(services, 'other-module', {
      exerciseId: 'three',
      revision: 1,
      keyHash: 'abc',
      context: 'lesson',
      answer: 'stays',
    })
    const attempts = await rowsIn(store, 'attempts')
    expect((await resetModule(services, 'a-module')).ok).toBe(true)
    expect(await rowsIn(store, 'attempts')).toEqual(attempts)
    expect((await rowsIn(store, 'drafts')).map(({ scope }) => scope)).toEqual(['other-module'])
    const resets = await rowsIn(store, 'resets')
    expect(resets).toHaveLength(2)
    const counters = resets.map(({ counter }) => counter)
    expect(Math.max(...counters)).toBeGreaterThan(attempts[0]?.counter ?? Infinity)
  })

  it('does nothing for somebody who has done nothing', async () => {
    const store = await inDatabase()
    expect((await resetModule(testServices(store), 'a-module')).ok).toBe(true)
    expect(await allRows(store)).toEqual([])
  })
})
