import { useTranslation } from 'react-i18next'
import { type CompiledFact, standingOf } from '#src/domain/facts.ts'
import { printDate } from '#src/ui/print-date.ts'
import { useReferences } from '#src/ui/reference-panel.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PaperSource } from './paper-sources.ts'

const SourceName = ({ fact: { source, confidence } }: { readonly fact: CompiledFact }) => {
  const { t } = useTranslation('core')
  if (source === undefined) return confidence === 'own' ? t('source.guidance') : t('source.wellEstablished')
  return (
    <>
      <cite>
        <RichLine text={source.title} />
      </cite>
      , <RichLine text={source.publisher} />
    </>
  )
}

const Entry = ({ fact }: { readonly fact: CompiledFact }) => {
  const { t } = useTranslation('print')
  const { t: core } = useTranslation('core')
  const { language, today } = useReferences()
  const standing = standingOf(fact, today)
  return (
    <>
      <SourceName fact={fact} />,{' '}
      {fact.asOf === 'undated' ? core('source.undated') : t('asOf', { date: printDate(fact.asOf, language) })}.
      {standing !== 'good' && <b> {standing === 'under-review' ? core('source.review') : core('source.newer')}.</b>}
    </>
  )
}

/** Numbered sources with their dates, at the end of the page. */
export const SourceList = ({ sources }: { readonly sources: readonly PaperSource[] }) => {
  const { t } = useTranslation('print')
  if (sources.length === 0) return null
  return (
    <section className="paper-sources">
      <h2>{t('sources')}</h2>
      <p className="paper-small">{t('sourcesHow')}</p>
      <ol>
        {sources.map(({ number, fact }) => (
          <li key={number}>
            <Entry fact={fact} />
          </li>
        ))}
      </ol>
    </section>
  )
}
