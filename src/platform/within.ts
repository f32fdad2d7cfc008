const ANSWER_MS = 4000

/** Firefox may never answer on file: addresses; then, as where the browser refuses, the careful answer counts. */
export const within = <Value>(promise: Promise<Value> | undefined, otherwise: Value): Promise<Value> =>
  Promise.race([
    promise ?? Promise.resolve(otherwise),
    new Promise<Value>((resolve) => {
      setTimeout(() => resolve(otherwise), ANSWER_MS)
    }),
  ]).catch(() => otherwise)
