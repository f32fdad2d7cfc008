import type { Result } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import { type Change, type StorageProblem, TABLES } from '#src/storage/store.ts'

/**
 * Removes every row of a profile in one transaction and leaves only that its random id was erased, so that no later
 * merge or restore brings it back unasked.
 */
export const eraseProfile = async (services: Services, profileId: string): Promise<Result<unknown, StorageProblem>> => {
  const store = await services.openStore()
  const erasure: Change = {
    kind: 'add',
    table: 'erasures',
    row: { id: services.ids.newId(), profileId: '', scope: 'erasures', body: { erasedId: profileId } },
  }
  const result = await store.update(async (reader) => {
    const perTable = await Promise.all(
      TABLES.filter((table) => table !== 'erasures').map(async (table) =>
        (await reader.ofProfile(table, profileId)).map(({ id }): Change => ({ kind: 'remove', table, id })),
      ),
    )
    return [...perTable.flat(), erasure]
  })
  if (result.ok && services.preferences.getState().profileId === profileId) {
    const { profileId: _, ...rest } = services.preferences.getState()
    services.preferences.setState(rest, true)
  }
  return result
}
