/** A mistake in a course file. `path` leads to the value: keys and positions from the file's root. */
export interface AuthoringMistake {
  readonly path: readonly (string | number)[]
  /** A stable name of the rule, such as `no-right-answer`. */
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** What is wrong, in words for an author. */
  readonly problem: string
  /** How to mend it. */
  readonly remedy: string
}
