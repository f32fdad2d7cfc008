import * as z from 'zod/mini'
import { idSchema, textSchema } from '#src/exercises/base.schema.ts'

export const catalogueSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('refugee-rights-kit/catalogue'),
  version: z.literal(1),
  languages: z.array(z.enum(['en', 'fr'])),
  /** The day on which the whole ledger was last read against its sources. */
  factsCheckedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Module ids in the order of the course, with the number people know them by. */
  modules: z.array(z.strictObject({ id: idSchema, number: z.union([z.number(), z.literal('G')]) })),
  doors: z.array(
    z.strictObject({
      id: z.enum(['activism', 'refugees', 'sponsorship', 'facilitator']),
      title: textSchema,
      text: textSchema,
      /** Shown at the foot of the door, such as "Starts with module 6". */
      starts: textSchema,
      /** Modules of this path, in order; the others stay open below. */
      path: z.array(idSchema),
      finalTask: textSchema,
    }),
  ),
  calendar: z.array(
    z.strictObject({
      id: idSchema,
      month: z.number(),
      day: z.number(),
      title: textSchema,
      text: textSchema,
      facts: z.optional(z.array(idSchema)),
    }),
  ),
})

export type CatalogueSource = z.infer<typeof catalogueSchema>
