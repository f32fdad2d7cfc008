import { useTranslation } from 'react-i18next'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import type { PollAnswer, PollExercise } from './poll.score.ts'

type Props = LearnerViewProps<PollExercise, PollAnswer>

const BeforeAndNow = ({ exercise, answer, earlier }: Pick<Props, 'exercise' | 'answer' | 'earlier'>) => {
  const { t } = useTranslation('exercises')
  if (earlier === undefined || earlier.option === null) return null
  const wordsOf = (id: string | null) => exercise.options.find((option) => option.id === id)?.text ?? ''
  return (
    <dl className="before-now">
      <dt>{t('poll.before')}</dt>
      <dd>
        <RichLine text={wordsOf(earlier.option)} />
      </dd>
      <dt>{t('poll.now')}</dt>
      <dd>
        <RichLine text={wordsOf(answer.option)} />
      </dd>
      <dd className="small muted">{earlier.option === answer.option ? t('poll.same') : t('poll.moved')}</dd>
    </dl>
  )
}

/** An opinion or a feeling of readiness; no right answer, never exported. */
export const PollLearner = ({ exercise, answer, onAnswer, feedback, disabled, promptId, earlier }: Props) => (
  <>
    <div className={exercise.form === 'scale' ? 'segments scale' : 'options'} role="radiogroup" aria-labelledby={promptId}>
      {exercise.options.map(({ id, text }) => {
        const chosen = answer.option === id
        return (
          <label
            key={id}
            className={exercise.form === 'scale' ? (chosen ? 'on' : undefined) : chosen ? 'option on' : 'option'}
            data-item={id}
          >
            <input type="radio" name={promptId} checked={chosen} disabled={disabled} onChange={() => onAnswer({ option: id })} />
            {exercise.form === 'choice' && <span className="dot" />}
            <span>
              <RichLine text={text} />
            </span>
          </label>
        )
      })}
    </div>
    {feedback !== undefined && (
      <div className="reasons">
        <BeforeAndNow exercise={exercise} answer={answer} earlier={earlier} />
        {exercise.thanks !== undefined && <RichText text={exercise.thanks} />}
      </div>
    )}
  </>
)
