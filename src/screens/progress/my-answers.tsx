import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resetExercise } from '#src/actions/reset.ts'
import type { CompiledExercise, CompiledModule } from '#src/content/compiled.ts'
import { exercisesIn } from '#src/content/outline-of.ts'
import { countingRecords } from '#src/domain/progress.ts'
import { type AttemptBody, inOrder, type ModuleRecords, type Row } from '#src/domain/records.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useServices } from '#src/services.ts'
import { printDate } from '#src/ui/print-date.ts'

interface Props {
  readonly moduleId: string
  readonly records: ModuleRecords
  readonly language: Language
}

/** What somebody wrote in their own words, when the answer holds such words. */
const writtenWords = (answer: unknown): string | undefined =>
  typeof answer === 'object' && answer !== null && 'text' in answer && typeof answer.text === 'string' ? answer.text : undefined

const Attempt = ({
  attempt,
  counts,
  language,
}: {
  readonly attempt: Row<AttemptBody>
  readonly counts: boolean
  readonly language: Language
}) => {
  const { t } = useTranslation('device')
  const { score, gaveUp, context, at, answer } = attempt.body
  const written = writtenWords(answer)
  const result = gaveUp
    ? t('progress.shown')
    : score.status === 'scored'
      ? t('progress.points', { earned: score.earned, possible: score.possible })
      : t('progress.kept')
  const place = context.startsWith('quiz:') ? t('progress.inQuiz') : context === 'practice' ? t('progress.inPractice') : ''
  return (
    <li className={counts ? undefined : 'muted'}>
      {[printDate(at.slice(0, 10), language), place, result, counts ? '' : t('progress.reset')].filter(Boolean).join(', ')}
      {written !== undefined && <blockquote>{written}</blockquote>}
    </li>
  )
}

/** `module` is missing where it has left the course: its answers stay readable. */
const AnswerList = ({ module, moduleId, records, language }: Props & { readonly module?: CompiledModule }) => {
  const { t } = useTranslation('device')
  const services = useServices()
  const counting = new Set(countingRecords(records).attempts.map(({ id }) => id))
  const lessonExercises = module?.lessons.flatMap((lesson) => exercisesIn(lesson)) ?? []
  const known = new Map<string, CompiledExercise>(
    [...lessonExercises, ...(module?.quiz?.bank ?? [])].map((exercise) => [exercise.id, exercise]),
  )
  const ids = [...new Set(records.attempts.toSorted(inOrder).map(({ body }) => body.exerciseId))]
  if (ids.length === 0) return <p>{t('progress.noAnswers')}</p>
  return (
    <ol className="my-answers">
      {ids.map((id) => {
        const exercise = known.get(id)
        const own = records.attempts.filter(({ body }) => body.exerciseId === id).toSorted(inOrder)
        return (
          <li key={id}>
            <b>{exercise === undefined ? `${id} (${t('progress.gone')})` : plainOf(exercise.prompt)}</b>
            <ul>
              {own.map((attempt) => (
                <Attempt key={attempt.id} attempt={attempt} counts={counting.has(attempt.id)} language={language} />
              ))}
            </ul>
            {lessonExercises.some((one) => one.id === id) && own.some((attempt) => counting.has(attempt.id)) && (
              <button
                type="button"
                className="btn btn-quiet btn-small"
                onClick={() => void resetExercise(services, moduleId, id)}
              >
                {t('progress.resetExercise')}
                <span className="sr">: {exercise === undefined ? id : plainOf(exercise.prompt)}</span>
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Every answer given in a module, also those that a reset took out of the count. The module's words load on demand. */
export const MyAnswers = ({ moduleId, records, language }: Props) => {
  const { t } = useTranslation('device')
  const { content } = useServices()
  const [loaded, setLoaded] = useState<CompiledModule>()
  const load = () =>
    void content.module(moduleId, language).then((result) => {
      if (result.ok) setLoaded(result.value)
    })
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) load()
      }}
    >
      <summary>{t('progress.answers')}</summary>
      {loaded === undefined ? (
        <p>{t('progress.loading')}</p>
      ) : (
        <AnswerList module={loaded} moduleId={moduleId} records={records} language={language} />
      )}
    </details>
  )
}

/** The same of a module that has left the course. Nothing can be counted any more, and nothing is lost. */
export const AnswersOfGoneModule = (props: Props) => {
  const { t } = useTranslation('device')
  return (
    <li className="standing-card" data-gone={props.moduleId}>
      <div>
        <h2>{props.moduleId}</h2>
        <p>{t('progress.goneModule')}</p>
        <details>
          <summary>{t('progress.answers')}</summary>
          <AnswerList {...props} />
        </details>
      </div>
    </li>
  )
}
