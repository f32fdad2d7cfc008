import type { Row } from './records.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A row as read from disk or from a file, or `undefined` when damage or another program gave it a shape that is not ours. */
export const parseRow = (value: unknown): Row<unknown> | undefined => {
  if (!isObject(value)) return undefined
  // Own fields only: what an object inherits was never stored.
  const { id, profileId, deviceId, counter, scope, body }: Partial<Record<keyof Row<unknown>, unknown>> = { ...value }
  const named =
    typeof id === 'string' && typeof profileId === 'string' && typeof deviceId === 'string' && typeof scope === 'string'
  if (!named || typeof counter !== 'number' || !Number.isSafeInteger(counter) || counter < 0 || !isObject(body)) return undefined
  return { id, profileId, deviceId, counter, scope, body }
}
