import { plainOf } from '#src/domain/text.ts'
import type { ClozeExercise, ClozeGap } from './cloze.score.ts'

/** The words that stand for a gap's stored content. */
export const wordsFor = (exercise: ClozeExercise, gap: ClozeGap, content: string): string => {
  if (gap.input === 'typed') return content
  const options = gap.input === 'dropdown' ? gap.options : (exercise.words ?? [])
  return plainOf(options.find(({ id }) => id === content)?.text ?? '')
}

export const rightWordsOf = (exercise: ClozeExercise, gap: ClozeGap): string => {
  if (gap.input === 'typed') return gap.accepted[0] ?? ''
  return wordsFor(exercise, gap, gap.input === 'dropdown' ? gap.answer : gap.word)
}
