import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData, useParams } from 'react-router'
import { fold } from '#src/domain/fold.ts'
import type { CompiledFact } from '#src/domain/facts.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useScrollTo } from '#src/hooks/use-scroll-to.ts'
import { FilterField } from '#src/ui/filter-field.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { ReferencesProvider } from '#src/ui/references-provider.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import { FactDetails, StandingChip } from '#src/ui/source-panel.tsx'

interface SourcesData {
  readonly language: Language
  readonly today: string
  readonly facts: readonly CompiledFact[]
}

const wordsOf = ({ text, value, source, id }: CompiledFact): string =>
  fold([plainOf(text), value ?? '', plainOf(source?.title ?? ''), plainOf(source?.publisher ?? ''), id].join(' '))

const Entry = ({ fact }: { readonly fact: CompiledFact }) => {
  const { t } = useTranslation('reference')
  return (
    <li className="entry fact" id={fact.id}>
      <p className="row">
        <span className="kicker">{t(`sources.nature.${fact.nature}`)}</span>
        <StandingChip fact={fact} />
      </p>
      <p className="claim">
        <RichLine text={fact.text} />
      </p>
      <FactDetails fact={fact} />
    </li>
  )
}

/** The fact ledger: what the kit claims, since when, and who says so. */
export const Sources = () => {
  const { t } = useTranslation('reference')
  const { language, today, facts } = useLoaderData<SourcesData>()
  const [query, setQuery] = useState('')
  useScrollTo(useParams()['factId'])
  const wanted = fold(query.trim())
  const shown = facts.filter((fact) => wordsOf(fact).includes(wanted))
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('sources.title')} language={language} path="sources/" description={t('sources.lede')} />
      <h1>{t('sources.title')}</h1>
      <p className="lede">{t('sources.lede')}</p>
      <FilterField
        label={t('sources.filter')}
        value={query}
        onChange={setQuery}
        result={shown.length === 0 ? t('sources.none') : t('sources.count', { count: shown.length })}
      />
      <ReferencesProvider language={language} today={today} facts={{}} terms={{}}>
        <ol className="entries">
          {shown.map((fact) => (
            <Entry key={fact.id} fact={fact} />
          ))}
        </ol>
      </ReferencesProvider>
    </main>
  )
}
