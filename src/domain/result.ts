/** An expected outcome: success with a value, or a named problem. A bug throws instead. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })
export const failure = <Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem })
