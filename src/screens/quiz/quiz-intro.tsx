import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { startQuiz } from '#src/actions/quiz.ts'
import { percentOf } from '#src/domain/fraction.ts'
import type { QuizOutline } from '#src/domain/outline.ts'
import { isDrawable, type QuizResults } from '#src/domain/quiz.ts'
import { plainOf } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'
import type { QuizData } from './quiz.tsx'

interface Props {
  readonly data: QuizData
  readonly quiz: QuizOutline
  readonly results: QuizResults
  readonly onShowResult: () => void
}

/** The way into a run: what it asks, and how earlier runs went. */
export const QuizIntro = ({ data, quiz, results, onShowResult }: Props) => {
  const { t } = useTranslation('quiz')
  const services = useServices()
  const [failed, setFailed] = useState(false)
  const { module, language, today } = data
  const drawable = Math.min(quiz.draw, quiz.bank.filter((question) => isDrawable(question, today)).length || quiz.bank.length)
  const { best, latest, finishedRuns } = results
  const start = async () => {
    const result = await startQuiz(services, module.id, quiz, language)
    setFailed(!result.ok)
  }
  return (
    <section className="quiz-intro">
      <h1>{t('title', { module: plainOf(module.title) })}</h1>
      <p className="lede">{t('intro.text', { draw: drawable })}</p>
      <p>{t('intro.pass', { passMark: quiz.passMark })}</p>
      {drawable < quiz.draw && <p className="notice">{t('intro.fewer', { count: drawable, draw: quiz.draw })}</p>}
      {best !== undefined && (
        <p className="strong">
          {t('intro.best', { percent: percentOf(best.score), earned: best.score.earned, possible: best.score.possible })}
        </p>
      )}
      {latest !== undefined && (
        <p className="muted">
          {t('intro.runs', { count: finishedRuns })}. {t('intro.latest', { percent: percentOf(latest.score) })}{' '}
          <button type="button" className="btn btn-quiet btn-small" onClick={onShowResult}>
            {t('result.every')}
          </button>
        </p>
      )}
      {failed && <p role="alert">{t('saveFailed')}</p>}
      <p className="row">
        <button type="button" className="btn btn-primary" data-action="start" onClick={() => void start()}>
          {finishedRuns === 0 ? t('intro.start') : t('intro.again')}
          <Icon of={ArrowRight} />
        </button>
        <Link className="btn btn-quiet" to={paths.module.href(language, module.id)}>
          {t('result.backToModule')}
        </Link>
      </p>
    </section>
  )
}
