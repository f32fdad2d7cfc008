import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openStore } from './open-store.ts'
import { isProfileBody, partitionRows, readModuleRecords } from './parse-records.ts'
import { NO_SECOND_COPY } from './store.ts'

interface FrozenStore {
  readonly keyPath: string
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
  readonly rows: readonly object[]
}

interface FrozenDatabase {
  readonly name: string
  readonly version: number
  readonly stores: Readonly<Record<string, FrozenStore>>
}

const frozen: FrozenDatabase = JSON.parse(readFileSync('tests/fixtures/database.v1.json', 'utf8'))

/** Puts the frozen database where a browser would have it, without any code of ours. */
const restore = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(frozen.name, frozen.version)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    opening.addEventListener('upgradeneeded', () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(frozen.stores)) {
        const store = opening.result.createObjectStore(name, { keyPath })
        for (const index of indexes) store.createIndex(index.name, index.keyPath)
        for (const row of rows) store.add(row)
      }
    })
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })

it('a database of the first release opens, and every answer in it is read', async () => {
  await restore()
  const store = await openStore(() => 'unused', NO_SECOND_COPY)
  expect(store.durability).toBe('durable')
  const profiles = await store.read(async (reader) => partitionRows(await reader.all('profiles'), isProfileBody))
  if (!profiles.ok) throw new Error(profiles.problem.detail)
  const [profile] = profiles.value.good
  expect(profiles.value).toMatchObject({ damaged: 0, good: [{ body: { kind: 'code' } }] })
  const loaded = await store.read(readModuleRecords(profile?.id ?? '', 'who-is-a-refugee'))
  if (!loaded.ok) throw new Error(loaded.problem.detail)
  expect(loaded.value.damaged).toBe(0)
  expect(loaded.value.records.attempts).toHaveLength(frozen.stores['attempts']?.rows.length ?? 0)
  expect(loaded.value.records.quizRuns).toHaveLength(1)
  expect(loaded.value.records.lessonEvents.filter(({ body }) => body.kind === 'quiz-finished')).toHaveLength(1)
})

it('the tables and columns are still those of the first release', async () => {
  await restore().catch(() => undefined)
  await openStore(() => 'unused', NO_SECOND_COPY)
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(frozen.name)
    opening.addEventListener('success', () => resolve(opening.result))
  })
  expect([...database.objectStoreNames].toSorted()).toEqual(Object.keys(frozen.stores).toSorted())
  database.close()
})
