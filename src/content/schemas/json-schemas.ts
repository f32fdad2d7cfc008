import * as z from 'zod/mini'
import { idSchema, listSchema, textSchema } from '#src/exercises/base.schema.ts'
import { exerciseSchema } from '#src/exercises/schemas.ts'
import { catalogueSchema } from './catalogue.schema.ts'
import { factsFileSchema } from './facts.schema.ts'
import { glossaryFileSchema } from './glossary.schema.ts'
import { moduleSchema } from './module.schema.ts'

const SCHEMAS = {
  catalogue: catalogueSchema,
  facts: factsFileSchema,
  glossary: glossaryFileSchema,
  module: moduleSchema,
} as const

export type CourseFileName = keyof typeof SCHEMAS
export const COURSE_FILE_NAMES = ['catalogue', 'facts', 'glossary', 'module'] as const satisfies readonly CourseFileName[]

/** What the comments in the schema files say of a field, by the kind they belong to, then by field. */
export type FieldNotes = ReadonlyMap<string, ReadonlyMap<string, string>>

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const constOf = (properties: Json, key: string): string | undefined => {
  const field = properties[key]
  return isJson(field) && typeof field['const'] === 'string' ? field['const'] : undefined
}

/** Which comments hold inside this object: those of its exercise kind, else those around it. */
const scopeOf = (schema: Json, scope: string, notes: FieldNotes): string => {
  const kind = isJson(schema['properties']) ? constOf(schema['properties'], 'kind') : undefined
  return kind !== undefined && notes.has(kind) ? kind : scope
}

const describe = (properties: Json, scope: string, notes: FieldNotes): Json =>
  Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => {
      const note = notes.get(scope)?.get(field) ?? notes.get('exercise')?.get(field)
      const inner = withNotes(schema, scope, notes)
      return [field, note !== undefined && isJson(inner) ? { description: note, ...inner } : inner]
    }),
  )

/** The schema with what the comments in the code say of its fields. */
export const withNotes = (schema: unknown, scope: string, notes: FieldNotes): unknown => {
  if (Array.isArray(schema)) return schema.map((inner) => withNotes(inner, scope, notes))
  if (!isJson(schema)) return schema
  const here = scopeOf(schema, scope, notes)
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties' && isJson(value) ? describe(value, here, notes) : withNotes(value, here, notes),
    ]),
  )
}

/** What is used in many places gets a name of its own, or the module's schema would be three times as long. */
const named = z.registry<{ id: string; description?: string }>()
named.add(textSchema, { id: 'text', description: 'Words that a person reads, in each language.' })
named.add(listSchema, { id: 'list', description: 'A list of words in each language.' })
named.add(idSchema, { id: 'id', description: 'Permanent: lower-case words and digits, joined by hyphens.' })
named.add(exerciseSchema, { id: 'exercise' })

/** The JSON Schema (draft 7) that editors use to complete and check a course file. */
export const jsonSchemaOf = (name: CourseFileName, notes: FieldNotes = new Map()): unknown => {
  const schema = z.toJSONSchema(SCHEMAS[name], { target: 'draft-7', io: 'input', metadata: named })
  return withNotes(schema, name, notes)
}
