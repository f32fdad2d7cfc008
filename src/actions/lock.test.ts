import { describe, expect, it, vi } from 'vitest'
import { fixedClock } from '#src/platform/clock.ts'
import type { Services } from '#src/services.ts'
import { busyLearner } from '#src/testing/busy-learner.ts'
import { inMemory, rowsIn, testServices } from '#src/testing/test-services.ts'
import { makeBackup } from './backup.ts'
import { eraseProfile } from './erase.ts'
import { handDeviceOn } from './hand-on.ts'
import { goOnAsNobody, knock, lockNow } from './lock.ts'
import { switchProfile } from './profile.ts'
import { forgotPin, setLockTime, setScreenLock, unlockWithPin } from './screen-lock.ts'

const withPin = async (services: Services): Promise<string> => {
  const id = await busyLearner(services, 'Ana')
  expect(await setScreenLock(services, { pin: '2468', afterMinutes: 5 })).toBe(true)
  return id
}

const lockOf = ({ gate }: Services) => gate.getState().lock

describe('a screen lock', () => {
  it('hides the profile until its PIN is entered', async () => {
    const services = testServices(inMemory())
    const id = await withPin(services)
    expect(lockOf(services)).toBeUndefined()
    await lockNow(services)
    expect(lockOf(services)).toEqual({ profileId: id, by: 'pin', name: 'Ana' })
    expect(await unlockWithPin(services, '1357')).toBe(false)
    expect(lockOf(services)).toBeDefined()
    expect(await unlockWithPin(services, '2468')).toBe(true)
    expect(services.gate.getState()).toEqual({ entered: id, protection: { by: 'pin', afterMinutes: 5 } })
  })

  it('is asked for in a new tab, and before somebody else becomes Ana', async () => {
    const kept = inMemory()
    const first = testServices(kept)
    const ana = await withPin(first)
    const bo = await busyLearner(first, 'Bo')
    expect(first.gate.getState()).toEqual({ entered: bo })
    const switching = switchProfile(first, ana)
    await vi.waitFor(() => expect(lockOf(first)?.profileId).toBe(ana))
    expect(first.preferences.getState().profileId).toBe(bo)
    await unlockWithPin(first, '2468')
    expect(await switching).toBe(true)
    expect(first.preferences.getState().profileId).toBe(ana)

    const tab = testServices(kept)
    const entering = knock(tab, ana)
    await vi.waitFor(() => expect(lockOf(tab)).toBeDefined())
    await goOnAsNobody(tab)
    expect(await entering).toBe(false)
    expect(tab.preferences.getState().profileId).toBeUndefined()
  })

  it('is closed by handing the device on', async () => {
    const services = testServices(inMemory())
    const ana = await withPin(services)
    await handDeviceOn(services)
    expect(services.gate.getState()).toEqual({})
    void switchProfile(services, ana)
    await vi.waitFor(() => expect(lockOf(services)).toBeDefined())
  })

  it('that was forgotten comes off after a day, and not before', async () => {
    const kept = inMemory()
    const at = (now: string) => testServices(kept, { clock: fixedClock(now) })
    const first = at('2026-11-25T10:00:00-05:00')
    const id = await withPin(first)
    await lockNow(first)
    expect(await forgotPin(first)).toBe(false)
    expect(lockOf(first)?.forgottenAt).toBe('2026-11-25T10:00:00-05:00')

    const early = at('2026-11-26T09:59:00-05:00')
    void knock(early, id)
    await vi.waitFor(() => expect(lockOf(early)).toBeDefined())
    expect(await forgotPin(early)).toBe(false)
    expect(lockOf(early)).toBeDefined()

    const late = at('2026-11-26T10:00:00-05:00')
    void knock(late, id)
    await vi.waitFor(() => expect(lockOf(late)).toBeDefined())
    expect(await forgotPin(late)).toBe(true)
    expect(lockOf(late)).toBeUndefined()
    expect(late.gate.getState().protection).toBeUndefined()
  })

  it('whose PIN is entered after all was not forgotten', async () => {
    const services = testServices(inMemory())
    const id = await withPin(services)
    await lockNow(services)
    await forgotPin(services)
    await unlockWithPin(services, '2468')
    const row = (await rowsIn(await services.openKept(), 'settings')).find((one) => one.id === `lock/${id}`)
    expect(row?.body).not.toHaveProperty('forgottenAt')
  })

  it('keeps its PIN when only its time changes, goes with the profile, and is in no copy', async () => {
    const services = testServices(inMemory())
    const id = await withPin(services)
    await setLockTime(services, 15)
    await lockNow(services)
    expect(await unlockWithPin(services, '2468')).toBe(true)
    expect(services.gate.getState().protection).toEqual({ by: 'pin', afterMinutes: 15 })
    const copy = await makeBackup(services, {})
    expect(copy.ok && new TextDecoder().decode(copy.value.bytes)).not.toContain('lock/')
    await eraseProfile(services, id)
    expect((await rowsIn(await services.openKept(), 'settings')).filter((one) => one.id.startsWith('lock/'))).toEqual([])
  })

  it('can be taken off', async () => {
    const services = testServices(inMemory())
    await withPin(services)
    await setScreenLock(services, { afterMinutes: 0 })
    await lockNow(services)
    expect(lockOf(services)).toBeUndefined()
  })
})
