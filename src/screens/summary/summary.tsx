import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { SurfaceStyles } from '#src/ui/surface-styles.tsx'
import { Certificate } from './certificate.tsx'
import { SaveSummary } from './save-summary.tsx'
import { SummaryChoices } from './summary-choices.tsx'
import { SummaryPreview } from './summary-preview.tsx'
import { ALL, type Choices, type Ready, useSummary } from './use-summary.ts'

interface SummaryData {
  readonly language: Language
  readonly catalogue: SiteCatalogue
}

const NothingYet = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation('mine')
  return (
    <div className="panel">
      <h2>{t('summary.emptyTitle')}</h2>
      <p>{t('summary.emptyText')}</p>
      <p>
        <Link className="btn btn-primary" to={paths.modules.href(language)}>
          {t('summary.emptyGo')}
        </Link>
      </p>
    </div>
  )
}

interface BodyProps extends SummaryData {
  readonly ready: Ready
  readonly choices: Choices
  readonly onChange: (changes: Partial<Choices>) => void
}

const Body = ({ ready, choices, onChange, language, catalogue }: BodyProps) => {
  const { t } = useTranslation('mine')
  const { summary, files } = ready
  if (summary === undefined) return <p role="alert">{t('summary.preview.broken')}</p>
  const completed = summary.modules.filter((module) => module.completed)
  return (
    <>
      <div className="summary-columns">
        <SummaryChoices choices={choices} onChange={onChange} ready={ready} />
        <SummaryPreview summary={summary} files={files} catalogue={catalogue} language={language} />
        <SaveSummary ready={ready} printable={completed.length > 0} />
      </div>
      <section className="summary-page" aria-labelledby="summary-page">
        <h2 id="summary-page">{t('summary.page.title')}</h2>
        <p className="muted">{completed.length > 0 ? t('summary.page.text') : t('summary.page.none')}</p>
        {completed.length > 0 && (
          <Certificate summary={summary} completed={completed} catalogue={catalogue} language={language} />
        )}
      </section>
    </>
  )
}

/** Makes the one thing that leaves this device, and shows all of it before it does. */
export const Summary = () => {
  const { t } = useTranslation('mine')
  const { language, catalogue } = useLoaderData<SummaryData>()
  const [search] = useSearchParams()
  const [choices, setChoices] = useState<Choices>({
    module: search.get('module') ?? ALL,
    detail: 'scores',
    identity: 'code',
    name: '',
    session: '',
  })
  const ready = useSummary(catalogue, language, choices)
  const onChange = (changes: Partial<Choices>) => setChoices({ ...choices, ...changes })
  return (
    <main id="content" className="wrap summary">
      <SurfaceStyles />
      <PageHead title={t('summary.title')} language={language} path="summary/" />
      <header className="summary-head">
        <h1>{t('summary.title')}</h1>
        <p className="lede">{t('summary.lede')}</p>
      </header>
      {ready !== undefined && ready.begun.length === 0 && <NothingYet language={language} />}
      {ready !== undefined && ready.begun.length > 0 && (
        <Body ready={ready} choices={choices} onChange={onChange} language={language} catalogue={catalogue} />
      )}
    </main>
  )
}
