import { memo } from 'react'
import { submitAnswer } from '#src/actions/submit-answer.ts'
import type { CompiledExercise } from '#src/content/compiled.ts'
import type { ExerciseProgress } from '#src/domain/progress.ts'
import type { DraftBody } from '#src/domain/records.ts'
import { isSameQuestion } from '#src/domain/question-identity.ts'
import type { Language } from '#src/domain/text.ts'
import { ExercisePlayer } from '#src/exercises/exercise-player.tsx'
import { type DraftSaver, tellOutcome } from '#src/hooks/use-drafts.ts'
import { useDurability } from '#src/hooks/use-durability.ts'
import { useServices } from '#src/services.ts'

interface Props {
  readonly exercise: CompiledExercise
  readonly moduleId: string
  readonly language: Language
  readonly own: ExerciseProgress | undefined
  /** The answer to the poll that this one repeats. */
  readonly earlier: unknown
  readonly draft: DraftBody | undefined
  readonly saver: DraftSaver
  readonly position: number
  readonly total: number
  /** Takes the id of the block to go on from. */
  readonly onNext: (blockId: string) => void
  readonly blockId: string
}

const fitsExercise = (draft: DraftBody | undefined, { revision, keyHash }: CompiledExercise): DraftBody | undefined =>
  draft !== undefined && draft.revision === revision && isSameQuestion(draft.keyHash, keyHash) ? draft : undefined

const WiredExercise = (props: Props) => {
  const { exercise, moduleId, language, own, earlier, draft, saver, position, total, onNext, blockId } = props
  const services = useServices()
  const durable = useDurability() === 'durable'
  const { id: exerciseId, revision, keyHash } = exercise
  const fitting = fitsExercise(draft, exercise)
  return (
    <ExercisePlayer
      exercise={exercise}
      durable={durable}
      changed={own?.status === 'changed'}
      seedText={exercise.id}
      position={{ position, total }}
      earlier={earlier}
      shortTries={own?.shortTries ?? 0}
      {...(own?.last !== undefined && { saved: { ...own.last.body, gaveUp: own.last.body.gaveUp ?? false } })}
      {...(fitting !== undefined && { draft: fitting })}
      onDraft={(next) => saver.save({ exerciseId, revision, keyHash, context: 'lesson', ...next })}
      onSubmit={async (submission) => {
        saver.drop({ context: 'lesson', exerciseId })
        const result = await submitAnswer(services, { exercise, moduleId, context: 'lesson', language, ...submission })
        // What is wrong with saving an answer is said at the answer.
        if (result.ok) tellOutcome(services.notices, 'saved')
        return result
      }}
      onNext={() => onNext(blockId)}
    />
  )
}

const sameProgress = (left: ExerciseProgress | undefined, right: ExerciseProgress | undefined): boolean =>
  left?.status === right?.status && left?.last?.id === right?.last?.id && left?.shortTries === right?.shortTries

/** Records and drafts are read anew after every change: what they say is compared, not whether they are the same objects. */
const drawsTheSame = (before: Props, after: Props): boolean => {
  const { own, draft, earlier, ...rest } = before
  const { own: nextOwn, draft: nextDraft, earlier: nextEarlier, ...next } = after
  const [fields, others] = [Object.entries(rest), new Map<string, unknown>(Object.entries(next))]
  return (
    sameProgress(own, nextOwn) &&
    JSON.stringify([draft, earlier]) === JSON.stringify([nextDraft, nextEarlier]) &&
    fields.every(([name, value]) => others.get(name) === value)
  )
}

/**
 * An exercise inside a lesson: the player, wired to what is stored and to the actions that store. Answering one does
 * not draw the others anew.
 */
export const LessonExercise = memo(WiredExercise, drawsTheSame)
