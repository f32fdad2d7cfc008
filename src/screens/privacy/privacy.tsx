import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { readExports } from '#src/actions/export-log.ts'
import type { Language } from '#src/domain/text.ts'
import { useStored } from '#src/hooks/use-stored.ts'
import { paths } from '#src/paths.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { printDate } from '#src/ui/print-date.ts'

const POINTS = ['noServer', 'stays', 'summary', 'never', 'code', 'links', 'host', 'quick', 'shared'] as const

/** The files that were saved on this device, by sort and day. */
const Exports = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation('device')
  const entries = useStored('exports', readExports)
  return (
    <section className="panel" data-part="export-log">
      <h2>{t('privacy.log.title')}</h2>
      {entries?.length === 0 && <p>{t('privacy.log.none')}</p>}
      <ul className="list">
        {entries?.map(({ export: kind, on }, index) => (
          <li key={index}>{t('privacy.log.entry', { date: printDate(on, language), what: t(`privacy.log.${kind}`) })}</li>
        ))}
      </ul>
      <p className="small muted">{t('privacy.log.limits')}</p>
    </section>
  )
}

/** What leaves this device: nothing, unless a person does it. */
export const Privacy = () => {
  const { t } = useTranslation('device')
  const { language } = useLoaderData<{ language: Language }>()
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('privacy.title')} language={language} path="privacy/" />
      <h1>{t('privacy.title')}</h1>
      <p className="lede">{t('privacy.nothing')}</p>
      <ul className="list">
        {POINTS.map((point) => (
          <li key={point}>{t(`privacy.points.${point}`)}</li>
        ))}
      </ul>
      <Exports language={language} />
      <p>
        <Link className="btn btn-line" to={paths.settings.href(language)}>
          {t('privacy.toSettings')}
        </Link>
      </p>
    </main>
  )
}
