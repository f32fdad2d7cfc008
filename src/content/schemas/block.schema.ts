import * as z from 'zod/mini'
import { idSchema, textSchema } from '#src/exercises/base.schema.ts'
import { exerciseSchema } from '#src/exercises/schemas.ts'

/** For the person who runs a session; learners never see it. */
export const notesSchema = z.strictObject({
  /** What to say or do at this point. */
  say: z.optional(textSchema),
  minutes: z.optional(z.number().check(z.minimum(0))),
  /** What to keep when time is short. */
  priority: z.optional(z.enum(['must', 'should', 'could'])),
  discussion: z.optional(z.array(textSchema)),
  /** A content warning to give before this block. */
  warning: z.optional(textSchema),
})

const blockFields = { id: idSchema, notes: z.optional(notesSchema) }
const mediaPath = z
  .string()
  .check(z.regex(/^media\/[a-z0-9][a-z0-9._-]*$/, 'name a file in this module’s media folder, as media/name.svg'))

export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), ...blockFields, text: textSchema }),
  z.strictObject({
    type: z.literal('text'),
    ...blockFields,
    text: textSchema,
    /** At most 45 words for the wall and the deck; needed when the text is longer than that. */
    projector: z.optional(textSchema),
  }),
  z.strictObject({
    type: z.literal('callout'),
    ...blockFields,
    /** `about-you` is the box "If this is about you": not advice, and where to get it. */
    tone: z.enum(['note', 'careful', 'key', 'about-you']),
    title: textSchema,
    text: textSchema,
    projector: z.optional(textSchema),
  }),
  z.strictObject({
    type: z.literal('quote'),
    ...blockFields,
    text: textSchema,
    /** Who said or wrote it, and where. Invented people are called so. */
    attribution: textSchema,
    facts: z.optional(z.array(idSchema)),
  }),
  z.strictObject({
    type: z.literal('image'),
    ...blockFields,
    src: mediaPath,
    alt: textSchema,
    caption: z.optional(textSchema),
    credit: z.optional(textSchema),
  }),
  z.strictObject({
    type: z.literal('diagram'),
    ...blockFields,
    /** An SVG; shown as an image, so labels inside it must also be stops. */
    src: z.strictObject({ en: mediaPath, fr: mediaPath }),
    alt: textSchema,
    caption: z.optional(textSchema),
    /** Places that can be walked to; x and y in percent of the picture's width and height. */
    stops: z
      .array(
        z.strictObject({
          id: idSchema,
          x: z.number().check(z.minimum(0), z.maximum(100)),
          y: z.number().check(z.minimum(0), z.maximum(100)),
          label: textSchema,
          text: textSchema,
        }),
      )
      .check(z.minLength(2)),
  }),
  z.strictObject({
    type: z.literal('chart'),
    ...blockFields,
    form: z.enum(['bar', 'line']),
    /** The finding, as a headline. */
    title: textSchema,
    /** What is counted, in which unit, when. */
    subtitle: textSchema,
    unit: textSchema,
    /** Values come from the ledger: each point names a fact with a numeric value. */
    points: z
      .array(
        z.strictObject({
          id: idSchema,
          label: textSchema,
          fact: idSchema,
          tone: z.optional(z.enum(['brand', 'clay', 'leaf', 'sun'])),
        }),
      )
      .check(z.minLength(2), z.maxLength(12)),
    note: z.optional(textSchema),
  }),
  z.strictObject({
    type: z.literal('timeline'),
    ...blockFields,
    title: textSchema,
    events: z
      .array(
        z.strictObject({
          id: idSchema,
          date: textSchema,
          /** An open door is a proud moment, a shut one a regret. */
          mood: z.optional(z.enum(['proud', 'regret', 'both'])),
          title: textSchema,
          text: textSchema,
        }),
      )
      .check(z.minLength(2)),
  }),
  z.strictObject({
    type: z.literal('media'),
    ...blockFields,
    form: z.enum(['audio', 'video']),
    src: z.strictObject({ en: mediaPath, fr: mediaPath }),
    title: textSchema,
    transcript: textSchema,
    captions: z.optional(z.strictObject({ en: mediaPath, fr: mediaPath })),
  }),
  z.strictObject({ type: z.literal('exercise'), ...blockFields, exercise: exerciseSchema }),
])

export type BlockSource = z.infer<typeof blockSchema>
export type BlockType = BlockSource['type']
