import type { Result } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import { leaveProfile } from './lock.ts'
import { type Change, type StorageProblem, TABLES } from '#src/storage/store.ts'

/** Says that a profile was erased, by its random id alone, so that no later merge or restore brings it back unasked. */
export const erasureOf = ({ ids }: Services, profileId: string): Change => ({
  kind: 'add',
  table: 'erasures',
  row: { id: ids.newId(), profileId: '', scope: 'erasures', body: { erasedId: profileId } },
})

/**
 * Removes every row of a profile in one transaction and leaves only that its random id was erased, so that no later
 * merge or restore brings it back unasked.
 */
export const eraseProfile = async (services: Services, profileId: string): Promise<Result<unknown, StorageProblem>> => {
  const store = await services.openKept()
  const result = await store.update(async (reader) => {
    const perTable = await Promise.all(
      TABLES.filter((table) => table !== 'erasures').map(async (table) =>
        (await reader.ofProfile(table, profileId)).map(({ id }): Change => ({ kind: 'remove', table, id })),
      ),
    )
    return [...perTable.flat(), erasureOf(services, profileId)]
  })
  if (!result.ok) return result
  if (services.keyring.has(profileId)) services.keyring.set(profileId, undefined)
  if (services.preferences.getState().profileId === profileId) leaveProfile(services)
  return result
}
