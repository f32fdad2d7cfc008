import * as z from 'zod/mini'
import { categoriseSchema } from './categorise/categorise.schema.ts'
import { choiceSchema } from './choice/choice.schema.ts'
import { clozeSchema } from './cloze/cloze.schema.ts'
import { estimateSchema } from './estimate/estimate.schema.ts'
import { flashcardsSchema } from './flashcards/flashcards.schema.ts'
import { markSchema } from './mark/mark.schema.ts'
import { matchSchema } from './match/match.schema.ts'
import { orderSchema } from './order/order.schema.ts'
import { pollSchema } from './poll/poll.schema.ts'
import { reflectionSchema } from './reflection/reflection.schema.ts'
import { scenarioSchema } from './scenario/scenario.schema.ts'
import { verdictSchema } from './verdict/verdict.schema.ts'

/** Every exercise kind as authors write it. A new kind is added here, in `models.ts` and in `views.ts`. */
export const exerciseSchema = z.discriminatedUnion('kind', [
  choiceSchema,
  verdictSchema,
  matchSchema,
  orderSchema,
  categoriseSchema,
  clozeSchema,
  estimateSchema,
  markSchema,
  reflectionSchema,
  scenarioSchema,
  pollSchema,
  flashcardsSchema,
])

export type ExerciseSource = z.infer<typeof exerciseSchema>
export type ExerciseKind = ExerciseSource['kind']
