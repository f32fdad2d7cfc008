import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { warning } from './course-input.ts'
import type { ModuleView } from './course-view.ts'
import { wordCount } from './length-mistakes.ts'
import { fieldOf, listOf } from './raw-value.ts'
import { wordsIn } from './texts-in.ts'

const WORDS_A_MINUTE = 180
const EXERCISE_MINUTES = 1.5
const QUESTION_MINUTES = 0.75

/** What is not read from top to bottom: notes are the facilitator's; an exercise has its own minutes. */
const NOT_READ = new Set(['notes', 'projector', 'exercise', 'quiz', 'resources', 'transcript', 'alt', 'allowWords'])

/** English words that a learner reads besides the exercises. */
export const readingWords = (value: unknown): number =>
  wordsIn(value)
    .filter(({ language, path }) => language === 'en' && !path.some((key) => NOT_READ.has(String(key))))
    .reduce((sum, { words }) => sum + wordCount(words), 0)

export const expectedMinutes = ({ input: { value }, exercises }: ModuleView): number => {
  const draw = fieldOf(fieldOf(value, 'quiz'), 'draw')
  const inLessons = exercises.filter(({ place }) => place === 'lesson').length
  return (
    readingWords(value) / WORDS_A_MINUTE + inLessons * EXERCISE_MINUTES + (typeof draw === 'number' ? draw : 0) * QUESTION_MINUTES
  )
}

/** "minutes" off by more than a third of what reading and answering take. */
export const minutesMistakes = (view: ModuleView): readonly AuthoringMistake[] => {
  const minutes = fieldOf(view.input.value, 'minutes')
  const expected = expectedMinutes(view)
  if (typeof minutes !== 'number' || listOf(view.input.value, 'lessons').length === 0) return []
  return Math.abs(minutes - expected) > minutes / 3
    ? [
        warning(
          ['minutes'],
          'minutes-off',
          `"minutes" is ${minutes}, but reading and answering take about ${Math.round(expected)}`,
          'change the number, the texts or the exercises',
        ),
      ]
    : []
}
