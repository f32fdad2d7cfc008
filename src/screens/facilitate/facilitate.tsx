import { Presentation, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'

type Card = SiteCatalogue['modules'][number]

const ModuleRow = ({ module, language }: { readonly module: Card; readonly language: Language }) => {
  const { t } = useTranslation('room')
  const { asset } = useServices()
  const forms = [
    ['handout', t('facilitate.handout')],
    ['answer-key', t('facilitate.key')],
    ['guide', t('facilitate.guide')],
  ] as const
  return (
    <li className="room-card">
      <img src={asset(`media/${module.id}/cover.svg`)} alt="" width="84" height="96" loading="lazy" />
      <div>
        <h3>
          <RichLine text={module.title} />
        </h3>
        <p className="small muted">{t('facilitate.minutes', { count: module.minutes })}</p>
        <p className="row">
          <Link
            className="btn btn-primary btn-small"
            to={paths.present.href(language, module.id)}
            aria-label={`${t('facilitate.present')}, ${plainOf(module.title)}`}
          >
            <Icon of={Presentation} />
            {t('facilitate.present')}
          </Link>
          <span className="row small">
            <Icon of={Printer} />
            {forms.map(([form, words]) => (
              <Link key={form} to={paths.print.href(language, module.id, form)} aria-label={`${words}, ${plainOf(module.title)}`}>
                {words}
              </Link>
            ))}
          </span>
        </p>
      </div>
    </li>
  )
}

/** Where a session begins: which module, and how a room is run with it. */
export const Facilitate = () => {
  const { t } = useTranslation('room')
  const { language, catalogue } = useLoaderData<{ language: Language; catalogue: SiteCatalogue }>()
  return (
    <main id="content" className="wrap facilitate">
      <PageHead title={t('facilitate.title')} language={language} path="facilitate/" />
      <h1>{t('facilitate.title')}</h1>
      <p className="lede">{t('facilitate.lede')}</p>
      <section className="panel">
        <h2>{t('facilitate.how')}</h2>
        <ol className="list">
          <li>{t('facilitate.steps.one')}</li>
          <li>{t('facilitate.steps.two')}</li>
          <li>{t('facilitate.steps.three')}</li>
          <li>{t('facilitate.steps.four')}</li>
        </ol>
      </section>
      <ul className="room-cards">
        {catalogue.modules.map((module) => (
          <ModuleRow key={module.id} module={module} language={language} />
        ))}
      </ul>
      <section className="panel">
        <h2>{t('facilitate.closeTitle')}</h2>
        <p>{t('facilitate.summaries')}</p>
        <p className="row">
          <Link className="btn btn-line" to={paths.inbox.href(language)}>
            {t('facilitate.inbox')}
          </Link>
          <Link className="btn btn-line" to={paths.report.href(language)}>
            {t('facilitate.report')}
          </Link>
        </p>
      </section>
    </main>
  )
}
