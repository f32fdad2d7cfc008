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

/**
 * Writes drafts as they come, one write at a time: what changes meanwhile is written right after, its last state only.
 * “Saved” is said only when nothing newer waits; what could not be written goes with the next round.
 */
const createDraftSaver = (services: Services, moduleId: string, onOutcome: (outcome: DraftOutcome) => void) => {
  /** What the database has not confirmed yet. */
  const unsaved = new Map<string, DraftBody>()
  let hasNewer = false
  let writing: Promise<void> | undefined
  const write = async (key: string, body: DraftBody): Promise<DraftOutcome> => {
    const result = await saveDraft(services, moduleId, body)
    if (!result.ok) return result.problem.kind
    // Unless it has changed meanwhile.
    if (unsaved.get(key) === body) unsaved.delete(key)
    return 'saved'
  }
  const writeRound = async (): Promise<void> => {
    hasNewer = false
    const outcomes = await whenLate(Promise.all([...unsaved].map(([key, body]) => write(key, body))), () => onOutcome('late'))
    const trouble = outcomes.find((outcome) => outcome !== 'saved')
    if (trouble !== undefined) onOutcome(trouble)
    else if (!hasNewer) onOutcome('saved')
  }
  const writeAll = async (): Promise<void> => {
    // Each round must see what the one before has written.
    // oxlint-disable-next-line no-await-in-loop
    do await writeRound()
    while (hasNewer)
  }
  /** Resolves when nothing waits any more. */
  const flush = async (): Promise<void> => {
    if (writing === undefined && unsaved.size === 0) return undefined
    writing ??= writeAll().finally(() => {
      writing = undefined
      // A change that came between the last look and this moment.
      if (hasNewer) void flush()
    })
    return writing
  }
  return {
    save: (body: DraftBody): void => {
      unsaved.set(draftKey(body), body)
      hasNewer = true
      void flush()
    },
    /** A submitted answer has no draft: one that still waits must not come back after it. */
    drop: (key: Pick<DraftBody, 'context' | 'exerciseId'>): void => void unsaved.delete(draftKey(key)),
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
