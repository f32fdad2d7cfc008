import type { AttemptContext, DraftBody } from '#src/domain/records.ts'
import type { Result } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import type { Change, StorageProblem } from '#src/storage/store.ts'
import { commitAsCurrent } from './profile.ts'

export const draftId = (profileId: string, context: AttemptContext, exerciseId: string): string =>
  `${profileId}/${context}/${exerciseId}`

export const draftChange = (profileId: string, moduleId: string, body: DraftBody): Change => ({
  kind: 'put',
  table: 'drafts',
  row: { id: draftId(profileId, body.context, body.exerciseId), profileId, scope: moduleId, body },
})

/** Keeps what is being written, so that a reload or a dead battery loses nothing. */
export const saveDraft = (services: Services, moduleId: string, body: DraftBody): Promise<Result<unknown, StorageProblem>> =>
  commitAsCurrent(services, (profileId) => [draftChange(profileId, moduleId, body)])
