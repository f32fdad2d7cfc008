import * as z from 'zod/mini'
import { baseFields, textSchema } from '../base.schema.ts'

export const VERDICTS = { 'true-false': ['true', 'false'], 'myth-fact-depends': ['myth', 'fact', 'depends'] } as const

/** The prompt is the claim. Confidence (guessing, fairly sure, certain) is always asked. */
export const verdictSchema = z.strictObject({
  kind: z.literal('verdict'),
  ...baseFields,
  form: z.enum(['true-false', 'myth-fact-depends']),
  answer: z.enum(['true', 'false', 'myth', 'fact', 'depends']),
  /** One line for each verdict that can be given: why it is right, or what leads people to it. */
  feedback: z.strictObject({
    true: z.optional(textSchema),
    false: z.optional(textSchema),
    myth: z.optional(textSchema),
    fact: z.optional(textSchema),
    depends: z.optional(textSchema),
  }),
  /** With the verdict "it depends": on what. */
  dependsOn: z.optional(textSchema),
})
