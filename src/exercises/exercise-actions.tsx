import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import type { CompiledExercise } from './compiled-exercise.ts'
import type { ExerciseKind } from './schemas.ts'
import type { Answering } from './use-answering.ts'
import type { AnyLearnerKind } from './views.ts'

const TRIES_BEFORE_ANSWER = 2

interface ActionsProps {
  readonly kind: AnyLearnerKind
  readonly kindName: ExerciseKind
  readonly exercise: CompiledExercise
  readonly answering: Answering
  readonly revealed: boolean
  readonly onNext: (() => void) | undefined
}

const BeforeCheck = ({ kind, kindName, exercise, answering }: ActionsProps) => {
  const { t } = useTranslation('exercises')
  const { isSaving } = answering
  const hintsLeft = (exercise.hints?.length ?? 0) - answering.hints
  const mayShowAnswer = kind.model.solution !== undefined && answering.shortTries >= TRIES_BEFORE_ANSWER
  return (
    <>
      <button type="button" className="btn btn-primary" data-action="check" disabled={isSaving} onClick={answering.check}>
        {isSaving ? t('checking') : answering.save.status === 'failed' ? t('retrySave') : t(`check.${kindName}`)}
      </button>
      {hintsLeft > 0 && (
        <button type="button" className="btn btn-quiet" data-action="hint" onClick={answering.showHint}>
          {answering.hints === 0 ? t('hint') : t('anotherHint')}
        </button>
      )}
      {mayShowAnswer && (
        <button type="button" className="btn btn-quiet" data-action="answer" disabled={isSaving} onClick={answering.showAnswer}>
          {t('answer')}
        </button>
      )}
    </>
  )
}

const AfterCheck = ({ kind, answering, revealed, onNext }: ActionsProps) => {
  const { t } = useTranslation('exercises')
  const mayShowAnswer = !revealed && kind.model.solution !== undefined && answering.shortTries >= TRIES_BEFORE_ANSWER
  const retryWords = kind.model.solution === undefined ? t('change') : t('retry')
  return (
    <>
      {revealed && onNext !== undefined && (
        <button type="button" className="btn btn-primary" data-action="next" onClick={onNext}>
          {t('next')}
          <Icon of={ArrowRight} />
        </button>
      )}
      <button
        type="button"
        className={revealed ? 'btn btn-quiet' : 'btn btn-primary'}
        data-action="retry"

        onClick={answering.retry}
      >
        {retryWords}
      </button>
      {mayShowAnswer && (
        <button type="button" className="btn btn-quiet" data-action="answer" onClick={answering.showAnswer}>
          {t('answer')}
        </button>
      )}
      {!revealed && onNext !== undefined && (
        <button type="button" className="btn btn-quiet" data-action="next" onClick={onNext}>
          {t('next')}
        </button>
      )}
    </>
  )
}

export const ExerciseActions = (props: ActionsProps) =>
  props.answering.feedback === undefined ? <BeforeCheck {...props} /> : <AfterCheck {...props} />
