import type { StorageProblem, StorageProblemKind } from './store.ts'

const KIND_BY_ERROR: Readonly<Record<string, StorageProblemKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  DatabaseClosedError: 'blocked',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
}

/** The causes that Dexie wraps, outermost first: an open error or abort hides the reason inside. */
const namesOf = (error: unknown, seen: ReadonlySet<unknown> = new Set()): string[] => {
  if (typeof error !== 'object' || error === null || seen.has(error)) return []
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : []
  return 'inner' in error ? [...namesOf(error.inner, new Set([...seen, error])), ...name] : name
}

export const storageProblemOf = (error: unknown): StorageProblem => {
  const names = namesOf(error)
  const kind = names.map((name) => KIND_BY_ERROR[name]).find((found) => found !== undefined) ?? 'failed'
  return { kind, detail: names.join(' ← ') || String(error) }
}
