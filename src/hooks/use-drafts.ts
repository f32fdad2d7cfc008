import { useEffect, useRef } from 'react'
import { saveDraft } from '#src/actions/save-draft.ts'
import type { DraftBody } from '#src/domain/records.ts'
import { useServices } from '#src/services.ts'
import { isDraftBody, partitionRows } from '#src/storage/parse-records.ts'
import { usePreference } from './use-preference.ts'
import { useStored } from './use-stored.ts'

const PAUSE_MS = 400
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

/** Saves drafts after a short pause in typing, and at once when the page is hidden or left. */
export const useDraftSaver = (moduleId: string) => {
  const services = useServices()
  const waiting = useRef(new Map<string, DraftBody>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useRef(async (): Promise<void> => undefined)
  flush.current = async () => {
    clearTimeout(timer.current)
    const bodies = [...waiting.current.values()]
    waiting.current.clear()
    await Promise.all(bodies.map((body) => saveDraft(services, moduleId, body)))
  }

  useEffect(() => {
    const now = () => void flush.current()
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
  }, [])

  return {
    save: (body: DraftBody): void => {
      waiting.current.set(draftKey(body), body)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush.current(), PAUSE_MS)
    },
    /** A submitted answer has no draft: one that still waits must not come back after it. */
    drop: (key: Pick<DraftBody, 'context' | 'exerciseId'>): void => void waiting.current.delete(draftKey(key)),
    flush: (): Promise<void> => flush.current(),
  }
}

export type DraftSaver = ReturnType<typeof useDraftSaver>
