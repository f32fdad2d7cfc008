import { useTranslation } from 'react-i18next'
import { percentOfShare, type SummaryExercise, type SummaryModule } from '#src/domain/summary.ts'
import type { Language, Rich } from '#src/domain/text.ts'
import { printDate } from '#src/ui/print-date.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import { Field } from './field.tsx'

const Quiz = ({ quiz: { best, latest, runs, passMark } }: { readonly quiz: NonNullable<SummaryModule['quiz']> }) => {
  const { t } = useTranslation('mine')
  const percent = (share: number) => t('summary.field.percent', { percent: percentOfShare(share) })
  return (
    <>
      <Field name={t('summary.field.best')}>{percent(best)}</Field>
      <Field name={t('summary.field.latest')}>{percent(latest)}</Field>
      <Field name={t('summary.field.runs')}>{runs}</Field>
      <Field name={t('summary.field.passMark')}>{percent(passMark)}</Field>
    </>
  )
}

const Exercises = ({ exercises }: { readonly exercises: readonly SummaryExercise[] }) => {
  const { t } = useTranslation('mine')
  const earned = exercises.reduce((sum, exercise) => sum + exercise.earned, 0)
  const possible = exercises.reduce((sum, exercise) => sum + exercise.possible, 0)
  const withWrong = exercises.some(({ wrong }) => wrong !== undefined)
  return (
    <details className="raw">
      <summary>{t('summary.field.exercises', { count: exercises.length, earned, possible })}</summary>
      {/* What scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-frame" tabIndex={0} role="group" aria-label={t('summary.field.exercise')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('summary.field.exercise')}</th>
              <th scope="col">{t('summary.field.kind')}</th>
              <th scope="col">{t('summary.field.revision')}</th>
              <th scope="col">{t('summary.field.points')}</th>
              <th scope="col">{t('summary.field.tries')}</th>
              {withWrong && <th scope="col">{t('summary.field.wrong')}</th>}
            </tr>
          </thead>
          <tbody>
            {exercises.map((exercise) => (
              <tr key={exercise.id}>
                <th scope="row">{exercise.id}</th>
                <td>{exercise.kind}</td>
                <td>{exercise.revision}</td>
                <td>{t('summary.field.lessonsValue', { done: exercise.earned, total: exercise.possible })}</td>
                <td>{exercise.tries}</td>
                {withWrong && <td>{exercise.wrong?.join(', ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** What the file says of one module. */
export const ModulePreview = ({
  module,
  title,
  language,
}: {
  readonly module: SummaryModule
  readonly title: Rich
  readonly language: Language
}) => {
  const { t } = useTranslation('mine')
  const yesNo = (yes: boolean) => (yes ? t('summary.field.yes') : t('summary.field.no'))
  const { quiz, exercises = [], scenarios = [] } = module
  return (
    <section className="summary-module">
      <h3>
        <RichLine text={title} />
      </h3>
      <dl className="fields">
        <Field name={t('summary.field.completed')}>{yesNo(module.completed)}</Field>
        <Field name={t('summary.field.passed')}>{yesNo(module.passed)}</Field>
        <Field name={t('summary.field.lessons')}>
          {t('summary.field.lessonsValue', { done: module.lessonsDone, total: module.lessonsRequired })}
        </Field>
        <Field name={t('summary.field.time')}>{t(`summary.band.${module.minutesBand}`)}</Field>
        <Field name={t('summary.field.started')}>{printDate(module.startedOn, language)}</Field>
        {module.completedOn !== undefined && (
          <Field name={t('summary.field.completedOn')}>{printDate(module.completedOn, language)}</Field>
        )}
        {quiz !== undefined && <Quiz quiz={quiz} />}
        {scenarios.map(({ id, path, ending }) => (
          <Field key={id} name={t('summary.field.scenario', { id })}>
            {t('summary.field.scenarioValue', { path: path.join(' → '), ending })}
          </Field>
        ))}
      </dl>
      {exercises.length > 0 && <Exercises exercises={exercises} />}
    </section>
  )
}
