import { canKeepJournal } from './journal-place.ts'

/** What this browser and this address allow. The only place that asks; each missing one has a sentence on the storage page. */
export interface Capabilities {
  readonly serviceWorker: boolean
  readonly secondCopy: boolean
  readonly locks: boolean
  readonly speech: boolean
}

export const capabilities = (): Capabilities => ({
  serviceWorker: 'serviceWorker' in navigator && isSecureContext,
  secondCopy: canKeepJournal(),
  locks: 'locks' in navigator,
  speech: 'speechSynthesis' in globalThis && speechSynthesis.getVoices().some(({ localService }) => localService),
})

export interface StorageState {
  readonly persisted: boolean
  readonly usedMb: number
  readonly quotaMb: number
  readonly offlineReady: boolean
}

const MEGABYTE = 1024 * 1024
const ANSWER_MS = 4000

/** Firefox may never answer on file: addresses; then the careful answer counts. */
const within = <Value>(promise: Promise<Value> | undefined, otherwise: Value): Promise<Value> =>
  Promise.race([
    promise ?? Promise.resolve(otherwise),
    new Promise<Value>((resolve) => {
      setTimeout(() => resolve(otherwise), ANSWER_MS)
    }),
  ]).catch(() => otherwise)

export const storageState = async (): Promise<StorageState> => {
  const storage: StorageManager | undefined = navigator.storage
  const [persisted, estimate, registration] = await Promise.all([
    within(storage?.persisted?.(), false),
    within(storage?.estimate?.(), {}),
    within(navigator.serviceWorker?.getRegistration(), undefined),
  ])
  return {
    persisted,
    usedMb: Math.round(((estimate.usage ?? 0) / MEGABYTE) * 10) / 10,
    quotaMb: Math.round((estimate.quota ?? 0) / MEGABYTE),
    offlineReady: registration?.active !== undefined && registration.active !== null,
  }
}

/** Asks the browser to keep this address's data; false when it declines or can't. */
export const askToPersist = (): Promise<boolean> => within(navigator.storage?.persist?.(), false)
