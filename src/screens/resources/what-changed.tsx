import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CompiledFact } from '#src/domain/facts.ts'
import type { Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { printDate } from '#src/ui/print-date.ts'
import { RichLine } from '#src/ui/rich-text.tsx'

interface Change {
  readonly fact: CompiledFact
  readonly before: NonNullable<CompiledFact['usedToBe']>[number]
}

/** French says *au 4 avril 2025* and *en avril 2025*. */
const isDay = (date: string): boolean => date.length === 10

/** What the ledger says was true before, the newest change first. */
const changesOf = (facts: readonly CompiledFact[]): readonly Change[] =>
  facts
    .flatMap((fact) => (fact.usedToBe ?? []).map((before) => ({ fact, before })))
    .toSorted((a, b) => b.before.until.localeCompare(a.before.until))

/** For people who learned it years ago: the old figure or rule, until when it held, and what holds now. */
export const WhatChanged = ({ facts, language }: { readonly facts: readonly CompiledFact[]; readonly language: Language }) => {
  const { t } = useTranslation('reference')
  return (
    <section id="changes">
      <h2>{t('resources.changes')}</h2>
      <p>{t('resources.changesLede')}</p>
      <ul className="entries">
        {changesOf(facts).map(({ fact, before }) => (
          <li key={`${fact.id} ${before.until}`} className="entry">
            <p className="muted">
              {t(isDay(before.until) ? 'resources.until' : 'resources.untilPeriod', { date: printDate(before.until, language) })}{' '}
              <RichLine text={before.text} />
            </p>
            <p>
              <b>
                {fact.asOf === 'undated'
                  ? t('resources.now')
                  : t(isDay(fact.asOf) ? 'resources.asOf' : 'resources.asOfPeriod', { date: printDate(fact.asOf, language) })}
              </b>{' '}
              <RichLine text={fact.text} />{' '}
              <Link className="nowrap" to={`${paths.sources.href(language)}#${fact.id}`}>
                {t('resources.source')}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
