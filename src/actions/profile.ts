import { codeNameOf } from '#src/domain/code-name.ts'
import { shortened } from '#src/domain/learner-key.ts'
import type { ProfileBody } from '#src/domain/records.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import type { Change, Reader, StorageProblem, Store, Stored } from '#src/storage/store.ts'
import { currentProfileChange } from './current-profile.ts'
import { closeOthers, knock } from './lock.ts'

/** Characters that a name may have; the rest is cut off between two of them. */
export const LONGEST_LABEL = 80

type ProfileChange = Extract<Change, { kind: 'put' }>

const newProfile = ({ ids, clock }: Services, body: Pick<ProfileBody, 'kind' | 'label' | 'size'>): ProfileChange => {
  const id = ids.newId()
  return {
    kind: 'put',
    table: 'profiles',
    row: {
      id,
      profileId: id,
      scope: 'profile',
      body: { ...body, secret: ids.newId(), createdOn: clock.today() } satisfies ProfileBody,
    },
  }
}

/** Profiles that were made up for a first answer and have not reached the database yet. */
const unsaved = new WeakMap<Services, ProfileChange>()

const firstProfile = (services: Services): ProfileChange => {
  const profile = unsaved.get(services) ?? newProfile(services, { kind: 'code', label: codeNameOf(services.ids.pick) })
  unsaved.set(services, profile)
  return profile
}

/**
 * Commits changes of whoever answers now. Nobody has to sign up: the first thing worth keeping makes a profile with a
 * two-word code, in the same transaction. Two first answers at the same moment put the same profile; when neither can
 * be kept there is no profile either, and the next answer tries again.
 */
export const commitAsCurrent = (
  services: Services,
  changesOf: (profileId: string) => readonly Change[],
): Promise<Result<readonly Stored[], StorageProblem>> =>
  asCurrent(services, (store, profileId, before) => store.commit([...before, ...changesOf(profileId)]))

/** The same for changes that follow from what is stored. */
export const updateAsCurrent = (
  services: Services,
  changesOf: (reader: Reader, profileId: string) => Promise<readonly Change[]>,
): Promise<Result<readonly Stored[], StorageProblem>> =>
  asCurrent(services, (store, profileId, before) =>
    store.update(async (reader) => [...before, ...(await changesOf(reader, profileId))]),
  )

const asCurrent = async (
  services: Services,
  write: (store: Store, profileId: string, before: readonly Change[]) => ReturnType<Store['commit']>,
): ReturnType<Store['commit']> => {
  const store = await services.openStore()
  const { profileId } = services.preferences.getState()
  if (profileId !== undefined) return write(store, profileId, [])
  const profile = firstProfile(services)
  const { id } = profile.row
  const result = await write(store, id, [profile, currentProfileChange(id)])
  if (result.ok) {
    unsaved.delete(services)
    services.preferences.setState({ profileId: id })
  }
  return result
}

/** Adds a profile and makes it the one that answers. */
export const addProfile = async (
  services: Services,
  body: Pick<ProfileBody, 'kind' | 'label' | 'size'>,
): Promise<Result<string, StorageProblem>> => {
  const store = await services.openStore()
  const profile = newProfile(services, { ...body, label: shortened(body.label, LONGEST_LABEL) })
  const { id } = profile.row
  const result = await store.commit([profile, currentProfileChange(id)])
  if (!result.ok) return failure(result.problem)
  services.preferences.setState({ profileId: id })
  // Whoever learnt before is locked, if they have a lock.
  await knock(services, id)
  closeOthers(services, id)
  return success(id)
}

/**
 * Goes on as somebody else, once their PIN or passphrase was entered if they have one; `false` when it stayed locked.
 * Shown when it is in the database, so that whoever leaves the page then comes back as the same; also where it can't be.
 */
export const switchProfile = async (services: Services, profileId: string): Promise<boolean> => {
  if (!(await knock(services, profileId))) return false
  const kept = await services.openKept()
  await kept.commit([currentProfileChange(profileId)])
  services.preferences.setState({ profileId })
  closeOthers(services, profileId)
  return true
}
