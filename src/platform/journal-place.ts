// The build makes this address; there is no such module to look into.
// oxlint-disable-next-line import/default
import journalAddress from '../entry-journal.ts?worker&url'
import { trustedScriptUrl } from './trusted-types.ts'

/** A second copy needs a file that only this origin sees, a worker to write it and a lock between tabs. */
export const canKeepJournal = (): boolean =>
  isSecureContext && 'Worker' in globalThis && 'locks' in navigator && 'getDirectory' in (navigator.storage ?? {})

/** Starts the worker that writes the journal; `undefined` where this browser or address can't have one. */
export const startJournal = (): (() => Worker) | undefined =>
  canKeepJournal() ? () => new Worker(trustedScriptUrl(journalAddress), { type: 'module', name: 'journal' }) : undefined
