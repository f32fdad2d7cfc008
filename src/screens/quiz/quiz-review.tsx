import { useTranslation } from 'react-i18next'
import type { CompiledExercise } from '#src/content/compiled.ts'
import { plainOf } from '#src/domain/text.ts'
import type { QuizAnswers } from './use-quiz-answers.ts'

interface Props {
  readonly questions: readonly CompiledExercise[]
  readonly answers: QuizAnswers
  readonly isAnswered: (exercise: CompiledExercise) => boolean
  readonly failed: boolean
  readonly onOpen: (index: number) => void
  readonly onFinish: () => void
}

/** The last look before a run is finished: what is missing, what is flagged. */
export const QuizReview = ({ questions, answers, isAnswered, failed, onOpen, onFinish }: Props) => {
  const { t } = useTranslation('quiz')
  const missing = questions.filter((exercise) => !isAnswered(exercise)).length
  return (
    <section>
      <h1 className="question">{t('review.title')}</h1>
      <p>{t('review.text')}</p>
      <p className="strong">{missing === 0 ? t('review.all') : t('review.missing', { count: missing })}</p>
      <ol className="review-list">
        {questions.map((exercise, index) => (
          <li key={exercise.id}>
            <button type="button" onClick={() => onOpen(index)}>
              <b>{index + 1}</b>
              <span>{plainOf(exercise.prompt)}</span>
              <span className="row">
                {!isAnswered(exercise) && <span className="chip chip-clay">{t('review.noAnswer')}</span>}
                {answers.of(exercise.id)?.flagged && <span className="chip chip-sun">{t('state.flagged')}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {failed && <p role="alert">{t('saveFailed')}</p>}
      <div className="actions">
        <button type="button" className="btn btn-line" data-action="previous" onClick={() => onOpen(questions.length - 1)}>
          {t('review.backTo')}
        </button>
        <button type="button" className="btn btn-primary" data-action="finish" onClick={onFinish}>
          {t('review.finish')}
        </button>
      </div>
    </section>
  )
}
