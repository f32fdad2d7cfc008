import { createContext, use } from 'react'
import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import type { Language } from '#src/domain/text.ts'

export type ReferenceKind = 'fact' | 'term'

/** What rich text needs to show sources and terms: the entries of this page, and what opens them. */
export interface References {
  readonly language: Language
  /** `YYYY-MM-DD`, to say which facts are past their review date. */
  readonly today: string
  readonly facts: Readonly<Record<string, CompiledFact>>
  readonly terms: Readonly<Record<string, CompiledTerm>>
  readonly open?: { readonly kind: ReferenceKind; readonly id: string } | undefined
  /** On a wall: words in the place of links, for a press there must not lead away from what the room sees. */
  readonly plain?: boolean | undefined
  /** Absent where nothing can open (paper, prerendered page before its script). */
  readonly show?: ((kind: ReferenceKind, id: string, marker: HTMLElement) => void) | undefined
}

export const ReferencesContext = createContext<References>({ language: 'en', today: '', facts: {}, terms: {} })
export const useReferences = (): References => use(ReferencesContext)
