import { findJournalPlace } from './journal-place.ts'
import { within } from './within.ts'

/** What this browser and this address allow. The only place that asks; each missing one has a sentence on the storage page. */
export interface Capabilities {
  readonly serviceWorker: boolean
  readonly locks: boolean
  readonly speech: boolean
}

export const capabilities = (): Capabilities => ({
  serviceWorker: 'serviceWorker' in navigator && isSecureContext,
  locks: 'locks' in navigator,
  speech: 'speechSynthesis' in globalThis && speechSynthesis.getVoices().some(({ localService }) => localService),
})

export interface StorageState {
  readonly persisted: boolean
  readonly usedMb: number
  readonly quotaMb: number
  readonly offlineReady: boolean
  /** Whether a second copy of the answers can be kept; tried, for browsers name what they then refuse. */
  readonly secondCopy: boolean
}

const MEGABYTE = 1024 * 1024
export const storageState = async (): Promise<StorageState> => {
  const storage: StorageManager | undefined = navigator.storage
  const [persisted, estimate, registration, place] = await Promise.all([
    within(storage?.persisted?.(), false),
    within(storage?.estimate?.(), {}),
    within(navigator.serviceWorker?.getRegistration(), undefined),
    findJournalPlace(),
  ])
  return {
    persisted,
    usedMb: Math.round(((estimate.usage ?? 0) / MEGABYTE) * 10) / 10,
    quotaMb: Math.round((estimate.quota ?? 0) / MEGABYTE),
    offlineReady: registration?.active !== undefined && registration.active !== null,
    secondCopy: place !== undefined,
  }
}

/** Asks the browser to keep this address's data; false when it declines or can't. */
export const askToPersist = (): Promise<boolean> => within(navigator.storage?.persist?.(), false)
