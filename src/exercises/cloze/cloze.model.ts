import type { ExerciseModel } from '#src/domain/exercise.ts'
import { type Language, LANGUAGES, plainOf, type Rich } from '#src/domain/text.ts'
import { BETWEEN, type ByLanguage, withoutDelimiters } from '../interaction-parts.ts'
import { replaceSlots } from '../rich-line.ts'
import { fieldsOf, placedAt, placementsOf } from '../stored-answer.ts'
import { type ClozeAnswer, type ClozeExercise, type ClozeGap, scoreCloze } from './cloze.score.ts'

const rightContentOf = (gap: ClozeGap): string => {
  if (gap.input === 'typed') return gap.accepted[0] ?? ''
  return gap.input === 'dropdown' ? gap.answer : gap.word
}

/** The words behind what fills a gap. */
const wordsOf = (exercise: ClozeExercise, gap: ClozeGap, content: string): Rich => {
  if (gap.input === 'typed') return content
  const list = gap.input === 'dropdown' ? gap.options : (exercise.words ?? [])
  return list.find(({ id }) => id === content)?.text ?? content
}

/** What can stand in the gap; a word of the bank fills one gap only, the first that names it. */
const possibleOnly = (exercise: ClozeExercise, pairs: readonly (readonly [string, string])[]) => {
  const bank = new Set(exercise.words?.map(({ id }) => id))
  return Object.fromEntries(
    pairs.filter(([place, content]) => {
      const gap = exercise.gaps.find(({ id }) => id === place)
      if (gap?.input === 'dropdown') return gap.options.some(({ id }) => id === content)
      return gap?.input === 'typed' || bank.delete(content)
    }),
  )
}

const rightWordsOf = (exercise: ClozeExercise): string =>
  exercise.gaps.map((gap) => withoutDelimiters(plainOf(wordsOf(exercise, gap, rightContentOf(gap))))).join(BETWEEN)

const rightWordsIn = (byLanguage: ByLanguage<ClozeExercise>, language: Language): readonly string[] => {
  const exercise = byLanguage[language]
  return exercise === undefined ? [] : [rightWordsOf(exercise)]
}

export const clozeModel = {
  parseAnswer: (exercise, value) => {
    const pairs = placementsOf(
      fieldsOf(value)?.get('filled'),
      exercise.gaps.map(({ id }) => id),
    )
    return pairs === undefined ? undefined : { filled: possibleOnly(exercise, pairs) }
  },
  emptyAnswer: () => ({ filled: {} }),
  score: scoreCloze,
  solution: ({ gaps }) => ({ filled: Object.fromEntries(gaps.map((gap) => [gap.id, rightContentOf(gap)])) }),
  /** The whole text, its gaps filled. */
  explain: (exercise) => [
    replaceSlots(exercise.text, (id) => {
      const gap = exercise.gaps.find((candidate) => candidate.id === id)
      return gap === undefined ? [] : [{ t: 'strong', c: [plainOf(wordsOf(exercise, gap, rightContentOf(gap)))] }]
    }),
  ],
  /** One pattern a language, of the first accepted forms: every combination of spellings would be hundreds. */
  toInteraction: (byLanguage) => ({
    interactionType: 'fill-in',
    correctResponsesPattern: [...new Set(LANGUAGES.flatMap((language) => rightWordsIn(byLanguage, language)))],
  }),
  toResponse: (exercise, { filled }) =>
    exercise.gaps.map((gap) => withoutDelimiters(plainOf(wordsOf(exercise, gap, placedAt(filled, gap.id) ?? '')))).join(BETWEEN),
} satisfies ExerciseModel<ClozeExercise, ClozeAnswer>
