/** Why a course file could not be used. `missing`: no such module; `offline`: not here and no network; `damaged`: not what it should be. */
export interface ContentProblem {
  readonly kind: 'missing' | 'offline' | 'damaged'
  readonly file: string
}
