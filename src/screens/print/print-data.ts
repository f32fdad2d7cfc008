import type { CompiledModule } from '#src/content/compiled.ts'
import type { Language } from '#src/domain/text.ts'

/** What the route's loader gives. */
export interface PrintData {
  readonly language: Language
  readonly today: string
  readonly module: CompiledModule
  readonly number: number | 'G'
  readonly form: string
}
