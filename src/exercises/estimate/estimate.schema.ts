import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

/** Guess a number, then see it on a line beside the dated value. */
export const estimateSchema = z.strictObject({
  kind: z.literal('estimate'),
  ...baseFields,
  /** The ledger fact that holds the value. */
  fact: idSchema,
  /** The same number as the fact's `value`; the checker fails when they differ. */
  value: z.number(),
  unit: textSchema,
  min: z.number(),
  max: z.number(),
  step: z.number().check(z.positive()),
  /** Full points when the guess is at most this far away (same unit as the value). */
  tolerance: z.number().check(z.minimum(0)),
  /** Half points up to this far away. */
  partialWithin: z.optional(z.number().check(z.minimum(0))),
  /** Said to a guess that is too low, and to one that is too high. */
  whenLow: textSchema,
  whenHigh: textSchema,
})
