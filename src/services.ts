import { createContext, use } from 'react'
import type { CompiledModule } from '#src/content/compiled.ts'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import type { Result } from '#src/domain/result.ts'
import type { Language } from '#src/domain/text.ts'
import type { Words } from '#src/i18n/words.ts'
import type { Clock } from '#src/platform/clock.ts'
import type { Ids } from '#src/platform/ids.ts'
import type { NoticesStore } from '#src/state/notices.ts'
import type { PreferencesStore } from '#src/state/preferences.ts'
import type { Store } from '#src/storage/store.ts'

/** Why a course file could not be used. `missing`: no such module; `offline`: not here and no network; `damaged`: not what it should be. */
export interface ContentProblem {
  readonly kind: 'missing' | 'offline' | 'damaged'
  readonly file: string
}

/** Course data, already compiled, one language at a time. */
export interface Content {
  /** Short fingerprint of all course data of this build. */
  readonly version: string
  readonly kitVersion: string
  readonly factsCheckedOn: string
  readonly moduleIds: readonly string[]
  readonly catalogue: (language: Language) => Promise<Result<SiteCatalogue, ContentProblem>>
  readonly module: (id: string, language: Language) => Promise<Result<CompiledModule, ContentProblem>>
  readonly glossary: (language: Language) => Promise<Result<readonly CompiledTerm[], ContentProblem>>
  readonly facts: (language: Language) => Promise<Result<readonly CompiledFact[], ContentProblem>>
}

/** What the app is given at start. Nothing in the app reaches for a global instead. */
export interface Services {
  readonly content: Content
  readonly words: Words
  readonly clock: Clock
  readonly ids: Ids
  readonly preferences: PreferencesStore
  readonly notices: NoticesStore
  /** Opens the database at the first call and gives the same store ever after. Never rejects. */
  readonly openStore: () => Promise<Store>
  /** Address of a file of the site, such as `media/cover.svg`, from wherever the page is. */
  readonly asset: (path: string) => string
}

export const ServicesContext = createContext<Services | undefined>(undefined)

export const useServices = (): Services => {
  const services = use(ServicesContext)
  if (services === undefined) throw new Error('ServicesContext is missing above this component')
  return services
}
