import type * as z from 'zod/mini'
import type { Score, ScorePart } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import { placedAt, type Placements } from '../stored-answer.ts'
import type { clozeSchema } from './cloze.schema.ts'
import { compareTyped } from './compare-typed.ts'

export { compareTyped, type TypedComparison } from './compare-typed.ts'

export type ClozeSource = z.infer<typeof clozeSchema>
export type ClozeExercise = ExerciseFrom<ClozeSource>
export type ClozeGap = ClozeExercise['gaps'][number]

/** For each gap: the typed text, the id of the option, or the id of the word from the bank. */
export interface ClozeAnswer {
  readonly filled: Placements
}

export const isGapRight = (gap: ClozeGap, content: string): boolean => {
  switch (gap.input) {
    case 'typed':
      return compareTyped(gap.accepted, content) !== 'wrong'
    case 'dropdown':
      return content === gap.answer
    case 'bank':
      return content === gap.word
  }
}

/** A wrong typed word is not named: it is the learner's own writing, and reports count options only. */
const partOf = (gap: ClozeGap, content: string): ScorePart => {
  const right = isGapRight(gap, content)
  return { id: gap.id, right, ...(!right && gap.input !== 'typed' && { chosen: content }) }
}

/** One point a gap, once every gap is filled. */
export const scoreCloze = (exercise: ClozeExercise, { filled }: ClozeAnswer): Score => {
  const contents = exercise.gaps.map((gap) => ({ gap, content: placedAt(filled, gap.id) ?? '' }))
  if (contents.some(({ content }) => content.trim() === '')) return { status: 'incomplete' }
  const parts = contents.map(({ gap, content }) => partOf(gap, content))
  return { status: 'scored', earned: parts.filter(({ right }) => right).length, possible: parts.length, parts }
}
