import * as z from 'zod/mini'
import { baseFields, idSchema, listSchema, textSchema } from '../base.schema.ts'

const why = textSchema

/** The text holds a gap as `[[gap-id]]`; every gap stands in the text exactly once in each language. */
export const clozeSchema = z.strictObject({
  kind: z.literal('cloze'),
  ...baseFields,
  text: textSchema,
  gaps: z
    .array(
      z.discriminatedUnion('input', [
        /** Typed: accepted forms, compared after trimming, case, accents, apostrophes and œ. */
        z.strictObject({ id: idSchema, input: z.literal('typed'), accepted: listSchema, why }),
        z.strictObject({
          id: idSchema,
          input: z.literal('dropdown'),
          answer: idSchema,
          options: z.array(z.strictObject({ id: idSchema, text: textSchema, why: z.optional(textSchema) })).check(z.minLength(2)),
          why,
        }),
        /** From the word bank: `word` is the id of the right word. */
        z.strictObject({ id: idSchema, input: z.literal('bank'), word: idSchema, why }),
      ]),
    )
    .check(z.minLength(1), z.maxLength(10)),
  /** The word bank. Words that fill no gap are distractors and carry a `why`. */
  words: z.optional(z.array(z.strictObject({ id: idSchema, text: textSchema, why: z.optional(textSchema) }))),
})
