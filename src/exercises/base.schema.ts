import * as z from 'zod/mini'
import type { LocalizedList, LocalizedText } from '#src/domain/text.ts'

/** Lower-case words and digits joined by hyphens; permanent, never derived from a position. */
export const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens'), z.maxLength(64))

/** Text that a person reads, in each language. A missing language is a mistake unless the module is a draft. */
export const textSchema = z.strictObject({
  en: z.optional(z.string().check(z.minLength(1, 'is empty: write the text or leave the language out'))),
  fr: z.optional(z.string().check(z.minLength(1, 'is empty: write the text or leave the language out'))),
}) satisfies z.ZodMiniType<LocalizedText>

export const listSchema = z.strictObject({
  en: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  fr: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
}) satisfies z.ZodMiniType<LocalizedList>

/** The fields that every exercise has. Spread into each kind's `z.strictObject`. */
export const baseFields = {
  id: idSchema,
  /** Starts at 1; goes up when the answer key changes, and then learners are asked to look again. */
  revision: z.number().check(z.int(), z.minimum(1)),
  /** The question or instruction itself. Inline markup only. */
  prompt: textSchema,
  /** True: the lesson counts as done without it. */
  optional: z.optional(z.boolean()),
  /** Ids of the ledger facts that the answer key rests on. Required where there is a right answer. */
  facts: z.optional(z.array(idSchema)),
  /** Shown one at a time, on request, from vague to specific. */
  hints: z.optional(z.array(textSchema).check(z.maxLength(3))),
  /** Why the right answer is right; shown after each check. */
  explanation: z.optional(textSchema),
  /** In a quiz bank: the id of the quiz topic that this question belongs to. */
  topic: z.optional(idSchema),
}
