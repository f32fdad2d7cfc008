import * as z from 'zod/mini'
import type { Path } from './course-input.ts'
import { fieldOf, printed, valueAt } from './raw-value.ts'

type Schema = z.core.$ZodType

const unwrap = (schema: Schema | undefined): Schema | undefined => {
  if (schema instanceof z.core.$ZodOptional) return unwrap(schema._zod.def.innerType)
  return schema
}

/** Of a union of kinds, the one that the value says it is. */
const optionFor = (schema: Schema | undefined, value: unknown): Schema | undefined => {
  const inner = unwrap(schema)
  if (!(inner instanceof z.core.$ZodDiscriminatedUnion)) return inner
  const { discriminator, options } = inner._zod.def
  const options_: readonly unknown[] = options
  return options_.find((option): option is z.core.$ZodObject => {
    if (!(option instanceof z.core.$ZodObject)) return false
    const field = option._zod.def.shape[discriminator]
    return field instanceof z.core.$ZodLiteral && field._zod.def.values.includes(printed(fieldOf(value, discriminator)))
  })
}

/** The names of the fields that the schema knows at a place of the value; empty where it knows none. */
export const knownFieldsAt = (schema: Schema, value: unknown, path: Path): readonly string[] => {
  let here = optionFor(schema, value)
  for (const [depth, key] of path.entries()) {
    const inner =
      here instanceof z.core.$ZodObject
        ? here._zod.def.shape[String(key)]
        : here instanceof z.core.$ZodArray
          ? here._zod.def.element
          : undefined
    here = optionFor(inner, valueAt(value, path.slice(0, depth + 1)))
  }
  return here instanceof z.core.$ZodObject ? Object.keys(here._zod.def.shape) : []
}
