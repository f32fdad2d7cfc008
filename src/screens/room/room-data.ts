import type { CompiledModule } from '#src/content/compiled.ts'
import type { Language } from '#src/domain/text.ts'

/** What the loaders of presenter and audience give: the module in every language, for a room may want any. */
export interface RoomData {
  readonly language: Language
  readonly today: string
  readonly modules: Readonly<Record<Language, CompiledModule>>
}
