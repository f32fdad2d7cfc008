import type { AuthoringMistake } from '#src/domain/authoring.ts'

/** Mistakes as `path rule`, for tests: the words may be mended without touching them. */
export const rulesOf = (mistakes: readonly AuthoringMistake[]): readonly string[] =>
  mistakes.map(({ path, rule }) => `${path.join('.')} ${rule}`)
