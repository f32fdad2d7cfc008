import { adoptCurrentProfile, isProfileGone, keepCurrentProfile, resumeProfile } from '#src/actions/current-profile.ts'
import { knock } from '#src/actions/lock.ts'
import { systemIds } from '#src/platform/ids.ts'
import { findJournalPlace } from '#src/platform/journal-place.ts'
import { isNoTrace } from '#src/platform/no-trace.ts'
import { whenIdle } from '#src/platform/when-idle.ts'
import { within } from '#src/platform/within.ts'
import type { Services } from '#src/services.ts'
import { showNotice } from '#src/state/notices.ts'
import { memoryStore } from '#src/storage/memory-store.ts'
import type { KeptStore } from '#src/storage/open-store.ts'
import type { Store } from '#src/storage/store.ts'

/** In memory only: answers last as long as the tab, and that is said. */
const inMemory = (kind: 'no-trace' | 'unavailable', detail: string): KeptStore => ({
  store: memoryStore(systemIds.newId(), { kind, detail }),
  mend: () => Promise.resolve({ restored: 0, copied: 0 }),
})

/** The database's code comes late; where it does not come at all, nothing outlives the tab. */
const openDatabase = ({ notices }: Services, onTakenAway: () => void): Promise<KeptStore> =>
  import('#src/storage/open-store.ts').then(
    ({ openKeptStore }) =>
      openKeptStore(systemIds.newId, findJournalPlace, {
        onNewerVersion: () => showNotice(notices, 'newer-version'),
        onTakenAway,
      }),
    (error: unknown) => inMemory('unavailable', String(error)),
  )

/** A browser deletes a damaged database without a word: the second copy tells, and gives back what was lost. How much. */
const mendCopies = async (mend: KeptStore['mend']): Promise<number> => {
  try {
    return (await mend()).restored
  } catch (error) {
    console.info('second copy not compared:', error)
    return 0
  }
}

const sayLost = async ({ notices }: Services, store: Store, before: string | undefined): Promise<void> => {
  if (await isProfileGone(store, before)) showNotice(notices, 'lost')
}

const mendAtStart = async (services: Services, { store, mend }: KeptStore, before: string | undefined): Promise<void> => {
  if ((await mendCopies(mend)) === 0) return sayLost(services, store, before)
  await resumeProfile(store, services.preferences, before, (profileId) => knock(services, profileId))
  return showNotice(services.notices, 'restored')
}

/**
 * Somebody who clears everything by hand wants all of it gone, and a browser takes one storage after the other: the
 * second copy is asked only when it had the time to go as well.
 */
const SETTLE_MS = 1000

/** The browser took the database away from under an open page: whoever answers next must be somebody who is in it. */
const mendUnderway = async (services: Services, { store, mend }: KeptStore): Promise<void> => {
  const { preferences, notices } = services
  const { profileId: before } = preferences.getState()
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const restored = await mendCopies(mend)
  if (before !== undefined) await keepCurrentProfile(store, before)
  await adoptCurrentProfile(store, preferences)
  if (restored > 0) showNotice(notices, 'restored')
  else await sayLost(services, store, before)
}

/** `holdBack`: what wants the store from now on must wait for this. */
export const openKept = async (services: Services, holdBack: (mending: Promise<void>) => void): Promise<Store> => {
  if (isNoTrace()) return inMemory('no-trace', 'asked for in this tab').store
  const opening = openDatabase(services, () =>
    holdBack(
      within(
        opening.then((kept) => mendUnderway(services, kept)),
        undefined,
      ),
    ),
  )
  const kept = await opening
  const { profileId: before } = services.preferences.getState()
  await adoptCurrentProfile(kept.store, services.preferences)
  whenIdle(() => void mendAtStart(services, kept, before))
  return kept.store
}
