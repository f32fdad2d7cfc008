import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { storageProblemOf } from './storage-problem.ts'

const named = (name: string, inner?: unknown): unknown => Object.assign(new Error(name), { name, inner })
const aroundItself = (): unknown => {
  const error = { name: 'AbortError', inner: {} }
  return Object.assign(error, { inner: { name: 'UnknownError', inner: error } })
}

it.each([
  ['no room', new DOMException('', 'QuotaExceededError'), 'full'],
  ['no room, found out at the end', named('AbortError', new DOMException('', 'QuotaExceededError')), 'full'],
  ['no room, two wrappings deep', named('BulkError', named('AbortError', named('QuotaExceededError'))), 'full'],
  ['a newer database', new DOMException('', 'VersionError'), 'newer-version'],
  ['a newer database, wrapped', named('OpenFailedError', new DOMException('', 'VersionError')), 'newer-version'],
  ['no permission', new DOMException('', 'SecurityError'), 'unavailable'],
  ['no database', new Dexie.MissingAPIError(), 'unavailable'],
  ['closed by another tab', new Dexie.DatabaseClosedError(), 'blocked'],
  ['anything else', new DOMException('', 'UnknownError'), 'failed'],
  ['no error at all', 'a text', 'failed'],
  ['nothing', undefined, 'failed'],
  ['an error that is its own cause', aroundItself(), 'failed'],
] as const)('%s has a name', (_, error, kind) => {
  const problem = storageProblemOf(error)
  expect(problem.kind).toBe(kind)
  expect(problem.detail).not.toBe('')
})
