import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { verdictSchema } from './verdict.schema.ts'

export type VerdictSource = z.infer<typeof verdictSchema>
export type VerdictExercise = ExerciseFrom<VerdictSource>
export type Verdict = VerdictSource['answer']

/** How sure the learner is stands beside the answer, not in it: the player keeps it. */
export interface VerdictAnswer {
  readonly verdict: string | null
}

/** The same list as in the schema, which learners do not download; a test compares the two. */
const VERDICTS: Readonly<Record<VerdictSource['form'], readonly Verdict[]>> = {
  'true-false': ['true', 'false'],
  'myth-fact-depends': ['myth', 'fact', 'depends'],
}

/** Whether an id, as it stands in a summary, is one of the verdicts. */
export const isVerdict = (id: string): id is Verdict =>
  Object.values(VERDICTS)
    .flat()
    .some((verdict) => verdict === id)

/** The verdicts that can be given, always shown in this order. */
export const verdictsOf = ({ form }: Pick<VerdictSource, 'form'>): readonly Verdict[] => VERDICTS[form]

export const scoreVerdict = (exercise: VerdictExercise, { verdict }: VerdictAnswer): Score => {
  if (verdict === null) return { status: 'incomplete' }
  const right = verdict === exercise.answer
  const part = { id: verdict, right, ...(!right && { chosen: verdict }) }
  return { status: 'scored', earned: right ? 1 : 0, possible: 1, parts: [part] }
}
