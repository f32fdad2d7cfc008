import { type Language, LANGUAGES, type LocalizedText, plainOf, type Rich } from '#src/domain/text.ts'
import type { InteractionComponent } from '#src/domain/exercise.ts'

/** What `toInteraction` is given: one exercise in each language there is. */
export type ByLanguage<Exercise> = Readonly<Partial<Record<Language, Exercise>>>

/** xAPI's delimiters between the parts of a response, and between the two halves of a part. */
export const BETWEEN = '[,]'
export const WITHIN = '[.]'
export const RANGE = '[:]'

/** Settings, ids and keys are the same in every language: any of them will do. */
export const anyLanguageOf = <Exercise>(byLanguage: ByLanguage<Exercise>): Exercise => {
  for (const language of LANGUAGES) {
    const exercise = byLanguage[language]
    if (exercise !== undefined) return exercise
  }
  throw new Error('an interaction needs the exercise in at least one language')
}

/** One text of the exercise in each language, as plain words. */
export const describeIn = <Exercise>(
  byLanguage: ByLanguage<Exercise>,
  pick: (exercise: Exercise) => Rich | undefined,
): LocalizedText =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const exercise = byLanguage[language]
      const text = exercise === undefined ? undefined : pick(exercise)
      return text === undefined ? [] : [[language, plainOf(text)]]
    }),
  )

/** Components from a list of the exercise; `wordsOf` picks what describes an entry. */
export const componentsOf = <Exercise, Entry extends { readonly id: string }>(
  byLanguage: ByLanguage<Exercise>,
  entriesOf: (exercise: Exercise) => readonly Entry[],
  wordsOf: (entry: Entry) => Rich,
): readonly InteractionComponent[] =>
  entriesOf(anyLanguageOf(byLanguage)).map(({ id }) => ({
    id,
    description: describeIn(byLanguage, (exercise) => {
      const entry = entriesOf(exercise).find((candidate) => candidate.id === id)
      return entry === undefined ? undefined : wordsOf(entry)
    }),
  }))

/** Free words inside a response must not contain what separates its parts. */
export const withoutDelimiters = (words: string): string => words.replaceAll(/\[([,.:])\]/g, '$1')
