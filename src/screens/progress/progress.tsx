import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { ModuleCard, SiteCatalogue } from '#src/content/site-catalogue.ts'
import { percentOf } from '#src/domain/fraction.ts'
import { progressOf } from '#src/domain/progress.ts'
import { type ModuleRecords, NO_RECORDS } from '#src/domain/records.ts'
import type { Language } from '#src/domain/text.ts'
import { useCurrentProfile } from '#src/hooks/use-profiles.ts'
import { useAllRecords } from '#src/hooks/use-records.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Arch } from '#src/ui/arch.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { printDate } from '#src/ui/print-date.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import { AnswersOfGoneModule, MyAnswers } from './my-answers.tsx'
import { isolated } from '#src/ui/isolated.ts'

const ModuleStanding = ({
  card,
  records,
  language,
}: {
  readonly card: ModuleCard
  readonly records: ModuleRecords
  readonly language: Language
}) => {
  const { t } = useTranslation('device')
  const { asset } = useServices()
  const progress = progressOf(card.outline, records)
  const { best, latest } = progress.quiz ?? {}
  const changed = [...progress.exercises.values()].filter(({ status }) => status === 'changed').length
  return (
    <li className="standing-card">
      <Arch cover={asset(`media/${card.id}/cover.svg`)} walked={progress.walked} done={progress.completed} />
      <div>
        <h2>
          <Link to={paths.module.href(language, card.id)}>
            <RichLine text={card.title} />
          </Link>
        </h2>
        <p>{t('progress.lessons', { done: progress.lessonsDone, total: progress.lessonsRequired })}</p>
        {card.outline.quiz !== undefined && (
          <p>
            {best === undefined || latest === undefined
              ? t('progress.quizNone')
              : t('progress.quizBest', { best: percentOf(best.score), latest: percentOf(latest.score) })}
            {progress.passed && <span className="chip chip-leaf">{t('progress.passed')}</span>}
          </p>
        )}
        {progress.completedOn !== undefined && (
          <p>{t('progress.completedOn', { date: printDate(progress.completedOn, language) })}</p>
        )}
        {changed > 0 && <p className="chip chip-sun">{t('progress.again', { count: changed })}</p>}
        <MyAnswers moduleId={card.id} records={records} language={language} />
      </div>
    </li>
  )
}

/** How far one has come, module by module, with every answer readable. */
export const Progress = () => {
  const { t } = useTranslation('device')
  const { language, catalogue } = useLoaderData<{ language: Language; catalogue: SiteCatalogue }>()
  const { ready, byModule } = useAllRecords()
  const profile = useCurrentProfile()
  const begun = catalogue.modules.filter(({ id }) => byModule.has(id))
  const gone = [...byModule].filter(([moduleId]) => catalogue.modules.every(({ id }) => id !== moduleId))
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('progress.title')} language={language} path="progress/" />
      <h1>{t('progress.title')}</h1>
      {profile !== undefined && <p className="muted">{t('progress.for', { label: isolated(profile.body.label) })}</p>}
      {ready && byModule.size === 0 && (
        <>
          <p className="lede">{t('progress.empty')}</p>
          <p>
            <Link className="btn btn-primary" to={paths.modules.href(language)}>
              {t('progress.start')}
            </Link>
          </p>
        </>
      )}
      <ul className="standing-cards">
        {begun.map((card) => (
          <ModuleStanding key={card.id} card={card} records={byModule.get(card.id)?.records ?? NO_RECORDS} language={language} />
        ))}
        {gone.map(([moduleId, { records }]) => (
          <AnswersOfGoneModule key={moduleId} moduleId={moduleId} records={records} language={language} />
        ))}
      </ul>
      {begun.length > 0 && (
        <section className="panel">
          <h2>{t('progress.summaryTitle')}</h2>
          <p>{t('progress.summaryText')}</p>
          <Link className="btn btn-line" to={paths.summary.href(language)}>
            {t('progress.summary')}
          </Link>
        </section>
      )}
    </main>
  )
}
