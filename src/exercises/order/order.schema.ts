import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

/** Items stand in the right order here; the learner gets them shuffled. */
export const orderSchema = z.strictObject({
  kind: z.literal('order'),
  ...baseFields,
  items: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema,
        /** Why it stands where it stands. */
        why: textSchema,
      }),
    )
    .check(z.minLength(3), z.maxLength(9)),
})
