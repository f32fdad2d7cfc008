import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

/** An opinion or a feeling of readiness: ungraded, anonymous, never exported. */
export const pollSchema = z.strictObject({
  kind: z.literal('poll'),
  ...baseFields,
  form: z.enum(['scale', 'choice']),
  /** A scale has five options from one end to the other; only its ends need be named fully. */
  options: z.array(z.strictObject({ id: idSchema, text: textSchema })).check(z.minLength(2), z.maxLength(7)),
  /** The id of an earlier poll with the same options: the two are shown before beside after. */
  before: z.optional(idSchema),
  /** Said after answering, whatever the answer. */
  thanks: z.optional(textSchema),
})
