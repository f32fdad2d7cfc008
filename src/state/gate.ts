import { createStore } from 'zustand/vanilla'

/** A profile that shows nothing until somebody enters its PIN or passphrase. */
export interface Lock {
  readonly profileId: string
  readonly by: 'pin' | 'passphrase'
  /** What the lock may show: a PIN's profile by its name, an encrypted one by its code. */
  readonly name: string
  /** When somebody said that the PIN was forgotten, ISO 8601. */
  readonly forgottenAt?: string
}

/** How whoever learns now is locked away: by hand, and after so many minutes without a touch (0: never). */
export interface Protection {
  readonly by: Lock['by']
  readonly afterMinutes: number
}

interface Gate {
  /** Closed: the screens are gone, and nothing of the profile is read or written. */
  readonly lock?: Lock
  /** Whose PIN or passphrase was entered in this tab. */
  readonly entered?: string
  /** How the profile that learns now is locked away. */
  readonly protection?: Protection
}

export const createGate = () => createStore<Gate>()(() => ({}))
export type GateStore = ReturnType<typeof createGate>

export const closeGate = (gate: GateStore, lock: Lock): void => gate.setState({ lock }, true)

/** Resolves when nothing is locked; `true` when it was this profile's own PIN or passphrase that opened. */
export const gateOpened = (gate: GateStore, profileId: string): Promise<boolean> =>
  new Promise((resolve) => {
    const stop = gate.subscribe(({ lock, entered }) => {
      if (lock !== undefined) return
      stop()
      resolve(entered === profileId)
    })
  })
