import type { ContentProblem } from '#src/domain/content-problem.ts'
import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import type { Result } from '#src/domain/result.ts'
import type { Language } from '#src/domain/text.ts'
import type { CompiledModule } from './compiled.ts'
import type { SiteCatalogue } from './site-catalogue.ts'

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
