import type { Path } from './course-input.ts'

/** Careful steps through parsed JSON of which nothing is known yet. */

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fieldOf = (value: unknown, key: string): unknown =>
  isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined

export const listOf = (value: unknown, key: string): readonly unknown[] => {
  const list = fieldOf(value, key)
  return Array.isArray(list) ? list : []
}

export const stringOf = (value: unknown, key: string): string | undefined => {
  const text = fieldOf(value, key)
  return typeof text === 'string' ? text : undefined
}

/** For a message or a search: a value of an author's file may be anything, also one that `String()` throws at. */
export const printed = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (typeof key === 'string') return fieldOf(inner, key)
    return Array.isArray(inner) ? inner[key] : undefined
  }, value)
