import { createContext, use } from 'react'
import type { Content } from '#src/content/content.ts'
import type { Words } from '#src/i18n/words.ts'
import type { Clock } from '#src/platform/clock.ts'
import type { Ids } from '#src/platform/ids.ts'
import type { GateStore } from '#src/state/gate.ts'
import type { NoticesStore } from '#src/state/notices.ts'
import type { PreferencesStore } from '#src/state/preferences.ts'
import type { Keyring } from '#src/storage/sealed-store.ts'
import type { Store } from '#src/storage/store.ts'

/** What the app is given at start. Nothing in the app reaches for a global instead. */
export interface Services {
  readonly content: Content
  readonly words: Words
  readonly clock: Clock
  readonly ids: Ids
  readonly preferences: PreferencesStore
  readonly notices: NoticesStore
  /** What stands between the screens and a profile that is locked. */
  readonly gate: GateStore
  readonly keyring: Keyring
  /**
   * The store as it is kept, encrypted profiles sealed: for copies, merges, erasing and the lock itself. Opens the
   * database at the first call and gives the same store ever after. Never rejects.
   */
  readonly openKept: () => Promise<Store>
  /** The store as the screens see it: waits until whoever learns now is let in, and opens what is sealed. */
  readonly openStore: () => Promise<Store>
  /** Address of a file of the site, such as `media/cover.svg`, from wherever the page is. */
  readonly asset: (path: string) => string
}

export const ServicesContext = createContext<Services | undefined>(undefined)

export const useServices = (): Services => {
  const services = use(ServicesContext)
  if (services === undefined) throw new Error('ServicesContext is missing above this component')
  return services
}
