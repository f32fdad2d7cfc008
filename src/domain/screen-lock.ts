/**
 * A screen lock: hides a profile from the next person at the keyboard. It protects no data, which lies on the device
 * as before. An encrypted profile has no PIN: its passphrase opens it.
 */
export interface ScreenLockBody {
  readonly pin?: { readonly salt: string; readonly hash: string }
  /** Locks on its own after so many minutes without a touch; 0: never. */
  readonly afterMinutes: number
  /** When somebody said that the PIN was forgotten, ISO 8601. After a day the lock comes off. */
  readonly forgottenAt?: string
}

/** The day that whoever forgot a PIN has to wait, in milliseconds: long for the next person, short for its owner. */
export const FORGOTTEN_WAIT_MS = 24 * 60 * 60 * 1000

export const isScreenLockBody = (body: unknown): body is ScreenLockBody => {
  const { pin, afterMinutes, forgottenAt }: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {}
  const { salt, hash }: Readonly<Record<string, unknown>> = typeof pin === 'object' && pin !== null ? { ...pin } : {}
  const isPinGood = pin === undefined || (typeof salt === 'string' && typeof hash === 'string')
  const isTimeGood = forgottenAt === undefined || typeof forgottenAt === 'string'
  return isPinGood && isTimeGood && typeof afterMinutes === 'number' && afterMinutes >= 0
}
