import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { LANGUAGES, plainOf } from '#src/domain/text.ts'
import type { ExerciseSource } from '#src/exercises/schemas.ts'
import { parseRichText } from '../parse-rich-text.ts'
import { warning } from './course-input.ts'
import type { ModuleView } from './course-view.ts'

type Choice = Extract<ExerciseSource, { kind: 'choice' }>
type Verdict = Extract<ExerciseSource, { kind: 'verdict' }>

/** With fewer questions than this, chance explains everything. */
const ENOUGH = 6
/** A share that nobody would call chance: three options give a third. */
const TOO_OFTEN = 0.6

const mostCommon = (values: readonly string[]): { readonly value: string; readonly count: number } => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (
    [...counts].map(([value, count]) => ({ value, count })).toSorted((left, right) => right.count - left.count)[0] ?? {
      value: '',
      count: 0,
    }
  )
}

/** One value in far more than its share of the questions. */
const lopsided = (
  values: readonly string[],
  describe: (value: string, count: number) => string,
  remedy: string,
): readonly AuthoringMistake[] => {
  const { value, count } = mostCommon(values)
  return values.length >= ENOUGH && count > values.length * TOO_OFTEN
    ? [warning([], 'answers-out-of-balance', describe(value, count), remedy)]
    : []
}

const rightPlace = ({ options }: Choice): string => String(options.findIndex(({ correct }) => correct) + 1)

const lengthsIn = ({ options }: Choice, language: (typeof LANGUAGES)[number]) =>
  options.map(({ text, correct = false }) => ({ length: plainOf(parseRichText(text[language] ?? '')).length, correct }))

/** Is the right option clearly longer than each of the others? */
const isLongestRight = (choice: Choice): boolean =>
  LANGUAGES.some((language) => {
    const lengths = lengthsIn(choice, language)
    const right = lengths.find(({ correct }) => correct)?.length ?? 0
    const others = lengths.filter(({ correct }) => !correct).map(({ length }) => length)
    return right > Math.max(...others) * 1.1
  })

const longestMistakes = (choices: readonly Choice[]): readonly AuthoringMistake[] => {
  const guessable = choices.filter(isLongestRight)
  return choices.length >= ENOUGH && guessable.length > choices.length * TOO_OFTEN
    ? [
        warning(
          [],
          'longest-is-right',
          `in ${guessable.length} of ${choices.length} questions the longest option is the right one`,
          `shorten it or lengthen the others: ${guessable.map(({ id }) => id).join(', ')}`,
        ),
      ]
    : []
}

/** What a learner could guess by without knowing anything. Options are shuffled on the screen, but not on paper. */
export const balanceMistakes = ({ exercises }: ModuleView): readonly AuthoringMistake[] => {
  const all = exercises.map(({ value }) => value)
  const choices = all.filter((exercise): exercise is Choice => exercise.kind === 'choice' && exercise.multiple !== true)
  const verdicts = all.filter((exercise): exercise is Verdict => exercise.kind === 'verdict')
  return [
    ...lopsided(
      choices.map(rightPlace),
      (place, count) => `in ${count} of ${choices.length} questions the right option is number ${place}`,
      'put right options in other places of the file',
    ),
    ...(['true-false', 'myth-fact-depends'] as const).flatMap((form) => {
      const answers = verdicts.filter((verdict) => verdict.form === form).map(({ answer }) => answer)
      return lopsided(
        answers,
        (answer, count) => `${count} of ${answers.length} verdicts (${form}) are "${answer}"`,
        'turn some of the claims around',
      )
    }),
    ...longestMistakes(choices),
  ]
}
