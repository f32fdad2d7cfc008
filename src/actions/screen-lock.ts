import { opensWith, pinOf } from '#src/domain/pin.ts'
import { FORGOTTEN_WAIT_MS, type ScreenLockBody } from '#src/domain/screen-lock.ts'
import { isSealedProfileBody } from '#src/domain/sealed.ts'
import type { Services } from '#src/services.ts'
import { closeGate } from '#src/state/gate.ts'
import { guardOf, letIn, NO_LOCK, screenLockChange, screenLockOf } from './lock.ts'

/** `false`: the PIN is another. */
export const unlockWithPin = async (services: Services, entered: string): Promise<boolean> => {
  const { lock } = services.gate.getState()
  if (lock === undefined) return true
  const kept = await services.openKept()
  const found = await kept.read((reader) => screenLockOf(reader, lock.profileId))
  if (!found.ok || !opensWith(found.value, entered)) return false
  // Its owner is here: nobody has forgotten it.
  const { forgottenAt, ...body } = found.value
  if (forgottenAt !== undefined) await kept.commit([screenLockChange(lock.profileId, body)])
  letIn(services, lock.profileId, await guardOf(services, lock.profileId))
  return true
}

/** `false`: the passphrase is another, or the key is damaged; the cipher can't tell which. */
export const unlockWithPassphrase = async (services: Services, passphrase: string): Promise<boolean> => {
  const { lock } = services.gate.getState()
  if (lock === undefined) return true
  const kept = await services.openKept()
  const row = await kept.read((reader) => reader.get('profiles', lock.profileId))
  const body = row.ok ? row.value?.body : undefined
  if (!isSealedProfileBody(body)) return false
  const { openProfileKey } = await import('#src/platform/profile-key.ts')
  const cipher = await openProfileKey(body.key, passphrase)
  if (!cipher.ok) return false
  services.keyring.set(lock.profileId, cipher.value)
  letIn(services, lock.profileId, await guardOf(services, lock.profileId))
  return true
}

/**
 * Who forgot a PIN says so, and waits a day: the data was never protected by it, and must not be lost to it. Resolves
 * to `true` when the lock is off.
 */
export const forgotPin = async (services: Services): Promise<boolean> => {
  const { lock } = services.gate.getState()
  if (lock?.by !== 'pin') return false
  const now = services.clock.now()
  const { profileId, forgottenAt } = lock
  if (forgottenAt !== undefined && Date.parse(now) - Date.parse(forgottenAt) >= FORGOTTEN_WAIT_MS) {
    const kept = await services.openKept()
    const result = await kept.commit([screenLockChange(profileId, NO_LOCK)])
    if (result.ok) letIn(services, profileId, undefined)
    return result.ok
  }
  if (forgottenAt !== undefined) return false
  const kept = await services.openKept()
  const found = await kept.read((reader) => screenLockOf(reader, profileId))
  if (!found.ok) return false
  const result = await kept.commit([screenLockChange(profileId, { ...found.value, forgottenAt: now })])
  if (result.ok) closeGate(services.gate, { ...lock, forgottenAt: now })
  return false
}

/** Sets, changes or takes off (`pin` absent) the screen lock of whoever learns now. `false`: it could not be kept. */
export const setScreenLock = async (
  services: Services,
  { pin, afterMinutes }: { readonly pin?: string; readonly afterMinutes: number },
): Promise<boolean> => {
  const { profileId } = services.preferences.getState()
  if (profileId === undefined) return false
  const body: ScreenLockBody = { afterMinutes, ...(pin !== undefined && { pin: pinOf(pin, services.ids.newId()) }) }
  const kept = await services.openKept()
  const result = await kept.commit([screenLockChange(profileId, body)])
  if (result.ok) letIn(services, profileId, await guardOf(services, profileId))
  return result.ok
}

/** Changes only after how many minutes the lock closes on its own. */
export const setLockTime = async (services: Services, afterMinutes: number): Promise<boolean> => {
  const { profileId } = services.preferences.getState()
  if (profileId === undefined) return false
  const kept = await services.openKept()
  const result = await kept.update(async (reader) => [
    screenLockChange(profileId, { ...(await screenLockOf(reader, profileId)), afterMinutes }),
  ])
  if (result.ok) letIn(services, profileId, await guardOf(services, profileId))
  return result.ok
}
