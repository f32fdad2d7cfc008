/** After this long without word from the database, what is being kept counts as not kept yet. */
const LATE_MS = 3000

/** Calls back, once, when work takes longer than somebody should wait without a word. The work goes on. */
export const whenLate = <Value>(work: Promise<Value>, onLate: () => void): Promise<Value> => {
  const timer = setTimeout(onLate, LATE_MS)
  return work.finally(() => clearTimeout(timer))
}
