import { failure, type Result } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import { type Change, type StorageProblem, TABLES } from '#src/storage/store.ts'

/**
 * Removes every row of a profile in one transaction and leaves only that its random id was erased, so that no later
 * merge or restore brings it back unasked.
 */
export const eraseProfile = async (services: Services, profileId: string): Promise<Result<unknown, StorageProblem>> => {
  const store = await services.openStore()
  const found = await store.read((reader) =>
    Promise.all(
      TABLES.filter((table) => table !== 'erasures').map(async (table) => ({
        table,
        rows: await reader.ofProfile(table, profileId),
      })),
    ),
  )
  if (!found.ok) return failure(found.problem)
  const removals = found.value.flatMap(({ table, rows }) => rows.map(({ id }): Change => ({ kind: 'remove', table, id })))
  const result = await store.commit([
    ...removals,
    {
      kind: 'add',
      table: 'erasures',
      row: { id: services.ids.newId(), profileId: '', scope: 'erasures', body: { erasedId: profileId } },
    },
  ])
  if (result.ok && services.preferences.getState().profileId === profileId) {
    const { profileId: _, ...rest } = services.preferences.getState()
    services.preferences.setState(rest, true)
  }
  return result
}
