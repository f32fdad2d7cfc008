import { useEffect, useMemo } from 'react'
import { saveDraft } from '#src/actions/save-draft.ts'
import type { DraftBody } from '#src/domain/records.ts'
import { type Services, useServices } from '#src/services.ts'
import { isDraftBody, partitionRows } from '#src/storage/parse-records.ts'
import { usePreference } from './use-preference.ts'
import { useStored } from './use-stored.ts'

/** The first change is written at once, what follows within it at its end: a battery may die between two words. */
const PAUSE_MS = 150
const NO_DRAFTS: ReadonlyMap<string, DraftBody> = new Map()

export const draftKey = ({ context, exerciseId }: Pick<DraftBody, 'context' | 'exerciseId'>): string => `${context}/${exerciseId}`

/** This learner's unsubmitted drafts in a module, by `draftKey`; `undefined` until the database has answered. */
export const useDrafts = (moduleId: string): ReadonlyMap<string, DraftBody> | undefined => {
  const profileId = usePreference('profileId')
  return useStored(`drafts/${profileId ?? ''}/${moduleId}`, async (reader) => {
    if (profileId === undefined) return NO_DRAFTS
    const { good } = partitionRows(await reader.inScope('drafts', profileId, moduleId), isDraftBody)
    return new Map(good.map(({ body }) => [draftKey(body), body]))
  })
}

/** Writes drafts as they come, at most one write at a time and a few a second, the last state always last. */
const createDraftSaver = (services: Services, moduleId: string, onSaved: (ok: boolean) => void) => {
  const waiting = new Map<string, DraftBody>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const bodies = [...waiting.values()]
    waiting.clear()
    if (bodies.length === 0) return
    timer = setTimeout(() => void flush(), PAUSE_MS)
    const results = await Promise.all(bodies.map((body) => saveDraft(services, moduleId, body)))
    onSaved(results.every(({ ok }) => ok))
  }
  return {
    save: (body: DraftBody): void => {
      waiting.set(draftKey(body), body)
      if (timer === undefined) void flush()
    },
    /** A submitted answer has no draft: one that still waits must not come back after it. */
    drop: (key: Pick<DraftBody, 'context' | 'exerciseId'>): void => void waiting.delete(draftKey(key)),
    flush,
  }
}

export type DraftSaver = ReturnType<typeof createDraftSaver>

const NOTHING_TO_SAY = (): void => undefined

/** Saves drafts while they are made, and at once when the page is hidden or left. `onSaved` must be stable. */
export const useDraftSaver = (moduleId: string, onSaved: (ok: boolean) => void = NOTHING_TO_SAY): DraftSaver => {
  const services = useServices()
  const saver = useMemo(() => createDraftSaver(services, moduleId, onSaved), [services, moduleId, onSaved])
  useEffect(() => {
    const now = () => void saver.flush()
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') now()
    }
    document.addEventListener('visibilitychange', whenHidden)
    window.addEventListener('pagehide', now)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      window.removeEventListener('pagehide', now)
      now()
    }
  }, [saver])
  return saver
}
