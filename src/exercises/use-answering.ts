import { useRef, useState } from 'react'
import type { Score } from '#src/domain/exercise.ts'
import type { ConfidenceLevel } from '#src/domain/records.ts'
import type { Result } from '#src/domain/result.ts'
import { whenLate } from '#src/platform/when-late.ts'
import type { CompiledExercise } from './compiled-exercise.ts'
import type { AnyLearnerKind } from './views.ts'

/** Why an answer could not be kept; the words are in the locales under `exercises:save`. */
export type SaveProblemKind = 'full' | 'newer-version' | 'blocked' | 'no-trace' | 'unavailable' | 'failed'

/** What is kept when somebody checks. */
export interface Submission {
  readonly answer: unknown
  readonly score: Score
  readonly gaveUp: boolean
  readonly hints: number
  readonly confidence?: ConfidenceLevel
}

/** The learner's last kept answer to this exercise, when it still counts. */
export interface SavedAnswer {
  readonly answer: unknown
  readonly score: Score
  readonly gaveUp: boolean
  readonly confidence?: ConfidenceLevel
}

export interface SavedDraft {
  readonly answer: unknown
  readonly confidence?: ConfidenceLevel
}

export interface AnsweringProps {
  readonly exercise: CompiledExercise
  readonly saved?: SavedAnswer | undefined
  readonly draft?: SavedDraft | undefined
  /** Kept tries so far that did not earn everything. */
  readonly shortTries: number
  readonly onDraft: (draft: SavedDraft) => void
  /** Resolves after the answer is durable, or says why it is not. */
  readonly onSubmit: (submission: Submission) => Promise<Result<unknown, { readonly kind: SaveProblemKind }>>
}

type Edit = { readonly answer: unknown; readonly confidence?: ConfidenceLevel }
type Save =
  | { readonly status: 'idle' | 'saving' | 'late' | 'saved' }
  | { readonly status: 'failed'; readonly problem: SaveProblemKind; readonly gaveUp: boolean }

/**
 * The states of answering. `edit` is what this person touched here and wins over everything that storage brings
 * later; without it the draft is shown, then the last kept answer with its feedback.
 */
export const useAnswering = (kind: AnyLearnerKind, props: AnsweringProps) => {
  const { exercise, saved, draft, onDraft, onSubmit } = props
  const [edit, setEdit] = useState<Edit>()
  const [outcome, setOutcome] = useState<SavedAnswer>()
  const [save, setSave] = useState<Save>({ status: 'idle' })
  const [hints, setHints] = useState(0)
  const [missing, setMissing] = useState(false)
  const [shortHere, setShortHere] = useState(0)
  // A second press before React has rendered the first must not save twice.
  const busy = useRef(false)

  const kept = edit === undefined && draft === undefined ? (outcome ?? saved) : edit === undefined ? undefined : outcome
  const source = edit ?? draft ?? outcome ?? saved
  const answer =
    (source === undefined ? undefined : kind.model.parseAnswer(exercise, source.answer)) ?? kind.model.emptyAnswer(exercise)
  const confidence = source?.confidence

  const change = (next: Edit): void => {
    setEdit(next)
    setOutcome(undefined)
    setSave({ status: 'idle' })
    setMissing(false)
    onDraft(next)
  }

  const submit = async (submission: Submission): Promise<void> => {
    if (busy.current) return
    busy.current = true
    // Asked for first: the database writes while the screen says so.
    const kept = whenLate(onSubmit(submission), () => setSave({ status: 'late' }))
    setSave({ status: 'saving' })
    const result = await kept
    busy.current = false
    if (!result.ok) {
      setSave({ status: 'failed', problem: result.problem.kind, gaveUp: submission.gaveUp })
      return
    }
    setEdit({ answer: submission.answer, ...(submission.confidence !== undefined && { confidence: submission.confidence }) })
    setOutcome(submission)
    setSave({ status: 'saved' })
    if (!submission.gaveUp && submission.score.status === 'scored' && submission.score.earned < submission.score.possible)
      setShortHere(shortHere + 1)
  }

  const withConfidence = confidence === undefined ? {} : { confidence }
  return {
    answer,
    confidence,
    feedback: kept,
    save,
    /** A write that is late is still a write: nothing is entered until it ends. */
    isSaving: save.status === 'saving' || save.status === 'late',
    hints,
    /** Check was pressed before everything needed was answered. */
    missing,
    /** The records may know of this page's tries already, or not yet. */
    shortTries: Math.max(props.shortTries, shortHere),
    isEmpty: JSON.stringify(answer) === JSON.stringify(kind.model.emptyAnswer(exercise)),
    setAnswer: (next: unknown) => change({ answer: next, ...withConfidence }),
    setConfidence: (level: ConfidenceLevel) => change({ answer, confidence: level }),
    showHint: () => setHints(hints + 1),
    check: () => {
      const score = kind.model.score(exercise, answer)
      if (score.status === 'incomplete') return setMissing(true)
      return void submit({ answer, score, gaveUp: false, hints, ...withConfidence })
    },
    /** Changes something beside the answer proper, after it was kept (a self-check): kept at once, feedback stays. */
    amend: (next: unknown) =>
      void submit({ answer: next, score: kind.model.score(exercise, next), gaveUp: false, hints, ...withConfidence }),
    retry: () => change({ answer, ...withConfidence }),
    showAnswer: () => {
      const solution = kind.model.solution?.(exercise)
      if (solution === undefined) return
      const full = kind.model.score(exercise, solution)
      const score: Score = full.status === 'scored' ? { ...full, earned: 0, parts: [] } : full
      void submit({ answer: solution, score, gaveUp: true, hints })
    },
  }
}

export type Answering = ReturnType<typeof useAnswering>
