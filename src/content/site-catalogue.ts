import type { ModuleOutline } from '#src/domain/outline.ts'
import type { Rich } from '#src/domain/text.ts'
import type { CompiledCatalogue, CompiledModule } from './compiled.ts'
import { outlineOf } from './outline-of.ts'

/** What the module list needs of a module. */
export interface ModuleCard {
  readonly id: string
  readonly number: number | 'G'
  readonly title: Rich
  readonly summary: Rich
  readonly minutes: number
  readonly lessons: readonly { readonly id: string; readonly title: Rich }[]
  readonly outline: ModuleOutline
}

/** The catalogue with its modules in brief: one file a language. */
export type SiteCatalogue = Omit<CompiledCatalogue, 'modules'> & { readonly modules: readonly ModuleCard[] }

export const moduleCardOf = (module: CompiledModule, number: number | 'G'): ModuleCard => ({
  id: module.id,
  number,
  title: module.title,
  summary: module.summary,
  minutes: module.minutes,
  lessons: module.lessons.map(({ id, title }) => ({ id, title })),
  outline: outlineOf(module),
})
