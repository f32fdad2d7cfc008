import { isScreenLockBody, type ScreenLockBody } from '#src/domain/screen-lock.ts'
import { isSealedProfileBody } from '#src/domain/sealed.ts'
import { writePreference } from '#src/platform/preference-storage.ts'
import type { Services } from '#src/services.ts'
import { closeGate, gateOpened, type Lock, type Protection } from '#src/state/gate.ts'
import { isProfileBody } from '#src/storage/parse-records.ts'
import type { Change, Reader } from '#src/storage/store.ts'
import { noCurrentProfileChange } from './current-profile.ts'

/**
 * A row of the device, so that no copy carries a PIN to another one, and of the profile, so that erasing takes it along.
 * It stays in the clear also for an encrypted profile, which has a time in it and no PIN.
 */
export const screenLockId = (profileId: string): string => `lock/${profileId}`

export const screenLockChange = (profileId: string, body: ScreenLockBody): Change => ({
  kind: 'put',
  table: 'settings',
  row: { id: screenLockId(profileId), profileId, scope: 'device', body },
})

interface Guard {
  readonly lock: Lock
  readonly protection: Protection
}

export const NO_LOCK: ScreenLockBody = { afterMinutes: 0 }

export const screenLockOf = async (reader: Reader, profileId: string): Promise<ScreenLockBody> => {
  const body = (await reader.get('settings', screenLockId(profileId)))?.body
  return isScreenLockBody(body) ? body : NO_LOCK
}

/** How a profile is locked away; `undefined` when it is not. */
export const guardOf = async ({ openKept }: Services, profileId: string): Promise<Guard | undefined> => {
  const kept = await openKept()
  const found = await kept.read(async (reader) => ({
    body: (await reader.get('profiles', profileId))?.body,
    screenLock: await screenLockOf(reader, profileId),
  }))
  if (!found.ok) return undefined
  const { body, screenLock } = found.value
  const { afterMinutes, pin, forgottenAt } = screenLock
  if (isSealedProfileBody(body)) {
    const by = 'passphrase'
    return { lock: { profileId, by, name: body.tag }, protection: { by, afterMinutes } }
  }
  if (pin === undefined || !isProfileBody(body)) return undefined
  const lock: Lock = { profileId, by: 'pin', name: body.label, ...(forgottenAt !== undefined && { forgottenAt }) }
  return { lock, protection: { by: 'pin', afterMinutes } }
}

/** Opens the gate for whoever learns now, whose key or PIN was given. */
export const letIn = ({ gate }: Services, profileId: string | undefined, guard: Guard | undefined): void =>
  gate.setState(
    { ...(profileId !== undefined && { entered: profileId }), ...(guard !== undefined && { protection: guard.protection }) },
    true,
  )

/**
 * Waits before a profile that is locked until its PIN or passphrase was entered. `false` when somebody went on as
 * somebody else instead. Whoever then goes on as it calls `closeOthers`.
 */
export const knock = async (services: Services, profileId: string): Promise<boolean> => {
  const { gate, keyring } = services
  const guard = await guardOf(services, profileId)
  if (guard?.lock.by === 'passphrase' && !keyring.has(profileId)) keyring.set(profileId, undefined)
  const isOpen = guard === undefined || gate.getState().entered === profileId
  if (!isOpen) {
    closeGate(gate, guard.lock)
    if (!(await gateOpened(gate, profileId))) return false
  }
  letIn(services, profileId, await guardOf(services, profileId))
  return true
}

/** Only one profile at a time is open. Called once nothing on the screen belongs to the one before. */
export const closeOthers = ({ keyring }: Services, profileId: string): void => {
  for (const other of keyring.keys()) if (other !== profileId) keyring.set(other, undefined)
}

/** What is being written when the screens go still needs the key. */
const LAST_WRITES_MS = 500

/** Hides whoever learns now until their PIN or passphrase is entered again. */
export const lockNow = async (services: Services): Promise<void> => {
  const { profileId } = services.preferences.getState()
  const guard = profileId === undefined ? undefined : await guardOf(services, profileId)
  if (guard === undefined || services.gate.getState().lock !== undefined) return
  closeGate(services.gate, guard.lock)
  setTimeout(() => {
    if (services.gate.getState().lock !== undefined) forgetKeys(services)
  }, LAST_WRITES_MS)
}

const forgetKeys = ({ keyring }: Services): void => {
  for (const profileId of keyring.keys()) keyring.set(profileId, undefined)
}

/** In this tab, nobody learns now: nothing of the last one is on the screen, and their key is gone. */
export const leaveProfile = (services: Services): void => {
  const { profileId: _, ...rest } = services.preferences.getState()
  services.preferences.setState(rest, true)
  forgetKeys(services)
  letIn(services, undefined, undefined)
}

/** Leaves the locked profile locked and goes on as nobody; the next answer makes somebody new. */
export const goOnAsNobody = async (services: Services): Promise<void> => {
  const kept = await services.openKept()
  await kept.commit([noCurrentProfileChange])
  leaveProfile(services)
}

/** The same in every tab: the others hear of it by the preference that changes. */
export const lockEverywhere = (services: Services): void => {
  writePreference('locked', services.clock.now())
  void lockNow(services)
}
