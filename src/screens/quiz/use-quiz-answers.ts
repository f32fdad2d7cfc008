import { useCallback, useState } from 'react'
import type { CompiledExercise } from '#src/content/compiled.ts'
import type { ConfidenceLevel, DraftBody, QuizRunBody, Row } from '#src/domain/records.ts'
import { draftKey, useDrafts, useDraftSaver } from '#src/hooks/use-drafts.ts'

/** What is known of one question while a run is open. */
export interface OpenAnswer {
  readonly answer: unknown
  readonly confidence?: ConfidenceLevel
  readonly flagged?: boolean
}

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed'

/** The answers of an open run: kept as drafts at every change, in order, so that a reload finds all of them. */
export const useQuizAnswers = (moduleId: string, run: Row<QuizRunBody>) => {
  const context = `quiz:${run.id}` as const
  const drafts = useDrafts(moduleId)
  const [touched, setTouched] = useState<Readonly<Record<string, OpenAnswer>>>({})
  const [save, setSave] = useState<SaveState>('idle')
  const onSaved = useCallback((ok: boolean) => setSave(ok ? 'saved' : 'failed'), [])
  const saver = useDraftSaver(moduleId, onSaved)

  const of = (exerciseId: string): OpenAnswer | undefined => touched[exerciseId] ?? drafts?.get(draftKey({ context, exerciseId }))

  const bodyOf = ({ id, revision, keyHash }: CompiledExercise, open: OpenAnswer): DraftBody => ({
    exerciseId: id,
    revision,
    keyHash,
    context,
    ...open,
  })

  const change = (exercise: CompiledExercise, open: OpenAnswer): void => {
    setTouched((all) => ({ ...all, [exercise.id]: open }))
    setSave('saving')
    saver.save(bodyOf(exercise, open))
  }

  return { ready: drafts !== undefined, of, change, flush: saver.flush, save }
}

export type QuizAnswers = ReturnType<typeof useQuizAnswers>
