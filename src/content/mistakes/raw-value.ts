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

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (typeof key === 'string') return fieldOf(inner, key)
    return Array.isArray(inner) ? inner[key] : undefined
  }, value)
