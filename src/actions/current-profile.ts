import { erasedIds } from '#src/domain/merge-rows.ts'
import type { PreferencesStore } from '#src/state/preferences.ts'
import { readTables } from '#src/storage/read-tables.ts'
import type { Change, Reader, Store } from '#src/storage/store.ts'

const CURRENT_ID = 'current-profile'

/**
 * Who answers now, as a row beside the answers: the preference in localStorage is only a copy for the other tabs, and
 * a browser that is killed loses it. The row belongs to the profile, so that erasing the profile takes it along.
 */
export const currentProfileChange = (profileId: string): Change => ({
  kind: 'put',
  table: 'settings',
  row: { id: CURRENT_ID, profileId, scope: 'device', body: {} },
})

/** Nobody answers now. */
export const noCurrentProfileChange: Change = { kind: 'remove', table: 'settings', id: CURRENT_ID }

const knownProfile = async (reader: Reader, profileId: string | undefined): Promise<string | undefined> =>
  profileId === undefined ? undefined : (await reader.get('profiles', profileId))?.id

/** After a lost database came back under an open page: whoever answers there goes on, if they are in it again. */
export const keepCurrentProfile = async (store: Store, profileId: string): Promise<void> => {
  await store.update(async (reader) =>
    (await knownProfile(reader, profileId)) === undefined ? [] : [currentProfileChange(profileId)],
  )
}

/** Sets the preference to what the database says. Without that profile there, the next answer makes a new one. */
export const adoptCurrentProfile = async (store: Store, preferences: PreferencesStore): Promise<void> => {
  const { profileId: preferred, ...rest } = preferences.getState()
  const found = await store.read(async (reader) => {
    const kept = await knownProfile(reader, (await reader.get('settings', CURRENT_ID))?.profileId)
    return kept ?? (await knownProfile(reader, preferred))
  })
  if (!found.ok || found.value === preferred) return
  preferences.setState(found.value === undefined ? rest : { ...rest, profileId: found.value }, true)
}

/**
 * Whether somebody who answered here before is not in the database any more, although nobody erased them: the
 * browser has deleted what it kept. False where nothing is kept at all, which is said elsewhere.
 */
export const isProfileGone = async (store: Store, before: string | undefined): Promise<boolean> => {
  if (before === undefined || store.durability === 'memory') return false
  const found = await store.read(async (reader) => {
    if ((await knownProfile(reader, before)) !== undefined) return true
    return erasedIds(await readTables(reader, ['erasures'])).has(before)
  })
  return found.ok && !found.value
}

/** Whoever wrote last. */
const lastToWrite = async (reader: Reader): Promise<string | undefined> => {
  const rows = (await Promise.all([reader.all('profiles'), reader.all('attempts'), reader.all('drafts')])).flat()
  return rows.toSorted((left, right) => right.counter - left.counter)[0]?.profileId
}

/**
 * After a lost database came back from its second copy: whoever answered before goes on, and not somebody new. Which
 * one that was is known from the preference, or else from the rows. `letIn` asks for their passphrase, if they have one.
 */
export const resumeProfile = async (
  store: Store,
  preferences: PreferencesStore,
  before: string | undefined,
  letIn: (profileId: string) => Promise<boolean>,
): Promise<void> => {
  if (preferences.getState().profileId !== undefined) return
  const found = await store.read(async (reader) => (await knownProfile(reader, before)) ?? lastToWrite(reader))
  if (!found.ok || found.value === undefined || !(await letIn(found.value))) return
  const result = await store.commit([currentProfileChange(found.value)])
  if (result.ok) preferences.setState({ profileId: found.value })
}
