import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

const condition = z.strictObject({
  variable: idSchema,
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
})

/** A branching story. State is a few named whole numbers that choices move and later turns can read. */
export const scenarioSchema = z.strictObject({
  kind: z.literal('scenario'),
  ...baseFields,
  start: idSchema,
  /** Everything a later turn may depend on; each starts at `initial`. */
  variables: z.optional(z.array(z.strictObject({ id: idSchema, label: textSchema, initial: z.number().check(z.int()) }))),
  nodes: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Two or three words for the map of the path taken. */
        label: textSchema,
        /** Who speaks or acts, if somebody does. */
        speaker: z.optional(textSchema),
        text: textSchema,
        /** Extra sentences that depend on what happened before. */
        variants: z.optional(z.array(z.strictObject({ when: condition, text: textSchema }))),
        /** What the learner can do; none on an ending. */
        choices: z.optional(
          z
            .array(
              z.strictObject({
                id: idSchema,
                text: textSchema,
                to: idSchema,
                /** What this choice leads to, and why; shown on the next node. */
                feedback: textSchema,
                changes: z.optional(z.array(z.strictObject({ variable: idSchema, by: z.number().check(z.int()) }))),
                /** Offered only when it holds. */
                when: z.optional(condition),
              }),
            )
            .check(z.minLength(2), z.maxLength(4)),
        ),
        /** On an ending: how it went, and what to take from it. */
        ending: z.optional(z.strictObject({ tone: z.enum(['strong', 'mixed', 'hard']), title: textSchema, lesson: textSchema })),
      }),
    )
    .check(z.minLength(3)),
})
