import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createPreferences } from '#src/state/preferences.ts'
import { inDatabase, inMemory, testServices } from '#src/testing/test-services.ts'
import { adoptCurrentProfile } from './current-profile.ts'
import { eraseProfile } from './erase.ts'
import { addProfile, switchProfile } from './profile.ts'
import { saveDraft } from './save-draft.ts'

const draft = { exerciseId: 'one', revision: 1, keyHash: 'abc', context: 'lesson', answer: null } as const

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** Opens the app anew with what localStorage still holds. */
const reopened = async (saved: unknown) => {
  const preferences = createPreferences(saved)
  await adoptCurrentProfile(await inDatabase(), preferences)
  return preferences.getState()
}

describe('who answers now', () => {
  it('is known from the database when a killed browser has lost the preferences', async () => {
    const services = testServices(await inDatabase())
    await saveDraft(services, 'a-module', draft)
    const { profileId } = services.preferences.getState()
    expect(profileId).toBeDefined()
    expect(await reopened(undefined)).toMatchObject({ profileId, theme: 'system' })
    expect(await reopened({ theme: 'dark' })).toMatchObject({ profileId, theme: 'dark' })
  })

  it('is the one who was added or chosen last', async () => {
    const services = testServices(await inDatabase())
    const ana = await addProfile(services, { kind: 'person', label: 'Ana' })
    const table = await addProfile(services, { kind: 'group', label: 'Table 2', size: 5 })
    if (!ana.ok || !table.ok) throw new Error('not added')
    expect((await reopened({ profileId: ana.value })).profileId).toBe(table.value)
    await switchProfile(services, ana.value)
    expect(services.preferences.getState().profileId).toBe(ana.value)
    await expect.poll(async () => (await reopened({ profileId: table.value })).profileId).toBe(ana.value)
  })

  it('is nobody when the profile is not there: not erased people, not an emptied database', async () => {
    const services = testServices(await inDatabase())
    const ana = await addProfile(services, { kind: 'person', label: 'Ana' })
    if (!ana.ok) throw new Error('not added')
    await eraseProfile(services, ana.value)
    expect((await reopened({ profileId: ana.value })).profileId).toBeUndefined()
    const preferences = createPreferences({ profileId: ana.value })
    await adoptCurrentProfile(inMemory(), preferences)
    expect(preferences.getState().profileId).toBeUndefined()
  })
})
