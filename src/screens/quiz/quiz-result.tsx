import { Check, Lightbulb, Repeat, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { startQuiz } from '#src/actions/quiz.ts'
import type { CompiledExercise } from '#src/content/compiled.ts'
import { type Fraction, percentOf, reaches, sumOf } from '#src/domain/fraction.ts'
import type { QuizOutline } from '#src/domain/outline.ts'
import { answersOf, type QuizAnswer, type QuizResult as Result } from '#src/domain/quiz.ts'
import type { AttemptBody, QuizRunBody, Row } from '#src/domain/records.ts'
import { explainSolution } from '#src/exercises/models.ts'
import { plainOf } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText, SourceMarkers } from '#src/ui/rich-text.tsx'
import { BigArch } from './big-arch.tsx'
import type { QuizData } from './quiz.tsx'

export interface RunView {
  readonly data: QuizData
  readonly quiz: QuizOutline
  readonly run: Row<QuizRunBody>
  readonly attempts: readonly Row<AttemptBody>[]
}

export const isMissed = ({ earned, possible }: Fraction): boolean => earned < possible

const Topics = ({ data, answers }: { readonly data: QuizData; readonly answers: readonly QuizAnswer[] }) => {
  const { t } = useTranslation('quiz')
  const topics = (data.module.quiz?.topics ?? []).flatMap(({ id, title }) => {
    const own = answers.filter(({ question }) => question.topic === id)
    return own.length === 0 ? [] : [{ id, title, share: sumOf(own) }]
  })
  return (
    <div>
      <h2>{t('result.byTopic')}</h2>
      <div className="topics">
        {topics.map(({ id, title, share }) => (
          <div key={id} className="topic">
            <span>
              <RichLine text={title} />
            </span>
            <b className="nowrap">{t('result.points', { earned: share.earned, possible: share.possible })}</b>
            <progress className="meter" value={percentOf(share)} max={100} aria-label={plainOf(title)} />
          </div>
        ))}
      </div>
    </div>
  )
}

const outcomeOf = ({ earned, possible }: Fraction) =>
  earned === possible ? ('right' as const) : earned === 0 ? ('wrong' as const) : ('partly' as const)
const ICONS = { right: Check, partly: Lightbulb, wrong: X } as const

const Explained = ({ answer, exercise }: { readonly answer: QuizAnswer; readonly exercise: CompiledExercise }) => {
  const { t } = useTranslation('quiz')
  const { t: words } = useTranslation('exercises')
  const outcome = outcomeOf(answer)
  const confidence = answer.attempt?.body.confidence
  return (
    <li data-exercise={exercise.id} data-state={outcome === 'partly' ? 'partial' : outcome === 'right' ? 'correct' : 'incorrect'}>
      <span className={`ic ${outcome}`}>
        <Icon of={ICONS[outcome]} />
      </span>
      <details open={outcome !== 'right'}>
        <summary>
          <b>
            <RichLine text={exercise.prompt} />
          </b>
          <span className="small muted">
            {t(`result.${outcome}`)}, {t('result.points', { earned: answer.earned, possible: answer.possible })}
            {confidence !== undefined && `. ${words('confidence.question')} ${words(`confidence.level${confidence}`)}`}
          </span>
        </summary>
        <p className="strong">{t('result.theAnswer')}</p>
        <ul className="list">
          {explainSolution(exercise).map((line, index) => (
            <li key={index}>
              <RichLine text={line} />
            </li>
          ))}
        </ul>
        {exercise.explanation !== undefined && <RichText text={exercise.explanation} />}
        <p className="sources">
          <SourceMarkers ids={exercise.facts ?? []} />
        </p>
      </details>
    </li>
  )
}

const Headline = ({
  passed,
  missed,
  certainWrong,
}: {
  readonly passed: boolean
  readonly missed: number
  readonly certainWrong: number
}) => {
  const { t } = useTranslation('quiz')
  return (
    <>
      <h1>
        {passed ? t('result.passed') : t('result.notYet')}{' '}
        {missed === 0 ? t('result.allRight') : t('result.missed', { count: missed })}
      </h1>
      {certainWrong > 0 && <p className="muted">{t('result.certainWrong', { count: certainWrong })}</p>}
    </>
  )
}

/** A finished run: the result, by topic, and every question with its answer and reason. */
export const QuizResult = ({
  data,
  quiz,
  run,
  attempts,
  result,
  onPractise,
}: RunView & { readonly result: Result; readonly onPractise: () => void }) => {
  const { t } = useTranslation('quiz')
  const services = useServices()
  const answers = answersOf(quiz, run, attempts)
  const missed = answers.filter(isMissed)
  const certainWrong = missed.filter(({ attempt }) => attempt?.body.confidence === 3).length
  const passed = reaches(result.score, result.passMark)
  const exerciseOf = (id: string) => data.module.quiz?.bank.find((exercise) => exercise.id === id)
  return (
    <div className="quiz">
      <section className="result-top" aria-live="polite">
        <BigArch score={result.score} passMark={result.passMark} />
        <div>
          <Headline passed={passed} missed={missed.length} certainWrong={certainWrong} />
          <p className="row">
            {missed.length > 0 && (
              <button type="button" className="btn btn-primary" onClick={onPractise}>
                <Icon of={Repeat} />
                {t('result.practise', { count: missed.length })}
              </button>
            )}
            <button
              type="button"
              className="btn btn-line"
              data-action="again"
              onClick={() => void startQuiz(services, data.module.id, quiz, data.language)}
            >
              {t('result.again')}
            </button>
            <Link className="btn btn-quiet" to={paths.module.href(data.language, data.module.id)}>
              {t('result.backToModule')}
            </Link>
            <Link className="btn btn-quiet" to={paths.summary.href(data.language)}>
              {t('result.summary')}
            </Link>
          </p>
        </div>
        <Topics data={data} answers={answers} />
      </section>
      <section>
        <div className="spread">
          <h2>{t('result.every')}</h2>
          <span className="chip">{t('result.missedFirst')}</span>
        </div>
        {answers.length < run.body.questions.length && <p className="muted small">{t('result.left')}</p>}
        <ol className="review">
          {[...missed, ...answers.filter((answer) => !isMissed(answer))].map((answer) => {
            const exercise = exerciseOf(answer.question.id)
            return exercise !== undefined && <Explained key={exercise.id} answer={answer} exercise={exercise} />
          })}
        </ol>
      </section>
    </div>
  )
}
