import type { Glossary, Ledger } from '#src/content/compile.ts'
import { factsFileSchema } from '#src/content/schemas/facts.schema.ts'
import { glossaryFileSchema } from '#src/content/schemas/glossary.schema.ts'
import { type ModuleSource, moduleSchema } from '#src/content/schemas/module.schema.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { readCourses } from './read-courses.ts'

/** Course files that a command can work with: those the schemas accept. */
export interface LoadedCourse {
  readonly ledger: Ledger
  readonly glossary: Glossary
  readonly modules: readonly ModuleSource[]
  /** Names of the files that were left out because of their mistakes. */
  readonly refused: readonly string[]
}

export const loadCourse = (folder: string): LoadedCourse => {
  const { files } = readCourses(folder)
  const facts = factsFileSchema.safeParse(files.get('facts.json')?.value).data?.facts ?? []
  const terms = glossaryFileSchema.safeParse(files.get('glossary.json')?.value).data?.terms ?? []
  const parsed = [...files]
    .filter(([name]) => name.endsWith('/module.json'))
    .map(([name, { value }]) => ({ name, module: moduleSchema.safeParse(value).data }))
  return {
    ledger: new Map(facts.map((fact) => [fact.id, fact])),
    glossary: new Map(terms.map((term) => [term.id, term])),
    modules: parsed.flatMap(({ module }) => (module === undefined ? [] : [module])),
    refused: parsed.flatMap(({ name, module }) => (module === undefined ? [name] : [])),
  }
}

/** One module by id; the problem says which ids there are. */
export const findModule = ({ modules, refused }: LoadedCourse, id: string): Result<ModuleSource, string> => {
  const module = modules.find((candidate) => candidate.id === id)
  if (module !== undefined) return success(module)
  return refused.includes(`${id}/module.json`)
    ? failure(`${id} has mistakes: run npm run kit -- check`)
    : failure(`There is no module "${id}". There are: ${modules.map((candidate) => candidate.id).join(', ')}`)
}
