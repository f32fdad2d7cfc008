import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { noteExport } from '#src/actions/export-log.ts'
import { type FileToSave, saveFile } from '#src/actions/export-summary.ts'
import type { CompiledModule } from '#src/content/compiled.ts'
import { countOnce } from '#src/domain/merge-summaries.ts'
import { percentOfShare, type Summary } from '#src/domain/summary.ts'
import { type MayNeedHelp, reportOf, type SummaryReport } from '#src/domain/summary-report.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { reportFilesOf } from '#src/exports/report-files.ts'
import { useInbox } from '#src/hooks/use-inbox.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { isolated } from '#src/ui/isolated.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { exerciseIn, type Modules, ModuleTable, QuestionTable, ScoreChart, titleIn } from './report-parts.tsx'

interface ReportData {
  readonly language: Language
  readonly modules: readonly CompiledModule[]
}

/** Below this many people, single answers could point at somebody. */
const FEWEST_FOR_QUESTIONS = 5

const Help = ({ who, modules, hide }: { readonly who: MayNeedHelp; readonly modules: Modules; readonly hide: boolean }) => {
  const { t } = useTranslation('inbox')
  const name = hide || who.label === undefined ? t('inbox.noName') : isolated(who.label)
  const module = titleIn(modules, who.moduleId)
  const exercise = who.why === 'exercise' ? exerciseIn(modules, who.moduleId, who.exerciseId) : undefined
  return (
    <li>
      <b>{name}</b>{' '}
      {who.why === 'quiz'
        ? t('report.helpQuiz', {
            module,
            best: percentOfShare(who.best),
            runs: who.runs,
            passMark: percentOfShare(who.passMark),
          })
        : t('report.helpExercise', {
            module,
            tries: who.tries,
            exercise: exercise === undefined ? who.exerciseId : plainOf(exercise.prompt),
          })}
    </li>
  )
}

const Questions = ({ report, modules }: { readonly report: SummaryReport; readonly modules: Modules }) => {
  const { t } = useTranslation('inbox')
  const [all, setAll] = useState(false)
  const shown = report.exercises.filter(({ n }) => all || n >= FEWEST_FOR_QUESTIONS)
  const isHidden = shown.length < report.exercises.length
  return (
    <section>
      <h2>{t('report.wrong')}</h2>
      {report.exercises.length === 0 ? (
        <p>{t('report.wrongNone')}</p>
      ) : (
        <>
          <p className="small muted">{t('report.wrongNote')}</p>
          {shown.length > 0 && <QuestionTable statistics={shown} modules={modules} />}
          {isHidden && (
            <p className="row">
              <span className="small">{t('report.wrongFew')}</span>
              <button type="button" className="btn btn-quiet btn-small" onClick={() => setAll(true)}>
                {t('report.showAnyway')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

const Files = ({ summaries, report }: { readonly summaries: readonly Summary[]; readonly report: SummaryReport }) => {
  const { t, i18n } = useTranslation('inbox')
  const services = useServices()
  const files = reportFilesOf(summaries, report, { language: i18n.language, on: services.clock.today() })
  const save = (file: FileToSave): void => {
    saveFile(file)
    void noteExport(services, 'report')
  }
  const buttons = [
    [t('report.peopleCsv'), files.people],
    [t('report.answersCsv'), files.answers],
    [t('report.exercisesCsv'), files.exercises],
    [t('report.json'), files.json],
  ] as const
  return (
    <section className="no-print">
      <h2>{t('report.files')}</h2>
      <p className="row">
        {buttons.map(([words, file]) => (
          <button key={words} type="button" className="btn btn-line btn-small" onClick={() => save(file)}>
            {words}
          </button>
        ))}
        <button type="button" className="btn btn-line btn-small" onClick={() => window.print()}>
          {t('report.print')}
        </button>
      </p>
    </section>
  )
}

const Filled = ({ summaries, modules }: { readonly summaries: readonly Summary[]; readonly modules: Modules }) => {
  const { t } = useTranslation('inbox')
  const [module, setModule] = useState('')
  const [hide, setHide] = useState(false)
  const wanted = useMemo(
    () =>
      module === ''
        ? summaries
        : summaries.flatMap((one) => {
            const only = one.modules.filter(({ id }) => id === module)
            return only.length === 0 ? [] : [{ ...one, modules: only }]
          }),
    [summaries, module],
  )
  const report = useMemo(() => reportOf(wanted), [wanted])
  const ids = [...new Set(summaries.flatMap((one) => one.modules.map(({ id }) => id)))]
  return (
    <>
      <div className="row no-print">
        <label className="text-field short">
          <span>{t('report.filter')}</span>
          <select className="select" value={module} onChange={(event) => setModule(event.target.value)}>
            <option value="">{t('report.all')}</option>
            {ids.map((id) => (
              <option key={id} value={id}>
                {titleIn(modules, id)}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input type="checkbox" checked={hide} onChange={(event) => setHide(event.target.checked)} />
          <span>{t('report.hide')}</span>
        </label>
      </div>
      <p data-part="totals">{t('report.from', { slips: wanted.length, people: report.people })}</p>
      {wanted.some(({ learnerKey }) => learnerKey === undefined) && <p className="small muted">{t('report.slips')}</p>}
      {report.groups > 0 && (
        <p className="small">{t('report.groups', { groups: report.groups, people: report.peopleInGroups })}</p>
      )}
      <section>
        <h2>{t('report.help')}</h2>
        <p className="small muted">{t('report.helpRule')}</p>
        {report.mayNeedHelp.length === 0 ? (
          <p>{t('report.helpNone')}</p>
        ) : (
          <ul className="list">
            {report.mayNeedHelp.map((who, index) => (
              <Help key={index} who={who} modules={modules} hide={hide} />
            ))}
          </ul>
        )}
      </section>
      <Questions report={report} modules={modules} />
      <section>
        <h2>{t('report.modules')}</h2>
        <ModuleTable reports={report.modules} modules={modules} />
      </section>
      <ScoreChart summaries={wanted} />
      <Files summaries={wanted} report={report} />
    </>
  )
}

/** What the inbox tells: who may need help and which questions went wrong come first. */
export const Report = () => {
  const { t } = useTranslation('inbox')
  const { language, modules: list } = useLoaderData<ReportData>()
  const modules = useMemo(() => new Map(list.map((module) => [module.id, module])), [list])
  const entries = useInbox()
  const summaries = useMemo(
    () => (entries === undefined ? undefined : countOnce(entries.map(({ summary }) => summary)).summaries),
    [entries],
  )
  return (
    <main id="content" className="wrap facilitate report">
      <PageHead title={t('report.title')} language={language} path="facilitate/report/" />
      <h1>{t('report.title')}</h1>
      {summaries !== undefined &&
        (summaries.length === 0 ? <p>{t('report.empty')}</p> : <Filled summaries={summaries} modules={modules} />)}
      <p className="row no-print">
        <Link className="btn btn-line" to={paths.inbox.href(language)}>
          {t('inbox.toInbox')}
        </Link>
      </p>
      <p className="small muted">{t('report.stays')}</p>
    </main>
  )
}
