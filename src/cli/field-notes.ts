import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FieldNotes } from '#src/content/schemas/json-schemas.ts'

const FIELD = /(?:\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\s*)?\b([a-zA-Z]\w*):\s*(?:z\.|[a-z]\w*Schema\b|[a-z]\w*(?=,))/g

/** The comment before each field of a schema file; a name used twice says nothing, as its comment may mean only one. */
export const notesIn = (source: string): ReadonlyMap<string, string> => {
  const fields = [...source.matchAll(FIELD)].map(([, note, field = '']) => ({
    field,
    note: note?.replaceAll(/\s*\n\s*\*\s*/g, ' '),
  }))
  return new Map(
    fields.flatMap(({ field, note }) =>
      note !== undefined && fields.filter((other) => other.field === field).length === 1
        ? [[field, note.replaceAll('`', '')] as const]
        : [],
    ),
  )
}

const read = (file: string) => notesIn(readFileSync(file, 'utf8'))

/** The comments of the schemas, so that what developers read is what authors' editors show. */
export const readFieldNotes = (sourceFolder: string): FieldNotes => {
  const exercises = path.join(sourceFolder, 'exercises')
  const kinds = readdirSync(exercises, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const schemas = path.join(sourceFolder, 'content', 'schemas')
  return new Map([
    ['exercise', read(path.join(exercises, 'base.schema.ts'))],
    ['module', new Map([...read(path.join(schemas, 'module.schema.ts')), ...read(path.join(schemas, 'block.schema.ts'))])],
    ['facts', read(path.join(schemas, 'facts.schema.ts'))],
    ['glossary', read(path.join(schemas, 'glossary.schema.ts'))],
    ['catalogue', read(path.join(schemas, 'catalogue.schema.ts'))],
    ...kinds.map(({ name }) => [name, read(path.join(exercises, name, `${name}.schema.ts`))] as const),
  ])
}
