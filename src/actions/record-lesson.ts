import type { LessonEventBody, PositionBody } from '#src/domain/records.ts'
import type { Services } from '#src/services.ts'
import type { Change } from '#src/storage/store.ts'
import { commitAsCurrent } from './profile.ts'

export const lessonEventChange = (services: Services, profileId: string, body: LessonEventBody): Change => ({
  kind: 'add',
  table: 'lessonEvents',
  row: { id: services.ids.newId(), profileId, scope: body.moduleId, body },
})

/** Appends what happened in a lesson. A failure here is no message of its own: answers report theirs. */
export const recordLessonEvent = async (services: Services, body: LessonEventBody): Promise<void> => {
  await commitAsCurrent(services, (profileId) => [lessonEventChange(services, profileId, body)])
}

export const positionId = (profileId: string): string => `position/${profileId}`

/** Where to go on from; overwritten each time, only for someone who has already done something here. */
export const savePosition = async (services: Services, body: PositionBody): Promise<void> => {
  const { profileId } = services.preferences.getState()
  if (profileId === undefined) return
  const store = await services.openStore()
  await store.commit([{ kind: 'put', table: 'settings', row: { id: positionId(profileId), profileId, scope: 'position', body } }])
}
