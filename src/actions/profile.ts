import { codeNameOf } from '#src/domain/code-name.ts'
import type { ProfileBody } from '#src/domain/records.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import type { Change, StorageProblem } from '#src/storage/store.ts'

const newProfile = ({ ids, clock }: Services, body: Pick<ProfileBody, 'kind' | 'label' | 'size'>): Change & { kind: 'add' } => {
  const id = ids.newId()
  return {
    kind: 'add',
    table: 'profiles',
    row: {
      id,
      profileId: id,
      scope: 'profile',
      body: { ...body, secret: ids.newId(), createdOn: clock.today() } satisfies ProfileBody,
    },
  }
}

/**
 * Who answers now. Nobody has to sign up: the first thing worth keeping makes a profile with a two-word code, in the
 * same transaction (`changes`). Two first answers at the same moment share one profile, because the id is chosen once.
 */
export const currentProfile = (services: Services): { readonly profileId: string; readonly changes: readonly Change[] } => {
  const { profileId } = services.preferences.getState()
  if (profileId !== undefined) return { profileId, changes: [] }
  const change = newProfile(services, { kind: 'code', label: codeNameOf(services.ids.pick) })
  services.preferences.setState({ profileId: change.row.id })
  return { profileId: change.row.id, changes: [change] }
}

/** Adds a profile and makes it the one that answers. */
export const addProfile = async (
  services: Services,
  body: Pick<ProfileBody, 'kind' | 'label' | 'size'>,
): Promise<Result<string, StorageProblem>> => {
  const store = await services.openStore()
  const change = newProfile(services, body)
  const result = await store.commit([change])
  if (!result.ok) return failure(result.problem)
  services.preferences.setState({ profileId: change.row.id })
  return success(change.row.id)
}

export const switchProfile = (services: Services, profileId: string): void => services.preferences.setState({ profileId })
