import type * as z from 'zod/mini'
import type { AuthoringMistake } from '#src/domain/authoring.ts'
import type { SolveStep } from '#src/domain/exercise.ts'
import { LANGUAGES, type LocalizedText } from '#src/domain/text.ts'

/** The authors' half of a kind: for the checker, the command line and the author's desk; learners never load it. */
export interface KindAuthoring<Source, Answer> {
  readonly schema: z.ZodMiniType<Source>
  /** What the schema cannot see. Paths start at the exercise. */
  readonly findMistakes: (source: Source) => readonly AuthoringMistake[]
  /** For kinds without a right answer: one that counts as completed. */
  readonly sampleAnswer?: (source: Source) => Answer
  /**
   * How to give an answer through the page attributes (docs: contracts §2), from an untouched exercise.
   * `seed` is the seed of the learner's order where the steps depend on it.
   */
  readonly solveSteps: (source: Source, answer: Answer, seed?: number) => readonly SolveStep[]
}

type Path = AuthoringMistake['path']

export const mistake = (path: Path, rule: string, problem: string, remedy: string): AuthoringMistake => ({
  path,
  rule,
  severity: 'error',
  problem,
  remedy,
})

/** One mistake for each id of a list that was used before in it. */
export const repeatedIds = (list: readonly { readonly id: string }[], path: Path): readonly AuthoringMistake[] =>
  list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [
          mistake(
            [...path, index, 'id'],
            'repeated-id',
            `the id "${id}" is used twice in this list`,
            'give each part an id of its own',
          ),
        ],
  )

/** One mistake for each entry whose words equal an earlier entry's, in any language: learners could not tell them apart. */
export const repeatedWords = (
  entries: readonly { readonly words: LocalizedText; readonly path: Path }[],
): readonly AuthoringMistake[] =>
  entries.flatMap(({ words, path }, index) =>
    LANGUAGES.flatMap((language) => {
      const text = words[language]
      const isRepeated = text !== undefined && entries.slice(0, index).some((earlier) => earlier.words[language] === text)
      return isRepeated
        ? [
            mistake(
              [...path, language],
              'repeated-words',
              `"${text}" stands here twice`,
              'word each one differently, so that they can be told apart',
            ),
          ]
        : []
    }),
  )

const SLOT = /\[\[([a-z0-9-]+)(?:\|[^[\]]*)?\]\]/g

/** The ids of the gaps or spans in a text, in order, as often as they stand there. */
export const slotIdsIn = (text: string): readonly string[] => [...text.matchAll(SLOT)].map(([, id]) => id ?? '')

/** Every gap or span must stand exactly once in each language's text, and nothing else may. */
export const slotMistakes = (
  text: LocalizedText,
  ids: readonly string[],
  path: Path,
  example: string,
): readonly AuthoringMistake[] =>
  LANGUAGES.flatMap((language) => {
    const words = text[language]
    if (words === undefined) return []
    const found = slotIdsIn(words)
    const at = [...path, language]
    const wrongCount = ids.flatMap((id) => {
      const count = found.filter((other) => other === id).length
      if (count === 0)
        return [
          mistake(
            at,
            'slot-missing',
            `[[${id}]] does not stand in this text`,
            `write ${example.replace('ID', id)} where it belongs`,
          ),
        ]
      return count === 1 ? [] : [mistake(at, 'slot-repeated', `[[${id}]] stands here ${count} times`, 'keep one of them')]
    })
    const unknown = [...new Set(found)]
      .filter((id) => !ids.includes(id))
      .map((id) =>
        mistake(at, 'slot-unknown', `[[${id}]] is not in the list of this exercise`, 'add it to the list, or mend the id'),
      )
    return [...wrongCount, ...unknown]
  })
