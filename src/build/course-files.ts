import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type * as z from 'zod/mini'
import { compileCatalogue, compileFact, compileModule, compileTerm } from '#src/content/compile.ts'
import { type CatalogueSource, catalogueSchema } from '#src/content/schemas/catalogue.schema.ts'
import { factsFileSchema } from '#src/content/schemas/facts.schema.ts'
import { glossaryFileSchema } from '#src/content/schemas/glossary.schema.ts'
import { moduleSchema } from '#src/content/schemas/module.schema.ts'
import { moduleCardOf, type SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { CompiledModule } from '#src/content/compiled.ts'
import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import { type Language, LANGUAGES } from '#src/domain/text.ts'

/** All course data of one language, compiled. */
export interface CompiledCourse {
  readonly catalogue: SiteCatalogue
  readonly modules: ReadonlyMap<string, CompiledModule>
  readonly glossary: readonly CompiledTerm[]
  readonly facts: readonly CompiledFact[]
}

export interface Course {
  /** Short fingerprint of everything below. */
  readonly version: string
  readonly factsCheckedOn: string
  readonly moduleIds: readonly string[]
  readonly byLanguage: Readonly<Record<Language, CompiledCourse>>
}

const read = <Schema extends z.ZodMiniType>(file: string, schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) {
    const [first] = parsed.error.issues
    throw new Error(
      `${file}: ${first?.path.join('.')}: ${first?.message}\nRun "npm run kit -- check" for every mistake and how to mend it.`,
    )
  }
  return parsed.data
}

const compileCourse = (root: string, language: Language, source: CatalogueSource): CompiledCourse => {
  const ledger = new Map(read(path.join(root, 'facts.json'), factsFileSchema).facts.map((fact) => [fact.id, fact]))
  const glossary = new Map(read(path.join(root, 'glossary.json'), glossaryFileSchema).terms.map((term) => [term.id, term]))
  const modules = new Map(
    source.modules.map(({ id }) => [
      id,
      compileModule(read(path.join(root, id, 'module.json'), moduleSchema), language, ledger, glossary),
    ]),
  )
  const catalogue = compileCatalogue(source, language)
  return {
    catalogue: {
      ...catalogue,
      modules: source.modules.flatMap(({ id, number }) => {
        const module = modules.get(id)
        return module === undefined ? [] : [moduleCardOf(module, number)]
      }),
    },
    modules,
    glossary: [...glossary.values()].map((term) => compileTerm(term, language)),
    facts: [...ledger.values()].map((fact) => compileFact(fact, language, glossary)),
  }
}

/** Reads and compiles `courses/`. Throws with the first mistake; the checker lists them all. */
export const readCourse = (root: string): Course => {
  const source = read(path.join(root, 'catalogue.json'), catalogueSchema)
  const byLanguage = { en: compileCourse(root, 'en', source), fr: compileCourse(root, 'fr', source) } satisfies Record<
    Language,
    CompiledCourse
  >
  const text = JSON.stringify(LANGUAGES.map((language) => [...courseFilesOf(byLanguage[language], language)]))
  return {
    version: createHash('sha256').update(text).digest('hex').slice(0, 12),
    factsCheckedOn: source.factsCheckedOn,
    moduleIds: source.modules.map(({ id }) => id),
    byLanguage,
  }
}

/** Name and JSON text of each data file of a language; names without hash. */
export const courseFilesOf = (course: CompiledCourse, language: Language): ReadonlyMap<string, string> =>
  new Map<string, string>([
    [`catalogue.${language}`, JSON.stringify(course.catalogue)],
    [`glossary.${language}`, JSON.stringify(course.glossary)],
    [`facts.${language}`, JSON.stringify(course.facts)],
    ...[...course.modules].map(([id, module]): [string, string] => [`${id}.${language}`, JSON.stringify(module)]),
  ])

/** Files of each module's media folder: path in the site and on disk. */
export const mediaFilesOf = (
  root: string,
  moduleIds: readonly string[],
): readonly { readonly site: string; readonly disk: string }[] =>
  moduleIds.flatMap((id) => {
    const folder = path.join(root, id, 'media')
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ site: `media/${id}/${name}`, disk: path.join(folder, name) }))
  })
