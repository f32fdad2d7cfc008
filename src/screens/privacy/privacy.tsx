import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { PageHead } from '#src/ui/page-head.tsx'

const POINTS = ['noServer', 'stays', 'summary', 'never', 'code', 'links', 'host', 'quick', 'shared'] as const

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
      <p>
        <Link className="btn btn-line" to={paths.settings.href(language)}>
          {t('privacy.toSettings')}
        </Link>
      </p>
    </main>
  )
}
