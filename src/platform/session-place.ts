import { isNoTrace } from './no-trace.ts'

/**
 * Which question of a run is open, per tab: a preference of the moment, not an answer. sessionStorage, so that a
 * reload stays where it was and a second tab may look elsewhere.
 */
const key = (runId: string): string => `rrk:place:${runId}`

export const readSessionPlace = (runId: string): number => {
  try {
    const place = Number(sessionStorage.getItem(key(runId)) ?? localStorage.getItem(key(runId)))
    return Number.isSafeInteger(place) && place >= 0 ? place : 0
  } catch {
    return 0
  }
}

/** Also in localStorage: a browser that was closed comes back to the same question. */
export const writeSessionPlace = (runId: string, place: number): void => {
  try {
    sessionStorage.setItem(key(runId), String(place))
    if (!isNoTrace()) localStorage.setItem(key(runId), String(place))
  } catch {
    // Then the run opens at its first question.
  }
}
