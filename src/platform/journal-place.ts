// The build makes this address; there is no such module to look into.
// oxlint-disable-next-line import/default
import journalAddress from '../entry-journal.ts?worker&url'
import { JOURNAL_CACHE } from './cache-names.ts'
import { trustedScriptUrl } from './trusted-types.ts'
import { within } from './within.ts'

const succeeds = (work: () => Promise<unknown>): Promise<boolean> =>
  within(
    work().then(() => true),
    false,
  )

/** A file that only this origin sees, a worker to write it and a lock between tabs. Private windows and folders refuse it. */
const canUseFile = async (): Promise<boolean> =>
  isSecureContext &&
  location.protocol !== 'file:' &&
  'Worker' in globalThis &&
  'locks' in navigator &&
  'getDirectory' in (navigator.storage ?? {}) &&
  succeeds(() => navigator.storage.getDirectory())

const openCache = (): Promise<Cache> => caches.open(JOURNAL_CACHE)

const canUseCache = async (): Promise<boolean> => 'caches' in globalThis && succeeds(openCache)

/** Where a second copy of the answers can lie, tried and not guessed; `undefined` where it can lie nowhere. */
export const findJournalPlace = async () => {
  if (await canUseFile())
    return {
      kind: 'file',
      start: () => new Worker(trustedScriptUrl(journalAddress), { type: 'module', name: 'journal' }),
    } as const
  return (await canUseCache()) ? ({ kind: 'cache', open: openCache } as const) : undefined
}
