import { useEffect, useMemo } from 'react'
import { saveDraft } from '#src/actions/save-draft.ts'
import type { DraftBody } from '#src/domain/records.ts'
import { type Services, useServices } from '#src/services.ts'
import { whenLate } from '#src/platform/when-late.ts'
import { closeNotice, type NoticesStore, showNotice } from '#src/state/notices.ts'
import { isDraftBody, partitionRows } from '#src/storage/parse-records.ts'
import type { StorageProblemKind } from '#src/storage/store.ts'
import { usePreference } from './use-preference.ts'
import { useStored } from './use-stored.ts'

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

/** How a round of writing went; `late` may still become any other. */
export type DraftOutcome = 'saved' | 'late' | StorageProblemKind

/** Writes drafts as they come, one write at a time: what changes meanwhile is written right after, its last state only. */
const createDraftSaver = (services: Services, moduleId: string, onOutcome: (outcome: DraftOutcome) => void) => {
  const waiting = new Map<string, DraftBody>()
  let writing: Promise<void> | undefined
  const writeAll = async (): Promise<void> => {
    while (waiting.size > 0) {
      const bodies = [...waiting.values()]
      waiting.clear()
      // Each round must see what the one before has written.
      // oxlint-disable-next-line no-await-in-loop
      const results = await whenLate(Promise.all(bodies.map((body) => saveDraft(services, moduleId, body))), () =>
        onOutcome('late'),
      )
      onOutcome(results.flatMap((result) => (result.ok ? [] : [result.problem.kind]))[0] ?? 'saved')
    }
  }
  /** Resolves when nothing waits any more. */
  const flush = (): Promise<void> => {
    writing ??= writeAll().finally(() => {
      writing = undefined
      // A change that came between the last look and this moment.
      if (waiting.size > 0) void flush()
    })
    return writing
  }
  return {
    save: (body: DraftBody): void => {
      waiting.set(draftKey(body), body)
      void flush()
    },
    /** A submitted answer has no draft: one that still waits must not come back after it. */
    drop: (key: Pick<DraftBody, 'context' | 'exerciseId'>): void => void waiting.delete(draftKey(key)),
    flush,
  }
}

export type DraftSaver = ReturnType<typeof createDraftSaver>

/** Says that what was entered is not kept, until something is again. */
export const tellOutcome = (notices: NoticesStore, outcome: DraftOutcome): void => {
  if (outcome !== 'saved') return showNotice(notices, outcome === 'full' ? 'full' : 'unsaved')
  closeNotice(notices, 'full')
  return closeNotice(notices, 'unsaved')
}

/** Saves drafts while they are made, and at once when the page is hidden or left. `onSaved` must be stable. */
export const useDraftSaver = (moduleId: string, onSaved?: (ok: boolean) => void): DraftSaver => {
  const services = useServices()
  const saver = useMemo(
    () =>
      createDraftSaver(services, moduleId, (outcome) => {
        tellOutcome(services.notices, outcome)
        onSaved?.(outcome === 'saved')
      }),
    [services, moduleId, onSaved],
  )
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
