import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import type { SearchDocument } from '#src/content/search-documents.ts'
import { fold } from '#src/domain/fold.ts'
import type { Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { FilterField } from '#src/ui/filter-field.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { createSearchIndex } from './search-index.ts'

interface SearchData {
  readonly language: Language
  readonly documents: readonly SearchDocument[]
}

const MOST = 40
const AROUND = 90

const hrefOf = ({ language, moduleId, lessonId, blockId, termId }: SearchDocument): string => {
  if (termId !== undefined) return `${paths.glossary.href(language)}#${termId}`
  return `${paths.lesson.href(language, moduleId ?? '', lessonId ?? '')}${blockId === undefined ? '' : `#${blockId}`}`
}

/** A piece of the text around the first word that was searched. */
const excerptOf = (text: string, query: string): string => {
  const first = fold(query).split(/\s+/).find(Boolean) ?? ''
  const at = Math.max(0, fold(text).indexOf(first))
  const from = at < AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1
  const until = text.length <= from + 2 * AROUND ? text.length : text.lastIndexOf(' ', from + 2 * AROUND)
  return `${from > 0 ? '… ' : ''}${text.slice(from, until)}${until < text.length ? ' …' : ''}`
}

const Hit = ({
  document,
  query,
  language,
}: {
  readonly document: SearchDocument
  readonly query: string
  readonly language: Language
}) => {
  const { t } = useTranslation('reference')
  return (
    <li className="entry" lang={document.language === language ? undefined : document.language}>
      <p className="kicker">
        {document.termId === undefined ? document.place : t('search.glossary')}
        {document.language !== language && ` (${t('search.otherLanguage')})`}
      </p>
      <Link className="hit" to={hrefOf(document)}>
        {document.title}
      </Link>
      <p className="small">{excerptOf(document.text, query)}</p>
    </li>
  )
}

/** One field over the whole course in both languages; results open at their block. */
export const Search = () => {
  const { t } = useTranslation('reference')
  const { language, documents } = useLoaderData<SearchData>()
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(params.get('q') ?? '')
  const query = useDeferredValue(typed.trim())
  const search = useMemo(() => createSearchIndex(documents), [documents])
  const found = useMemo(() => (query.length < 2 ? [] : search(query)), [search, query])
  // This language's places first; the other's after, in their own order.
  const sorted = [...found.filter((one) => one.language === language), ...found.filter((one) => one.language !== language)]
  const change = (value: string): void => {
    setTyped(value)
    setParams(value === '' ? {} : { q: value }, { replace: true, preventScrollReset: true })
  }
  const result =
    query.length < 2
      ? t('search.hint')
      : found.length === 0
        ? t('search.none', { query })
        : t('search.results', { count: found.length })
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('search.title')} language={language} path="search/" />
      <h1>{t('search.title')}</h1>
      <FilterField label={t('search.label')} value={typed} onChange={change} result={result} />
      <ol className="entries">
        {sorted.slice(0, MOST).map((document) => (
          <Hit key={document.id} document={document} query={query} language={language} />
        ))}
      </ol>
    </main>
  )
}
