import * as z from 'zod/mini'
import { idSchema, textSchema } from '#src/exercises/base.schema.ts'

/** `2024-12-31`, `2024-12`, `2024` or `undated`. */
export const dateSchema = z
  .string()
  .check(z.regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/, 'write YYYY-MM-DD, YYYY-MM, YYYY or "undated"'))
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'write YYYY-MM-DD'))

export const factSchema = z.strictObject({
  id: idSchema,
  /** The dossier or source-note entries it was taken from, for reviewers. */
  ref: z.optional(z.array(z.string())),
  /** The claim as one full sentence that stands alone. */
  text: textSchema,
  /** What `{{fact:id}}` prints: a number (formatted by language, with `unit`) or words. */
  value: z.optional(z.union([z.number(), textSchema])),
  /** Written after the number: `{ "en": "million people", "fr": "millions de personnes" }`, `{ "en": "%", "fr": "%" }`. */
  unit: z.optional(textSchema),
  nature: z.enum(['snapshot', 'current', 'settled', 'guidance']),
  asOf: dateSchema,
  checkedOn: daySchema,
  /** Required for `snapshot` and `current`; not allowed for `settled` and `guidance`. */
  reviewBy: z.optional(daySchema),
  source: z.optional(
    z.strictObject({
      title: textSchema,
      publisher: textSchema,
      url: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/, 'write a full web address'))),
      /** The language of the page, when it exists in one only. */
      language: z.optional(z.enum(['en', 'fr'])),
      /** The address of a copy in which it was read; learners do not see it. */
      readVia: z.optional(z.string()),
    }),
  ),
  confidence: z.enum(['primary', 'secondary', 'well-established', 'own']),
  /** What people may have learned before, and until when it was true. */
  usedToBe: z.optional(z.array(z.strictObject({ text: textSchema, until: dateSchema }))),
})

export const factsFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('refugee-rights-kit/facts'),
  version: z.literal(1),
  facts: z.array(factSchema),
})

export type Fact = z.infer<typeof factSchema>
