import { History, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { type CompiledFact, standingOf } from '#src/domain/facts.ts'
import type { CompiledTerm } from '#src/domain/facts.ts'
import { paths } from '#src/paths.ts'
import { ExternalLink } from './external-link.tsx'
import { Icon } from './icon.tsx'
import { printDate } from './print-date.ts'
import { useReferences } from './reference-panel.ts'
import { RichLine, RichText } from './rich-text.tsx'

/** A fact's dates, source and standing: the same in the panel and in the list of sources. */
export const FactDetails = ({ fact }: { readonly fact: CompiledFact }) => {
  const { t } = useTranslation()
  const { language, today } = useReferences()
  const standing = standingOf(fact, today)
  return (
    <>
      <dl>
        <dt>{t('source.asOf')}</dt>
        <dd>
          <b>{fact.asOf === 'undated' ? t('source.undated') : printDate(fact.asOf, language)}</b>
        </dd>
        {fact.source !== undefined && (
          <>
            <dt>{t('source.source')}</dt>
            <dd>
              {fact.source.url === undefined ? (
                <cite>
                  <RichLine text={fact.source.title} />
                </cite>
              ) : (
                <ExternalLink href={fact.source.url} language={fact.source.language}>
                  <RichLine text={fact.source.title} />
                </ExternalLink>
              )}
              {fact.source.language !== undefined && fact.source.language !== language && (
                <> ({fact.source.language === 'fr' ? t('source.inFrench') : t('source.inEnglish')})</>
              )}
              <br />
              <RichLine text={fact.source.publisher} />
            </dd>
          </>
        )}
        {fact.confidence === 'well-established' && fact.source === undefined && (
          <>
            <dt>{t('source.source')}</dt>
            <dd>{t('source.wellEstablished')}</dd>
          </>
        )}
        {fact.confidence === 'own' && (
          <>
            <dt>{t('source.source')}</dt>
            <dd>{t('source.guidance')}</dd>
          </>
        )}
        <dt>{t('source.checked')}</dt>
        <dd>{printDate(fact.checkedOn, language)}</dd>
      </dl>
      {standing !== 'good' && (
        <p className="aside">{standing === 'under-review' ? t('source.reviewText') : t('source.newerText')}</p>
      )}
      {fact.usedToBe !== undefined && (
        <div className="aside">
          <b>{t('source.usedToBe')}</b>
          <ul className="list">
            {fact.usedToBe.map(({ text, until }) => (
              <li key={until}>
                <RichLine text={text} /> ({t('source.until', { date: printDate(until, language) })})
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

export const StandingChip = ({ fact }: { readonly fact: CompiledFact }) => {
  const { t } = useTranslation()
  const standing = standingOf(fact, useReferences().today)
  if (standing === 'good') return null
  return (
    <span className="chip chip-sun">
      <Icon of={History} />
      {standing === 'under-review' ? t('source.review') : t('source.newer')}
    </span>
  )
}

const FactBody = ({ fact }: { readonly fact: CompiledFact }) => {
  const { t } = useTranslation()
  const { language } = useReferences()
  return (
    <>
      <div className="claim">
        <RichText text={fact.text} />
      </div>
      <FactDetails fact={fact} />
      <p className="more">
        <Link to={`${paths.sources.href(language)}#${fact.id}`}>{t('source.more')}</Link>
      </p>
    </>
  )
}

const TermBody = ({ term }: { readonly term: CompiledTerm }) => {
  const { t } = useTranslation()
  const { language } = useReferences()
  return (
    <>
      <p className="claim">
        <RichLine text={term.term} />
        {term.abbreviation !== undefined && (
          <>
            {' '}
            (<RichLine text={term.abbreviation} />)
          </>
        )}
      </p>
      <RichText text={term.definition} />
      <p className="more">
        <Link to={`${paths.glossary.href(language)}#${term.id}`}>{t('term.more')}</Link>
      </p>
    </>
  )
}

/** The pop-over of a source or a term: beside its marker on wide screens, a sheet at the bottom on phones. */
export const SourcePanel = ({ onClose, top }: { readonly onClose: () => void; readonly top: number | undefined }) => {
  const { t } = useTranslation()
  const { open, facts, terms } = useReferences()
  const panel = useRef<HTMLElement>(null)
  const fact = open?.kind === 'fact' ? facts[open.id] : undefined
  const term = open?.kind === 'term' ? terms[open.id] : undefined
  useEffect(() => {
    if (panel.current === null) return
    // Through the CSS object model: a style attribute is not allowed by the security policy.
    if (top !== undefined) panel.current.style.setProperty('--at', `${top}px`)
    panel.current.focus({ preventScroll: true })
  }, [top, open])
  if (fact === undefined && term === undefined) return null
  return (
    // A dialog that does not block the page: Escape closes it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className="popover"
      role="dialog"
      aria-label={fact === undefined ? t('nav.glossary') : t('source.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="spread">
        {fact === undefined ? <span /> : <StandingChip fact={fact} />}
        <button type="button" className="btn btn-small close" aria-label={t('source.close')} onClick={onClose}>
          <Icon of={X} />
        </button>
      </div>
      {fact !== undefined && <FactBody fact={fact} />}
      {term !== undefined && <TermBody term={term} />}
    </section>
  )
}
