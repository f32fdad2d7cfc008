import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

export const categoriseSchema = z.strictObject({
  kind: z.literal('categorise'),
  ...baseFields,
  groups: z.array(z.strictObject({ id: idSchema, label: textSchema })).check(z.minLength(2), z.maxLength(7)),
  items: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema,
        /** The id of the group it belongs to. */
        group: idSchema,
        /** Why it belongs there. */
        why: textSchema,
        /** For "it depends" cards: on what. */
        dependsOn: z.optional(textSchema),
      }),
    )
    .check(z.minLength(3), z.maxLength(14)),
})
