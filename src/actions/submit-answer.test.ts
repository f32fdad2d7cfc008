import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { breakable, inDatabase, NOW, rowsIn, testServices, allRows } from '#src/testing/test-services.ts'
import { addProfile } from './profile.ts'
import { saveDraft } from './save-draft.ts'
import { type AnswerToKeep, submitAnswer } from './submit-answer.ts'

const exercise = { id: 'one', revision: 2, keyHash: 'abc' }
const answer: AnswerToKeep = {
  exercise,
  moduleId: 'a-module',
  context: 'lesson',
  language: 'fr',
  answer: { chosen: ['a'] },
  score: { status: 'scored', earned: 1, possible: 1 },
  gaveUp: false,
  hints: 1,
  confidence: 3,
}
const draft = { exerciseId: 'one', revision: 2, keyHash: 'abc', context: 'lesson', answer: { chosen: [] } } as const

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('an answer', () => {
  it('is kept with everything that a result rests on', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    expect((await submitAnswer(services, answer)).ok).toBe(true)
    const [row] = await rowsIn(store, 'attempts')
    expect(row).toMatchObject({ profileId: services.preferences.getState().profileId, scope: 'a-module' })
    expect(row?.body).toEqual({
      exerciseId: 'one',
      revision: 2,
      keyHash: 'abc',
      contentVersion: 'test-content',
      moduleId: 'a-module',
      context: 'lesson',
      language: 'fr',
      answer: { chosen: ['a'] },
      score: { status: 'scored', earned: 1, possible: 1 },
      hints: 1,
      confidence: 3,
      at: NOW,
    })
  })

  it('takes its draft away in the same transaction, and no other', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    await saveDraft(services, 'a-module', draft)
    await saveDraft(services, 'a-module', { ...draft, exerciseId: 'two' })
    const commit = vi.spyOn(store, 'commit')
    await submitAnswer(services, answer)
    expect(commit).toHaveBeenCalledTimes(1)
    expect((await rowsIn(store, 'drafts')).map(({ body }) => body)).toEqual([{ ...draft, exerciseId: 'two' }])
  })

  it('makes the first profile in the same transaction, and keeps it ever after', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    const commit = vi.spyOn(store, 'commit')
    await submitAnswer(services, answer)
    await submitAnswer(services, answer)
    expect(commit).toHaveBeenCalledTimes(2)
    const profiles = await rowsIn(store, 'profiles')
    expect(profiles).toHaveLength(1)
    expect(profiles[0]?.body).toMatchObject({ kind: 'code', label: expect.stringMatching(/\S/) })
    expect((await rowsIn(store, 'attempts')).map(({ profileId }) => profileId)).toEqual([profiles[0]?.id, profiles[0]?.id])
  })

  it('shares one new profile with what is kept at the same moment', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    const results = await Promise.all([saveDraft(services, 'a-module', draft), submitAnswer(services, answer)])
    expect(results.map(({ ok }) => ok)).toEqual([true, true])
    expect(await rowsIn(store, 'profiles')).toHaveLength(1)
  })

  it('is refused whole when it can’t be kept: no attempt, no profile, the draft still there', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    await addProfile(services, { kind: 'person', label: 'Ana' })
    await saveDraft(services, 'a-module', draft)
    const before = await allRows(store)
    const broken = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    expect(await submitAnswer(services, answer)).toMatchObject({ ok: false, problem: { kind: 'full' } })
    broken.mockRestore()
    expect(await allRows(store)).toEqual(before)
  })

  it('of a newcomer that could not be kept makes the profile when it is tried again', async () => {
    const database = await inDatabase()
    let broken = true
    const services = testServices(breakable(database, () => broken))
    expect(await submitAnswer(services, answer)).toMatchObject({ ok: false, problem: { kind: 'full' } })
    expect(services.preferences.getState().profileId).toBeUndefined()
    expect(await allRows(database)).toEqual([])
    broken = false
    expect((await submitAnswer(services, answer)).ok).toBe(true)
    const [profile] = await rowsIn(database, 'profiles')
    const [attempt] = await rowsIn(database, 'attempts')
    expect(attempt?.profileId).toBe(profile?.id)
    expect(services.preferences.getState().profileId).toBe(profile?.id)
  })
})
