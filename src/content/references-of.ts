import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import type { CompiledModule } from './compiled.ts'

export interface PageReferences {
  readonly facts: Readonly<Record<string, CompiledFact>>
  readonly terms: Readonly<Record<string, CompiledTerm>>
}

interface Used {
  readonly facts: Set<string>
  readonly terms: Set<string>
}

const note = (value: unknown, used: Used): void => {
  if (typeof value !== 'object' || value === null) return
  if ('t' in value && 'id' in value && typeof value.id === 'string') {
    if (value.t === 'fact') used.facts.add(value.id)
    if (value.t === 'term') used.terms.add(value.id)
  }
  if ('fact' in value && typeof value.fact === 'string') used.facts.add(value.fact)
  if ('facts' in value && Array.isArray(value.facts)) for (const id of value.facts) used.facts.add(String(id))
  for (const inner of Object.values(value)) note(inner, used)
}

const only = <Value>(from: Readonly<Record<string, Value>>, ids: ReadonlySet<string>): Record<string, Value> =>
  Object.fromEntries(Object.entries(from).filter(([id]) => ids.has(id)))

/** The facts and terms that a part of a module names anywhere in its texts, charts and answer keys. */
export const referencesOf = (part: unknown, module: Pick<CompiledModule, 'facts' | 'terms'>): PageReferences => {
  const used: Used = { facts: new Set(), terms: new Set() }
  note(part, used)
  const facts = only(module.facts, used.facts)
  note(facts, used)
  return { facts, terms: only(module.terms, used.terms) }
}
