import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

export const choiceSchema = z.strictObject({
  kind: z.literal('choice'),
  ...baseFields,
  /** True: several options may be right, and the learner is told so. */
  multiple: z.optional(z.boolean()),
  /** True: keep the order of the file (numbers, scales); otherwise options are shuffled. */
  keepOrder: z.optional(z.boolean()),
  options: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema,
        correct: z.optional(z.boolean()),
        /** Said when the learner chose this option: for a wrong one, the mistake behind it. */
        whenChosen: textSchema,
        /** Said when the learner did not choose it; without it, `whenChosen` is used after the answer is out. */
        whenNotChosen: z.optional(textSchema),
      }),
    )
    .check(z.minLength(2), z.maxLength(7)),
})
