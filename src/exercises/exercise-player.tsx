import { HardDriveDownload } from 'lucide-react'
import { Suspense, use, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import { ConfidenceControl } from './confidence-control.tsx'
import { ExerciseActions } from './exercise-actions.tsx'
import { ExerciseFeedback } from './exercise-feedback.tsx'
import { type ExerciseState, stateOfScore } from './exercise-state.ts'
import { howKeyOf, LOOKS, nameKeyOf } from './kind-look.ts'
import { type Answering, type AnsweringProps, useAnswering } from './use-answering.ts'
import { type AnyLearnerKind, isLearnerKind, loadedLearnerKind, loadLearnerKind } from './views.ts'

export interface ExercisePlayerProps extends AnsweringProps {
  /** False where nothing outlives the tab. */
  readonly durable: boolean
  /** Asked again because its answer key changed. */
  readonly changed?: boolean
  readonly position?: { readonly position: number; readonly total: number }
  readonly seedText: string
  readonly earlier?: unknown
  /** Leads on to what follows, once there is feedback. */
  readonly onNext?: () => void
}

type SaveWords = Answering['save']['status'] | 'memory'

const saveWordsOf = ({ save }: Answering, durable: boolean): SaveWords =>
  save.status === 'saved' && !durable ? 'memory' : save.status

const stateOf = ({ feedback, isEmpty }: Answering): ExerciseState => {
  if (feedback !== undefined) return feedback.gaveUp ? 'incorrect' : stateOfScore(feedback.score)
  return isEmpty ? 'empty' : 'draft'
}

const SavedMark = ({ state }: { readonly state: SaveWords }) => {
  const { t } = useTranslation()
  return (
    <span className="saved">
      <Icon of={HardDriveDownload} />
      {t(`saved.${state}`)}
    </span>
  )
}

const Hints = ({ exercise, shown }: { readonly exercise: AnsweringProps['exercise']; readonly shown: number }) => {
  const { t } = useTranslation('exercises')
  const hints = exercise.hints ?? []
  return (
    <div role="status" className="hints">
      {hints.slice(0, shown).map((hint, index) => (
        <p key={index} className="hint">
          <b>{t('hintTitle', { position: index + 1, total: hints.length })}.</b> <RichLine text={hint} />
        </p>
      ))}
    </div>
  )
}

type NamedKindProps = ExercisePlayerProps & { readonly kindName: keyof typeof LOOKS }

const LoadedPlayer = (props: NamedKindProps & { readonly kind: AnyLearnerKind }) => {
  const { exercise, durable, kind, kindName, seedText, position } = props
  const answering = useAnswering(kind, props)
  const { t } = useTranslation('exercises')
  const promptId = useId()
  const { icon, tone } = LOOKS[kindName]
  const { feedback } = answering
  const revealed =
    feedback !== undefined &&
    (feedback.gaveUp || feedback.score.status !== 'scored' || feedback.score.earned === feedback.score.possible)
  const saveWords = saveWordsOf(answering, durable)
  return (
    <section
      className={`card tone-${tone}`}
      aria-labelledby={promptId}
      data-exercise={exercise.id}
      data-kind={exercise.kind}
      data-revision={exercise.revision}
      data-state={stateOf(answering)}
      data-save={saveWords === 'late' ? 'saving' : saveWords}
    >
      <header>
        <span className="tab">
          <Icon of={icon} />
        </span>
        <p className="kicker">
          <span>{t(`kind.${nameKeyOf(exercise)}`)}</span>
          <span>{exercise.optional ? t('optional') : position !== undefined && t('position', { ...position })}</span>
        </p>
      </header>
      {props.changed && feedback === undefined && <p className="changed">{t('feedback.changed')}</p>}
      <div className="prompt" id={promptId} role="heading" aria-level={2}>
        <RichLine text={exercise.prompt} />
      </div>
      {feedback === undefined && <p className="how">{t(`how.${howKeyOf(exercise)}`)}</p>}
      <div className="answer">
        <kind.Learner
          exercise={exercise}
          answer={answering.answer}
          onAnswer={answering.setAnswer}
          onAmend={answering.amend}
          feedback={feedback === undefined ? undefined : { score: feedback.score, revealed }}
          disabled={feedback !== undefined || answering.isSaving}
          seedText={seedText}
          promptId={promptId}
          earlier={props.earlier}
        />
      </div>
      {kindName === 'verdict' && feedback === undefined && (
        <ConfidenceControl value={answering.confidence} onChange={answering.setConfidence} />
      )}
      <Hints exercise={exercise} shown={answering.hints} />
      <ExerciseFeedback kind={kind} exercise={exercise} answering={answering} revealed={revealed} />
      <footer>
        <ExerciseActions
          kind={kind}
          kindName={kindName}
          exercise={exercise}
          answering={answering}
          revealed={revealed}
          onNext={props.onNext}
        />
        <SavedMark state={saveWords} />
      </footer>
    </section>
  )
}

/** Waits for a kind's views. No other hook here: React loses count when a wait is over before it looks again. */
const WaitingPlayer = (props: NamedKindProps) => {
  const kind = loadedLearnerKind(props.kindName) ?? use(loadLearnerKind(props.kindName))
  return <LoadedPlayer {...props} kind={kind} />
}

/** Until a kind's views have arrived, its place and its question are there already. */
const WaitingCard = ({ exercise }: Pick<ExercisePlayerProps, 'exercise'>) => (
  <section className="card" aria-busy="true">
    <div className="prompt">
      <RichLine text={exercise.prompt} />
    </div>
  </section>
)

/** An exercise as a learner meets it: prompt, answer area, one main button, feedback in place. Knows nothing of storage. */
export const ExercisePlayer = (props: ExercisePlayerProps) => {
  const { t } = useTranslation('exercises')
  const { kind } = props.exercise
  if (!isLearnerKind(kind)) return <p className="callout">{t('unknownKind', { kind })}</p>
  return (
    <Suspense fallback={<WaitingCard exercise={props.exercise} />}>
      <WaitingPlayer {...props} kindName={kind} />
    </Suspense>
  )
}
