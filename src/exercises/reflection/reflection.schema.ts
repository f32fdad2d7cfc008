import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

/** Free text; no points. Never part of a summary. */
export const reflectionSchema = z.strictObject({
  kind: z.literal('reflection'),
  ...baseFields,
  /** Shown after the learner has written: one possible answer. */
  modelAnswer: z.optional(textSchema),
  /** What a strong answer holds; the learner ticks what theirs has. */
  selfCheck: z.optional(z.array(z.strictObject({ id: idSchema, text: textSchema })).check(z.minLength(2), z.maxLength(6))),
  /** Lines to write on, on paper. */
  lines: z.optional(z.number().check(z.int(), z.minimum(2), z.maximum(20))),
})
