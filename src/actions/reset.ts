import type { ResetBody } from '#src/domain/records.ts'
import type { Result } from '#src/domain/result.ts'
import { failure } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import type { Change, StorageProblem } from '#src/storage/store.ts'

/** Appends a reset: what came before no longer counts, and stays readable. Drafts in its reach go. */
const reset = async (
  services: Services,
  scope: string,
  target: ResetBody['target'],
): Promise<Result<unknown, StorageProblem>> => {
  const { profileId } = services.preferences.getState()
  const store = await services.openStore()
  if (profileId === undefined) return store.commit([])
  const drafts = await store.read((reader) =>
    scope === 'profile' ? reader.ofProfile('drafts', profileId) : reader.inScope('drafts', profileId, scope),
  )
  if (!drafts.ok) return failure(drafts.problem)
  const reached = drafts.value.filter(({ id }) => target.kind !== 'exercise' || id.endsWith(`/${target.exerciseId}`))
  const body: ResetBody = { target, at: services.clock.now() }
  return store.commit([
    { kind: 'add', table: 'resets', row: { id: services.ids.newId(), profileId, scope, body } },
    ...reached.map(({ id }): Change => ({ kind: 'remove', table: 'drafts', id })),
  ])
}

export const resetModule = (services: Services, moduleId: string) => reset(services, moduleId, { kind: 'module' })
export const resetProfile = (services: Services) => reset(services, 'profile', { kind: 'profile' })
export const resetExercise = (services: Services, moduleId: string, exerciseId: string) =>
  reset(services, moduleId, { kind: 'exercise', exerciseId })
