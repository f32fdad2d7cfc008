import * as z from 'zod/mini'
import { idSchema, textSchema } from '#src/exercises/base.schema.ts'
import { exerciseSchema } from '#src/exercises/schemas.ts'
import { blockSchema, notesSchema } from './block.schema.ts'

export const lessonSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** One or two sentences under the title: what this lesson shows. */
  lede: textSchema,
  minutes: z.number().check(z.positive()),
  /** True: the module counts as done without it. */
  optional: z.optional(z.boolean()),
  /** Minutes here are those of a group session. */
  notes: notesSchema,
  blocks: z.array(blockSchema).check(z.minLength(1)),
})

export const quizSchema = z.strictObject({
  /** How many questions a run draws. */
  draw: z.number().check(z.int(), z.minimum(1)),
  /** Percent of the points needed to pass. */
  passMark: z.number().check(z.int(), z.minimum(1), z.maximum(100)),
  topics: z.array(z.strictObject({ id: idSchema, title: textSchema })).check(z.minLength(1)),
  bank: z.array(exerciseSchema).check(z.minLength(1)),
})

export const resourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  publisher: textSchema,
  url: z.string().check(z.regex(/^https?:\/\/\S+$/, 'write a full web address')),
  type: z.enum(['law', 'official-page', 'report', 'guide', 'toolkit', 'course', 'timeline', 'organisation', 'video']),
  languages: z.array(z.enum(['en', 'fr'])).check(z.minLength(1)),
  note: z.optional(textSchema),
})

export const moduleSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('refugee-rights-kit/module'),
  version: z.literal(1),
  id: idSchema,
  status: z.enum(['draft', 'published']),
  title: textSchema,
  /** What you will be able to do, in one sentence, for the module list. */
  summary: textSchema,
  /** Whole learning time, quiz included. */
  minutes: z.number().check(z.positive()),
  aims: z.array(textSchema).check(z.minLength(2), z.maxLength(6)),
  keyMessages: z.array(textSchema).check(z.minLength(2), z.maxLength(6)),
  lessons: z.array(lessonSchema).check(z.minLength(1)),
  quiz: z.optional(quizSchema),
  /** Three things to do next. */
  nextSteps: z.array(textSchema),
  resources: z.array(resourceSchema),
  /** Ids that were used once and must never be used again. */
  tombstones: z.optional(z.array(idSchema)),
  /** Words that the checker asks about, allowed in this module for a stated reason. */
  allowWords: z.optional(z.array(z.strictObject({ word: z.string(), reason: z.string().check(z.minLength(10)) }))),
})

export type ModuleSource = z.infer<typeof moduleSchema>
export type LessonSource = z.infer<typeof lessonSchema>
