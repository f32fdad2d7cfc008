import type { AttemptContext, DraftBody } from '#src/domain/records.ts'
import type { Result } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import type { Change, StorageProblem } from '#src/storage/store.ts'
import { currentProfile } from './profile.ts'

export const draftId = (profileId: string, context: AttemptContext, exerciseId: string): string =>
  `${profileId}/${context}/${exerciseId}`

export const draftChange = (profileId: string, moduleId: string, body: DraftBody): Change => ({
  kind: 'put',
  table: 'drafts',
  row: { id: draftId(profileId, body.context, body.exerciseId), profileId, scope: moduleId, body },
})

/** Keeps what is being written, so that a reload or a dead battery loses nothing. */
export const saveDraft = async (
  services: Services,
  moduleId: string,
  body: DraftBody,
): Promise<Result<unknown, StorageProblem>> => {
  const store = await services.openStore()
  const { profileId, changes } = currentProfile(services)
  return store.commit([...changes, draftChange(profileId, moduleId, body)])
}
