import { Check, Lightbulb, RefreshCw, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText, SourceMarkers } from '#src/ui/rich-text.tsx'
import type { CompiledExercise } from './compiled-exercise.ts'
import { stateOfScore } from './exercise-state.ts'
import type { Answering, SavedAnswer, SaveProblemKind } from './use-answering.ts'
import type { AnyLearnerKind } from './views.ts'

interface FeedbackProps {
  readonly kind: AnyLearnerKind
  readonly exercise: CompiledExercise
  readonly answering: Answering
  readonly revealed: boolean
}

const LOOK = {
  correct: { className: 'feedback', icon: Check },
  completed: { className: 'feedback', icon: Check },
  partial: { className: 'feedback partly', icon: Lightbulb },
  shown: { className: 'feedback partly', icon: Lightbulb },
  incorrect: { className: 'feedback not', icon: RefreshCw },
} as const

const outcomeOf = ({ gaveUp, score }: SavedAnswer): keyof typeof LOOK => {
  if (gaveUp) return 'shown'
  const state = stateOfScore(score)
  return state === 'empty' || state === 'draft' ? 'incorrect' : state
}

const Headline = ({ outcome, feedback }: { readonly outcome: keyof typeof LOOK; readonly feedback: SavedAnswer }) => {
  const { t } = useTranslation('exercises')
  if (outcome === 'partial' && feedback.score.status === 'scored') {
    return t('feedback.partial', { earned: feedback.score.earned, possible: feedback.score.possible })
  }
  return outcome === 'partial' ? t('feedback.incorrect') : t(`feedback.${outcome}`)
}

const RightAnswer = ({ kind, exercise }: Pick<FeedbackProps, 'kind' | 'exercise'>) => {
  const { t } = useTranslation('exercises')
  const lines = kind.model.explain(exercise)
  if (lines.length === 0) return null
  return (
    <div className="right-answer">
      <b>{t('feedback.rightAnswer')}</b>
      <ul className="list">
        {lines.map((line, index) => (
          <li key={index}>
            <RichLine text={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const saveWordsKey = (problem: SaveProblemKind) => (problem === 'blocked' || problem === 'newer-version' ? problem : 'failed')

const Problem = ({ words }: { readonly words: 'failed' | 'blocked' | 'newer-version' | 'late' }) => {
  const { t } = useTranslation('exercises')
  return (
    <div className="feedback not">
      <span className="badge">
        <Icon of={TriangleAlert} />
      </span>
      <p>{t(`save.${words}`)}</p>
    </div>
  )
}

const Told = ({ kind, exercise, feedback, revealed }: Omit<FeedbackProps, 'answering'> & { readonly feedback: SavedAnswer }) => {
  const { t } = useTranslation('exercises')
  const outcome = outcomeOf(feedback)
  const { className, icon } = LOOK[outcome]
  const scored = feedback.score.status === 'scored'
  return (
    <div className={className}>
      <span className="badge">
        <Icon of={icon} />
      </span>
      <h3>
        <Headline outcome={outcome} feedback={feedback} />
      </h3>
      {!revealed && scored && <p>{t('feedback.lookAgain')}</p>}
      {feedback.gaveUp && <RightAnswer kind={kind} exercise={exercise} />}
      {exercise.explanation !== undefined && (revealed || !scored) && (
        <div>
          <RichText text={exercise.explanation} />
        </div>
      )}
      {revealed && scored && (exercise.facts?.length ?? 0) > 0 && (
        <p className="sources">
          {t('feedback.sources')} <SourceMarkers ids={exercise.facts ?? []} />
        </p>
      )}
    </div>
  )
}

/** One live region that is there from the start, so that screen readers announce what appears in it. */
export const ExerciseFeedback = ({ kind, exercise, answering, revealed }: FeedbackProps) => {
  const { t } = useTranslation('exercises')
  const { feedback, save, missing } = answering
  return (
    <div role="status" className="told">
      {missing && <p className="missing">{t(`incomplete.${exercise.kind}`)}</p>}
      {save.status === 'failed' && <Problem words={saveWordsKey(save.problem)} />}
      {save.status === 'late' && <Problem words="late" />}
      {feedback !== undefined && <Told kind={kind} exercise={exercise} feedback={feedback} revealed={revealed} />}
    </div>
  )
}
