/** The only place that reads the time. Tests and prerendering pass a fixed clock. */
export interface Clock {
  /** ISO 8601 with the local offset, to the second: `2026-11-25T14:03:09-05:00`. */
  readonly now: () => string
  /** The local day, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Milliseconds that only ever grow; for durations. */
  readonly monotonicMs: () => number
}

const two = (number: number): string => String(Math.trunc(Math.abs(number))).padStart(2, '0')

export const isoWithOffset = (date: Date): string => {
  const offset = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}

export const systemClock: Clock = {
  now: () => isoWithOffset(new Date()),
  today: () => isoWithOffset(new Date()).slice(0, 10),
  monotonicMs: () => performance.now(),
}

export const fixedClock = (now: string): Clock => ({ now: () => now, today: () => now.slice(0, 10), monotonicMs: () => 0 })
