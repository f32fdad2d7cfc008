import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { type ReflectionAnswer, type ReflectionExercise, WRITING } from './reflection.score.ts'

type Props = LearnerViewProps<ReflectionExercise, ReflectionAnswer>

const SelfCheck = ({ exercise, answer, onAmend }: Pick<Props, 'exercise' | 'answer' | 'onAmend'>) => {
  const { t } = useTranslation('exercises')
  const { selfCheck = [] } = exercise
  if (selfCheck.length === 0) return null
  const toggle = (id: string) =>
    onAmend({
      ...answer,
      checked: answer.checked.includes(id) ? answer.checked.filter((one) => one !== id) : [...answer.checked, id],
    })
  return (
    <fieldset className="self-check">
      <legend>{t('feedback.selfCheck')}</legend>
      {selfCheck.map(({ id, text }) => (
        <label key={id} data-item={id}>
          <input type="checkbox" checked={answer.checked.includes(id)} onChange={() => toggle(id)} />
          <span>
            <RichLine text={text} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Free text. The model answer and the check list come after writing, so that they do not write it. */
export const ReflectionLearner = ({ exercise, answer, onAnswer, onAmend, feedback, disabled, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  return (
    <>
      <textarea
        autoComplete="off"
        className="field"
        data-slot={WRITING}
        aria-labelledby={promptId}
        rows={exercise.lines ?? 5}
        value={answer.text}
        disabled={disabled}
        onChange={(event) => onAnswer({ ...answer, text: event.target.value })}
      />
      <p className="private">
        <Icon of={Lock} />
        {t('reflection.private')}
      </p>
      {feedback !== undefined && (
        <>
          {exercise.modelAnswer !== undefined && (
            <div className="model-answer">
              <h3>{t('feedback.oneModelAnswer')}</h3>
              <RichText text={exercise.modelAnswer} />
            </div>
          )}
          <SelfCheck exercise={exercise} answer={answer} onAmend={onAmend} />
        </>
      )}
    </>
  )
}
