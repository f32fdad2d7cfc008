import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Services } from '#src/services.ts'
import { createPreferences } from '#src/state/preferences.ts'
import { inDatabase, rowsIn, testServices } from '#src/testing/test-services.ts'
import { adoptCurrentProfile } from './current-profile.ts'
import { noteExport } from './export-log.ts'
import { answersInNoFile, handDeviceOn } from './hand-on.ts'
import { submitAnswer } from './submit-answer.ts'

const answer = (services: Services) =>
  submitAnswer(services, {
    exercise: { id: 'one', revision: 1, keyHash: 'abc' },
    moduleId: 'a-module',
    context: 'lesson',
    language: 'en',
    answer: null,
    score: { status: 'completed' },
    gaveUp: false,
    hints: 0,
  })

const unsaved = async (services: Services, profileId: string) => {
  const result = await (await services.openStore()).read(answersInNoFile(profileId))
  return result.ok ? result.value : undefined
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('handing the device on', () => {
  it('counts the answers that are in no file yet', async () => {
    const services = testServices(await inDatabase())
    await answer(services)
    await answer(services)
    const profileId = services.preferences.getState().profileId ?? ''
    expect(await unsaved(services, profileId)).toBe(2)
    await noteExport(services, 'copy')
    expect(await unsaved(services, profileId)).toBe(0)
    await answer(services)
    expect(await unsaved(services, profileId)).toBe(1)
  })

  it('lets the next person begin as somebody else, also after a restart, and keeps what there was', async () => {
    const store = await inDatabase()
    const services = testServices(store)
    await answer(services)
    const first = services.preferences.getState().profileId
    expect((await handDeviceOn(services)).ok).toBe(true)
    const preferences = createPreferences(undefined)
    await adoptCurrentProfile(store, preferences)
    expect(preferences.getState().profileId).toBeUndefined()
    await answer(services)
    const owners = (await rowsIn(store, 'attempts')).map(({ profileId }) => profileId)
    expect(owners).toContain(first)
    expect(new Set(owners).size).toBe(2)
    expect(await rowsIn(store, 'profiles')).toHaveLength(2)
  })
})
