import { submitAnswer } from '#src/actions/submit-answer.ts'
import type { CompiledExercise } from '#src/content/compiled.ts'
import type { ExerciseProgress } from '#src/domain/progress.ts'
import type { DraftBody } from '#src/domain/records.ts'
import { isSameQuestion } from '#src/domain/question-identity.ts'
import type { Language } from '#src/domain/text.ts'
import { ExercisePlayer } from '#src/exercises/exercise-player.tsx'
import { useAppReady } from '#src/hooks/use-app-ready.ts'
import type { DraftSaver } from '#src/hooks/use-drafts.ts'
import { useDurability } from '#src/hooks/use-durability.ts'
import { useServices } from '#src/services.ts'

interface Props {
  readonly exercise: CompiledExercise
  readonly moduleId: string
  readonly language: Language
  readonly progress: ReadonlyMap<string, ExerciseProgress>
  readonly draft: DraftBody | undefined
  readonly saver: DraftSaver
  readonly position: { readonly position: number; readonly total: number }
  readonly onNext: () => void
}

const fitsExercise = (draft: DraftBody | undefined, { revision, keyHash }: CompiledExercise): DraftBody | undefined =>
  draft !== undefined && draft.revision === revision && isSameQuestion(draft.keyHash, keyHash) ? draft : undefined

/** An exercise inside a lesson: the player, wired to what is stored and to the actions that store. */
export const LessonExercise = ({ exercise, moduleId, language, progress, draft, saver, position, onNext }: Props) => {
  const services = useServices()
  const ready = useAppReady()
  const durable = useDurability() === 'durable'
  const own = progress.get(exercise.id)
  const before =
    exercise.kind === 'poll' && exercise.before !== undefined ? progress.get(exercise.before)?.last?.body.answer : undefined
  const { id: exerciseId, revision, keyHash } = exercise
  const fitting = fitsExercise(draft, exercise)
  return (
    <ExercisePlayer
      exercise={exercise}
      ready={ready}
      durable={durable}
      changed={own?.status === 'changed'}
      seedText={exercise.id}
      position={position}
      earlier={before}
      shortTries={own?.shortTries ?? 0}
      {...(own?.last !== undefined && { saved: { ...own.last.body, gaveUp: own.last.body.gaveUp ?? false } })}
      {...(fitting !== undefined && { draft: fitting })}
      onDraft={(next) => saver.save({ exerciseId, revision, keyHash, context: 'lesson', ...next })}
      onSubmit={async (submission) => {
        saver.drop({ context: 'lesson', exerciseId })
        return submitAnswer(services, { exercise, moduleId, context: 'lesson', language, ...submission })
      }}
      onNext={onNext}
    />
  )
}
