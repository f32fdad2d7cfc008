import type { Rich } from './text.ts'

export type Nature = 'snapshot' | 'current' | 'settled' | 'guidance'
export type Confidence = 'primary' | 'secondary' | 'well-established' | 'own'

/** A ledger fact compiled to one language: what a source marker and its pop-over show. */
export interface CompiledFact {
  readonly id: string
  readonly text: Rich
  /** The value as words, number formatting and unit included; absent when the fact is a sentence only. */
  readonly value?: string
  /** The bare number, for charts and estimates. */
  readonly number?: number
  readonly nature: Nature
  readonly asOf: string
  readonly checkedOn: string
  readonly reviewBy?: string
  readonly confidence: Confidence
  readonly source?: { readonly title: Rich; readonly publisher: Rich; readonly url?: string; readonly language?: string }
  readonly usedToBe?: readonly { readonly text: Rich; readonly until: string }[]
}

export interface CompiledTerm {
  readonly id: string
  readonly term: Rich
  readonly abbreviation?: Rich
  readonly definition: Rich
}

export type FactStanding = 'good' | 'newer-may-exist' | 'under-review'

/** How a fact stands on a day (`YYYY-MM-DD`): only `current` facts go under review; a dated figure stays true of its date. */
export const standingOf = (
  fact: { readonly nature: Nature; readonly reviewBy?: string | undefined },
  today: string,
): FactStanding => {
  if (fact.reviewBy === undefined || today <= fact.reviewBy) return 'good'
  return fact.nature === 'current' ? 'under-review' : 'newer-may-exist'
}

/** Of several facts those that differ in source or date, in order: one marker each says all that the rest would. */
export const distinctSources = (ids: readonly string[], facts: Readonly<Record<string, CompiledFact>>): readonly string[] => {
  const seen = new Map<string, string>()
  for (const id of ids) {
    const fact = facts[id]
    const key = fact === undefined ? id : JSON.stringify([fact.asOf, fact.source, fact.nature])
    if (!seen.has(key)) seen.set(key, id)
  }
  return [...seen.values()]
}
