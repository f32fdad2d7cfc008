import type { AuthoringMistake } from '#src/domain/authoring.ts'

/** One module's folder: its file as a parsed value, whatever it holds, and what lies in `media`. */
export interface ModuleInput {
  readonly folder: string
  readonly value: unknown
  /** By path inside the folder, such as `media/arch.svg`: the text of an SVG, and nothing for other files. */
  readonly media: ReadonlyMap<string, string>
}

/** The course files as parsed values; `undefined` for a file that is not there or could not be read. */
export interface CourseInput {
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly catalogue: unknown
  readonly facts: unknown
  readonly glossary: unknown
  readonly modules: readonly ModuleInput[]
}

/** By file: `catalogue.json`, `facts.json`, `glossary.json`, `<folder>/module.json`. */
export type MistakesByFile = ReadonlyMap<string, readonly AuthoringMistake[]>

export type Path = AuthoringMistake['path']

export const error = (path: Path, rule: string, problem: string, remedy: string): AuthoringMistake => ({
  path,
  rule,
  severity: 'error',
  problem,
  remedy,
})

export const warning = (path: Path, rule: string, problem: string, remedy: string): AuthoringMistake => ({
  ...error(path, rule, problem, remedy),
  severity: 'warning',
})

/** The mistakes of a part, their paths led down to it. */
export const under = (path: Path, mistakes: readonly AuthoringMistake[]): readonly AuthoringMistake[] =>
  mistakes.map((mistake) => ({ ...mistake, path: [...path, ...mistake.path] }))
