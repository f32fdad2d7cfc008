import * as z from 'zod/mini'
import { idSchema, textSchema } from '#src/exercises/base.schema.ts'

export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  abbreviation: z.optional(textSchema),
  definition: textSchema,
  /** Where the term or its definition comes from, for reviewers. */
  source: z.optional(z.string()),
})

export const glossaryFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('refugee-rights-kit/glossary'),
  version: z.literal(1),
  terms: z.array(termSchema),
})

export type Term = z.infer<typeof termSchema>
