/** Random values. `crypto.randomUUID` is missing on plain http, `getRandomValues` is not. */
export interface Ids {
  /** 128 random bits as 32 hexadecimal digits. */
  readonly newId: () => string
  /** A whole number from 0 up to, not including, `below`. */
  readonly pick: (below: number) => number
}

export const systemIds: Ids = {
  newId: () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  // A remainder of 2^32 favours small numbers by less than one in a million for the small ranges used here.
  pick: (below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below,
}

export const countingIds = (start = 1): Ids => {
  let next = start
  return { newId: () => (next++).toString(16).padStart(32, '0'), pick: (below) => next++ % below }
}
