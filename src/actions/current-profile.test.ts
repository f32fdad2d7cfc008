import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { inDatabase, inMemory, testServices } from '#src/testing/test-services.ts'
import { isProfileGone } from './current-profile.ts'
import { eraseProfile } from './erase.ts'
import { addProfile } from './profile.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

it('somebody is gone when the database lost them, and not when they are there, were erased or were never kept', async () => {
  const store = await inDatabase()
  const services = testServices(store)
  const ana = await addProfile(services, { kind: 'person', label: 'Ana' })
  if (!ana.ok) throw new Error('not added')
  expect(await isProfileGone(store, ana.value)).toBe(false)
  expect(await isProfileGone(store, 'somebody-else')).toBe(true)
  expect(await isProfileGone(store, undefined)).toBe(false)
  expect(await isProfileGone(inMemory(), 'somebody-else')).toBe(false)
  await eraseProfile(services, ana.value)
  expect(await isProfileGone(store, ana.value)).toBe(false)
})
