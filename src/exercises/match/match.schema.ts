import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

/** Each left side belongs to exactly one right side. `distractors` are right sides that belong to none. */
export const matchSchema = z.strictObject({
  kind: z.literal('match'),
  ...baseFields,
  pairs: z
    .array(
      z.strictObject({
        id: idSchema,
        /** What is matched (the slot): stays in place. */
        left: textSchema,
        /** What is placed (the item): shuffled. Its id is the pair's id. */
        right: textSchema,
        /** Why these two belong together. */
        why: textSchema,
      }),
    )
    .check(z.minLength(3), z.maxLength(8)),
  distractors: z.optional(z.array(z.strictObject({ id: idSchema, text: textSchema, why: textSchema })).check(z.maxLength(3))),
})
