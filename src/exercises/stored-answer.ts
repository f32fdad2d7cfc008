/**
 * Reading answers that come from storage, a backup or a stranger's file. The rules of every kind:
 * a value of the wrong shape (not an object, a field missing or of another type, NaN) is refused as a whole;
 * ids that the exercise does not have, and repeats, are dropped, because a draft may be older than the course.
 * Fields are read through a Map, and records are built from the exercise's own ids, so that `__proto__`,
 * `constructor` and the like are names as any other.
 */

export type Fields = ReadonlyMap<string, unknown>
export type Placements = Readonly<Record<string, string>>

export const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined

/** The ids of a list that are `known`, each once; `undefined` when it is no list of strings. */
export const idsOf = (value: unknown, known: Iterable<string>): readonly string[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const list: readonly unknown[] = value
  const ids = list.filter((id) => typeof id === 'string')
  const allowed = new Set(known)
  return ids.length === list.length ? [...new Set(ids)].filter((id) => allowed.has(id)) : undefined
}

/** Pairs of place and value, in the order of `places`; `undefined` when it is no record of strings. */
export const placementsOf = (value: unknown, places: readonly string[]): readonly (readonly [string, string])[] | undefined => {
  const fields = fieldsOf(value)
  if (fields === undefined || [...fields.values()].some((content) => typeof content !== 'string')) return undefined
  return places.flatMap((place) => {
    const content = fields.get(place)
    return typeof content === 'string' ? [[place, content] as const] : []
  })
}

/** What stands at a place; never a property that every object inherits. */
export const placedAt = (placements: Placements, place: string): string | undefined =>
  Object.hasOwn(placements, place) ? placements[place] : undefined

/** A nullable string field that must be one of `known`; an unknown id counts as not chosen. */
export const oneIdOf = (value: unknown, known: readonly string[]): string | null | undefined => {
  if (value === null) return null
  if (typeof value !== 'string') return undefined
  return known.includes(value) ? value : null
}
