/**
 * A tab in which nothing is kept: no answers, no preferences, no pages for the next visit. The mark lies in the tab's
 * own storage, so that it ends with the tab and no other tab knows of it.
 */
const KEY = 'rrk:no-trace'

export const isNoTrace = (): boolean => {
  try {
    return sessionStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

/** Says whether the tab could be marked. The page must be loaded anew: what was open before may still write. */
export const setNoTrace = (on: boolean): boolean => {
  try {
    if (on) sessionStorage.setItem(KEY, '1')
    else sessionStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}
