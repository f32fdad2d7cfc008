import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import { type ModuleProgress, progressOf } from '#src/domain/progress.ts'
import { NO_RECORDS } from '#src/domain/records.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useAppReady } from '#src/hooks/use-app-ready.ts'
import { usePreference } from '#src/hooks/use-preference.ts'
import { useAllRecords } from '#src/hooks/use-records.ts'
import { paths } from '#src/paths.ts'
import { Meter } from '#src/ui/meter.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { ModuleCards } from './module-cards.tsx'

interface ModulesData {
  readonly language: Language
  readonly catalogue: SiteCatalogue
}

/** The door's own modules in its order, then the rest in the course's. */
const inDoorOrder = ({ modules }: SiteCatalogue, path: readonly string[]) => ({
  onPath: path.flatMap((id) => modules.find((card) => card.id === id) ?? []),
  others: modules.filter(({ id }) => !path.includes(id)),
})

export const Modules = () => {
  const { t } = useTranslation('home')
  const { language, catalogue } = useLoaderData<ModulesData>()
  const [search] = useSearchParams()
  const remembered = usePreference('door')
  // The prerendered page knows no door: the one in the address counts from the first render that can act.
  const asked = useAppReady() ? search.get('door') : null
  const door = catalogue.doors.find(({ id }) => id === (asked ?? remembered))
  const { onPath, others } = inDoorOrder(catalogue, door?.path ?? catalogue.modules.map(({ id }) => id))
  const { byModule } = useAllRecords()
  const progress = new Map<string, ModuleProgress>(
    catalogue.modules.map(({ id, outline }) => [id, progressOf(outline, byModule.get(id)?.records ?? NO_RECORDS)]),
  )
  const done = onPath.filter(({ id }) => progress.get(id)?.completed).length
  const doneWords = t('modules.done', { done, total: onPath.length })
  return (
    <main id="content" className="wrap modules">
      <PageHead title={t('modules.title')} language={language} path="modules/" />
      <div className="section-head">
        <div>
          <h1>{door === undefined ? t('modules.title') : t('modules.yourPath', { door: plainOf(door.title) })}</h1>
          {door !== undefined && <p className="muted">{t('modules.finalTask', { task: plainOf(door.finalTask) })}</p>}
          {door?.id === 'facilitator' && (
            <Link className="btn btn-primary" to={paths.facilitate.href(language)}>
              {t('modules.facilitate')}
            </Link>
          )}
        </div>
        <div className="path-meter">
          <Meter share={{ earned: done, possible: onPath.length }} label={doneWords} />
          <p className="spread small muted">
            <span>{doneWords}</span>
            <Link to={paths.home.href(language)}>{t('modules.changeDoor')}</Link>
          </p>
        </div>
      </div>
      <ModuleCards cards={onPath} progress={progress} language={language} />
      {others.length > 0 && (
        <section className="others">
          <div className="section-head">
            <h2>{t('modules.also')}</h2>
            <p className="muted small">{t('modules.alsoText')}</p>
          </div>
          <ModuleCards cards={others} progress={progress} language={language} brief />
        </section>
      )}
    </main>
  )
}
