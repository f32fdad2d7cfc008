import * as z from 'zod/mini'
import { baseFields, idSchema, textSchema } from '../base.schema.ts'

export const flashcardsSchema = z.strictObject({
  kind: z.literal('flashcards'),
  ...baseFields,
  cards: z.array(z.strictObject({ id: idSchema, front: textSchema, back: textSchema })).check(z.minLength(3), z.maxLength(20)),
})
