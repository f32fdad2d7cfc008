import type { ModuleCard, SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { Fraction } from '#src/domain/fraction.ts'
import { progressOf } from '#src/domain/progress.ts'
import { NO_RECORDS, type PositionBody } from '#src/domain/records.ts'
import { positionId } from '#src/actions/record-lesson.ts'
import { readModuleRecords } from '#src/storage/parse-records.ts'
import { usePreference } from './use-preference.ts'
import { useStored } from './use-stored.ts'

/** Where somebody stopped: what "Continue" opens. */
export interface Resume {
  readonly card: ModuleCard
  readonly lesson: ModuleCard['lessons'][number]
  readonly position: number
  readonly block?: string
  readonly walked: Fraction
  readonly completed: boolean
}

const isPosition = (body: unknown): body is PositionBody =>
  typeof body === 'object' && body !== null && 'moduleId' in body && 'lessonId' in body && typeof body.moduleId === 'string'

/** `undefined` for a newcomer, and when the place is no longer in the course. */
export const useResume = (catalogue: SiteCatalogue): Resume | undefined => {
  const profileId = usePreference('profileId')
  const stored = useStored(`resume/${profileId ?? ''}`, async (reader) => {
    if (profileId === undefined) return undefined
    const row = await reader.get('settings', positionId(profileId))
    const body: unknown = row?.body
    if (!isPosition(body)) return undefined
    return { body, loaded: await readModuleRecords(profileId, body.moduleId)(reader) }
  })
  const card = catalogue.modules.find(({ id }) => id === stored?.body.moduleId)
  const index = card?.lessons.findIndex(({ id }) => id === stored?.body.lessonId) ?? -1
  const lesson = card?.lessons[index]
  if (card === undefined || lesson === undefined) return undefined
  const { walked, completed } = progressOf(card.outline, stored?.loaded.records ?? NO_RECORDS)
  const block = stored?.body.blockId
  return { card, lesson, position: index + 1, walked, completed, ...(block !== undefined && { block }) }
}
