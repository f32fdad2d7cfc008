import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

/** The text marks what can be chosen as `[[span-id|the words]]`; every span stands in the text once in each language. */
export const markSchema = z.strictObject({
  kind: z.literal('mark'),
  ...baseFields,
  text: textSchema,
  spans: z
    .array(
      z.strictObject({
        id: idSchema,
        correct: z.optional(z.boolean()),
        /** For a right span: why it is one. For a wrong one: why it is fine. */
        why: textSchema,
      }),
    )
    .check(z.minLength(3), z.maxLength(16)),
})
