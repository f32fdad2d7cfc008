import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData, useParams } from 'react-router'
import { fold } from '#src/domain/fold.ts'
import type { CompiledTerm } from '#src/domain/facts.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useScrollTo } from '#src/hooks/use-scroll-to.ts'
import { FilterField } from '#src/ui/filter-field.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'

interface GlossaryData {
  readonly language: Language
  readonly terms: readonly CompiledTerm[]
  readonly others: Readonly<Record<string, string>>
}

const Entry = ({
  term,
  other,
  language,
}: {
  readonly term: CompiledTerm
  readonly other: string | undefined
  readonly language: Language
}) => {
  const { t } = useTranslation('reference')
  return (
    <div className="entry" id={term.id}>
      <dt>
        <RichLine text={term.term} />
        {term.abbreviation !== undefined && (
          <span className="muted">
            {' '}
            (<RichLine text={term.abbreviation} />)
          </span>
        )}
      </dt>
      <dd>
        <RichText text={term.definition} />
        {other !== undefined && (
          <p className="small muted">
            {t('glossary.other', { term: '' })}
            <span lang={language === 'en' ? 'fr' : 'en'}>{other}</span>
          </p>
        )}
      </dd>
    </div>
  )
}

/** Every term with its plain definition and its name in the other language. */
export const Glossary = () => {
  const { t } = useTranslation('reference')
  const { language, terms, others } = useLoaderData<GlossaryData>()
  const [query, setQuery] = useState('')
  useScrollTo(useParams()['termId'])
  const sorted = terms.toSorted((left, right) => plainOf(left.term).localeCompare(plainOf(right.term), language))
  const wanted = fold(query.trim())
  const shown = sorted.filter((term) =>
    [term.term, term.definition, term.abbreviation ?? '', others[term.id] ?? ''].some((text) =>
      fold(plainOf(text)).includes(wanted),
    ),
  )
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('glossary.title')} language={language} path="glossary/" description={t('glossary.lede')} />
      <h1>{t('glossary.title')}</h1>
      <p className="lede">{t('glossary.lede')}</p>
      <FilterField
        label={t('glossary.filter')}
        value={query}
        onChange={setQuery}
        result={shown.length === 0 ? t('glossary.none') : t('glossary.count', { count: shown.length })}
      />
      <dl className="entries">
        {shown.map((term) => (
          <Entry key={term.id} term={term} other={others[term.id]} language={language} />
        ))}
      </dl>
    </main>
  )
}
