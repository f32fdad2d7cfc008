import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { CompiledModule } from '#src/content/compiled.ts'
import type { CompiledFact } from '#src/domain/facts.ts'
import type { Language } from '#src/domain/text.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { ReferencesProvider } from '#src/ui/references-provider.tsx'
import { KeyDates } from './key-dates.tsx'
import { ReadOn } from './read-on.tsx'
import { WhatChanged } from './what-changed.tsx'

interface ResourcesData {
  readonly language: Language
  readonly today: string
  readonly resources: CompiledModule['resources']
  readonly calendar: SiteCatalogue['calendar']
  readonly facts: readonly CompiledFact[]
}

/** Where to read on, the days worth planning for, and what has changed since people last heard of it. */
export const Resources = () => {
  const { t } = useTranslation('reference')
  const { language, today, resources, calendar, facts } = useLoaderData<ResourcesData>()
  const byId = Object.fromEntries(facts.map((fact) => [fact.id, fact]))
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('resources.title')} language={language} path="resources/" />
      <h1>{t('resources.title')}</h1>
      <p className="lede">{t('resources.lede')}</p>
      <ReferencesProvider language={language} today={today} facts={byId} terms={{}} className="stack">
        {calendar.length > 0 && <KeyDates calendar={calendar} language={language} />}
        <WhatChanged facts={facts} language={language} />
        <ReadOn resources={resources} language={language} />
      </ReferencesProvider>
    </main>
  )
}
