import { baseAddress } from './base-address.ts'

/** Set in this tab's own storage: every later page of the kit in this tab leads to the neutral one (`quietCheck`). */
const QUIET_KEY = 'rrk:quiet'
const PRESSES = 3
const WITHIN_MS = 1500

/** Empties what is seen at once, then puts the neutral page in the place of this one, also in the tab's history. */
export const leaveQuietly = (): void => {
  document.documentElement.hidden = true
  document.title = ''
  try {
    sessionStorage.setItem(QUIET_KEY, '1')
  } catch {
    // Then only this page is replaced.
  }
  location.replace(new URL('quiet.html', baseAddress()))
}

const isQuiet = (): boolean => {
  try {
    return sessionStorage.getItem(QUIET_KEY) !== null
  } catch {
    return false
  }
}

/**
 * Shift three times leaves. A page that the browser freezes for the way back is frozen blank, so that it shows nothing
 * before it knows whether it may.
 */
export const watchForQuickExit = (): void => {
  let pressed: number[] = []
  window.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    pressed = key === 'Shift' ? [...pressed.filter((at) => timeStamp - at < WITHIN_MS), timeStamp] : []
    if (pressed.length >= PRESSES) leaveQuietly()
  })
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) document.documentElement.hidden = true
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    if (isQuiet()) leaveQuietly()
    else document.documentElement.hidden = false
  })
}
