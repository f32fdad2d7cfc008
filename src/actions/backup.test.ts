import { describe, expect, it } from 'vitest'
import { canonicalJson, checksumOf } from '#src/domain/checksum.ts'
import { mergeRows, type RowSet } from '#src/domain/merge-rows.ts'
import { countingIds } from '#src/platform/ids.ts'
import { fc, trials } from '#src/testing/properties.ts'
import { inMemory, rowsIn, testServices } from '#src/testing/test-services.ts'
import { readTables } from '#src/storage/read-tables.ts'
import type { Change, Store, TableName } from '#src/storage/store.ts'
import {
  lastBackup,
  makeBackup,
  noteBackup,
  openBackupFile,
  type OpenedBackup,
  previewRestore,
  restoreBackup,
  unsealBackup,
} from './backup.ts'
import { eraseProfile } from './erase.ts'
import { resetProfile } from './reset.ts'

type Services = ReturnType<typeof testServices>

/** A device of its own: other ids, another clock. */
const device = (number: number): { readonly store: Store; readonly services: Services } => {
  const store = inMemory(`device-${number}`)
  return { store, services: testServices(store, { ids: countingIds(number * 1_000_000) }) }
}

const profile = (id: string): Change => ({
  kind: 'put',
  table: 'profiles',
  row: {
    id,
    profileId: id,
    scope: 'profile',
    body: { kind: 'code', label: `${id}-panda`, secret: `secret-${id}`, createdOn: '2026-11-25' },
  },
})
const attempt = (id: string, profileId: string, exerciseId = 'one'): Change => ({
  kind: 'add',
  table: 'attempts',
  row: { id, profileId, scope: 'a-module', body: { exerciseId, context: 'lesson', answer: 'ü → ñ', empty: undefined } },
})
const draft = (profileId: string, exerciseId = 'one', answer = 'half'): Change => ({
  kind: 'put',
  table: 'drafts',
  row: { id: `${profileId}/lesson/${exerciseId}`, profileId, scope: 'a-module', body: { exerciseId, context: 'lesson', answer } },
})

const good = <Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const fileOf = async (services: Services, options: Parameters<typeof makeBackup>[1] = {}): Promise<Blob> => {
  const { bytes } = good(await makeBackup(services, options))
  return new Blob([bytes])
}
const plain = (opened: OpenedBackup) => {
  if (opened.kind !== 'open') throw new Error('still sealed')
  return opened.backup
}
const backupOf = async (services: Services) => plain(good(await openBackupFile(await fileOf(services))))
const tablesOf = async (store: Store): Promise<RowSet<TableName>> => good(await store.read((reader) => readTables(reader)))
const shapeOf = async (store: Store): Promise<string> =>
  canonicalJson(
    [...(await tablesOf(store))].map(([table, rows]) => [table, [...rows.values()].map((row) => canonicalJson(row)).toSorted()]),
  )
const idsIn = async (store: Store, table: TableName) => (await rowsIn(store, table)).map(({ id }) => id).toSorted()

describe('a backup', () => {
  it('brings everything to another device, and the one person in it goes on there', async () => {
    const old = device(1)
    await old.store.commit([profile('ana'), attempt('a1', 'ana'), draft('ana', 'two')])
    const fresh = device(2)
    expect(good(await restoreBackup(fresh.services, await backupOf(old.services), { revive: false })).changed).toBe(3)
    expect(await shapeOf(fresh.store)).toBe(await shapeOf(old.store))
    expect(fresh.services.preferences.getState().profileId).toBe('ana')
    const next = good(await fresh.store.commit([attempt('a2', 'ana')]))
    expect(next[0]?.counter).toBeGreaterThan(3)
  })

  it('of one learner holds nothing of another, and nothing of the device', async () => {
    const { store, services } = device(1)
    await store.commit([profile('ana'), profile('ben'), attempt('a1', 'ana'), attempt('b1', 'ben')])
    await noteBackup(services)
    const text = await (await fileOf(services, { profileId: 'ana' })).text()
    expect(text).toContain('secret-ana')
    expect(text).not.toMatch(/ben|b1|clock|last-backup/)
    expect(good(await makeBackup(services, { profileId: 'ana' })).name).toBe('2026-11-25_all_ana-panda.backup.json')
    expect(await lastBackup(services)).toBe('2026-11-25')
  })

  it('leaves out what was erased here, says so, and brings it under a new id when asked to', async () => {
    const { store, services } = device(1)
    await store.commit([profile('ana'), attempt('a1', 'ana'), draft('ana', 'two')])
    const backup = await backupOf(services)
    good(await eraseProfile(services, 'ana'))
    expect(good(await previewRestore(services, backup)).erased).toEqual(['ana-panda'])
    expect(good(await restoreBackup(services, backup, { revive: false })).changed).toBe(0)
    expect(await rowsIn(store, 'attempts')).toEqual([])
    good(await restoreBackup(services, backup, { revive: true }))
    const [back] = await rowsIn(store, 'profiles')
    expect(back?.id).not.toBe('ana')
    expect((await rowsIn(store, 'attempts'))[0]?.profileId).toBe(back?.id)
    expect((await rowsIn(store, 'drafts'))[0]?.id).toBe(`${back?.id}/lesson/two`)
    expect(await rowsIn(store, 'erasures')).toHaveLength(1)
  })

  it('brings no draft back that was handed in or set back since', async () => {
    const { store, services } = device(1)
    services.preferences.setState({ profileId: 'ana' })
    await store.commit([profile('ana'), draft('ana', 'one'), draft('ana', 'two')])
    const backup = await backupOf(services)
    await store.commit([attempt('a1', 'ana', 'one'), { kind: 'remove', table: 'drafts', id: 'ana/lesson/one' }])
    good(await restoreBackup(services, backup, { revive: false }))
    expect(await idsIn(store, 'drafts')).toEqual(['ana/lesson/two'])
    good(await resetProfile(services))
    good(await restoreBackup(services, backup, { revive: false }))
    expect(await idsIn(store, 'drafts')).toEqual([])
  })
})

describe('behind a passphrase', () => {
  it('opens with it, and not with another, nor with a changed bit', { timeout: 60_000 }, async () => {
    const { store, services } = device(1)
    await store.commit([profile('ana'), attempt('a1', 'ana')])
    const sealed = await fileOf(services, { passphrase: 'four quiet  words here' })
    const text = await sealed.text()
    expect(text).not.toMatch(/ana|a-module|attempts|secret/)
    const opened = good(await openBackupFile(sealed))
    if (opened.kind !== 'sealed') throw new Error('not sealed')
    const again = plain(good(await unsealBackup(opened.backup, ' four quiet words here ')))
    expect(again.rows.get('attempts')?.size).toBe(1)
    expect(await unsealBackup(opened.backup, 'four quiet words her')).toEqual({ ok: false, problem: 'cannot-open' })
    const { sealed: body } = opened.backup
    const changed = `${body.slice(0, 40)}${body[40] === 'A' ? 'B' : 'A'}${body.slice(41)}`
    expect(await unsealBackup({ ...opened.backup, sealed: changed }, 'four quiet words here')).toMatchObject({ ok: false })
  })
})

describe('a file that is no sound backup', () => {
  const refused = async (content: string | Uint8Array<ArrayBuffer>) => {
    const result = await openBackupFile(new Blob([content]))
    return result.ok ? 'read' : result.problem
  }
  const sealedAnew = (file: object) => JSON.stringify({ ...file, checksum: checksumOf(file) })
  const head = { format: 'refugee-rights-kit/backup', version: 1, kitVersion: '1', createdOn: '2026-11-25', reach: 'device' }

  it.each([
    ['{', 'not-json'],
    ['[]', 'not-a-backup'],
    ['{"format":"refugee-rights-kit/summary","version":1}', 'other-file'],
    ['{"format":"refugee-rights-kit/backup","version":9}', 'newer-version'],
    ['{"format":"refugee-rights-kit/backup","version":1,"__proto__":{"polluted":1}}', 'forbidden-key'],
    [JSON.stringify({ ...head, tables: {}, checksum: `sha256:${'0'.repeat(64)}` }), 'damaged'],
    [sealedAnew({ ...head, tables: [] }), 'wrong-field'],
    [sealedAnew({ ...head, createdOn: 'yesterday', tables: {} }), 'wrong-field'],
    [`${'['.repeat(100)}`, 'too-deep'],
  ])('is refused: %s', async (content, problem) => {
    expect(await refused(content)).toBe(problem)
  })

  it('is refused by its size before it is read', async () => {
    const huge = { size: 500 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('it was read')) }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    expect(await openBackupFile(huge as unknown as Blob)).toEqual({ ok: false, problem: 'too-large' })
  })

  it('costs only its damaged rows', async () => {
    const row = { id: 'a1', profileId: 'ana', deviceId: 'd', counter: 4, scope: 'a-module', body: { exerciseId: 'one' } }
    const tables = {
      attempts: [row, { ...row, counter: 'four' }, null, 7],
      unknownTable: [row],
      settings: [{ ...row, scope: 'device' }],
    }
    const backup = plain(good(await openBackupFile(new Blob([sealedAnew({ ...head, tables })]))))
    expect(backup.damaged).toBe(3)
    const { store, services } = device(1)
    expect(good(await previewRestore(services, backup))).toMatchObject({ answers: 1, added: 1, damaged: 3 })
    good(await restoreBackup(services, backup, { revive: false }))
    expect(await rowsIn(store, 'attempts')).toEqual([row])
    expect((await rowsIn(store, 'settings')).map(({ id }) => id)).not.toContain('a1')
  })

  it('never throws, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (content) => {
        expect(await refused(content)).not.toBe('read')
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (tables) => {
        const content = JSON.stringify({ ...head, tables })
        const result = await openBackupFile(new Blob([sealedAnew(JSON.parse(content))])).catch((error: unknown) => error)
        expect(result).not.toBeInstanceOf(Error)
      }),
    )
  })
})

/** What somebody may do on one of three devices. */
type Step =
  | { readonly do: 'answer' | 'draft'; readonly on: number; readonly as: string; readonly exercise: string }
  | { readonly do: 'reset'; readonly on: number; readonly as: string }
  | { readonly do: 'erase'; readonly on: number; readonly as: string }
  | { readonly do: 'carry'; readonly on: number; readonly to: number }

const on = fc.integer({ min: 0, max: 2 })
const as = fc.constantFrom('ana', 'ben')
const exercise = fc.constantFrom('one', 'two', 'three')
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('answer' as const, 'draft' as const), on, as, exercise }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('reset' as const), on, as }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), on, as }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('carry' as const), on, to: on }) },
  ),
  { maxLength: 25 },
)

const play = async (devices: readonly ReturnType<typeof device>[], step: Step, number: number): Promise<void> => {
  const here = devices[step.on]
  if (here === undefined) return
  if (step.do === 'carry') {
    const there = devices[step.to]
    if (there !== undefined) good(await restoreBackup(there.services, await backupOf(here.services), { revive: false }))
    return
  }
  const isThere = (await idsIn(here.store, 'profiles')).includes(step.as)
  if (step.do === 'erase') return void (isThere && good(await eraseProfile(here.services, step.as)))
  const erased = (await rowsIn(here.store, 'erasures')).some(({ body }) => canonicalJson(body).includes(`"${step.as}"`))
  if (erased) return
  if (!isThere) good(await here.store.commit([profile(step.as)]))
  here.services.preferences.setState({ profileId: step.as })
  if (step.do === 'reset') return void good(await resetProfile(here.services))
  if (step.do === 'draft') good(await here.store.commit([draft(step.as, step.exercise, `half ${number}`)]))
  else {
    const handedIn: Change = { kind: 'remove', table: 'drafts', id: `${step.as}/lesson/${step.exercise}` }
    good(await here.store.commit([attempt(`${step.on}-${number}`, step.as, step.exercise), handedIn]))
  }
}

/** Brings the three backups to a new device in the given order; every one comes at least once. */
const collected = async (devices: readonly ReturnType<typeof device>[], order: readonly number[]): Promise<string> => {
  const fresh = device(9)
  for (const index of [...order, 0, 1, 2]) {
    const from = devices[index]
    // The order is the point.
    // oxlint-disable-next-line no-await-in-loop
    if (from !== undefined) good(await restoreBackup(fresh.services, await backupOf(from.services), { revive: false }))
  }
  return shapeOf(fresh.store)
}

describe('three devices', () => {
  it('agree in any order of merging, however often, and nothing erased comes back', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(on, { maxLength: 6 }), fc.array(on, { maxLength: 6 }), async (script, one, other) => {
        const devices = [device(1), device(2), device(3)]
        for (const [number, step] of script.entries()) {
          // oxlint-disable-next-line no-await-in-loop
          await play(devices, step, number)
        }
        const all = await Promise.all(devices.map(({ store }) => tablesOf(store)))
        expect(await collected(devices, one)).toBe(await collected(devices, other))
        const together = all.reduce((left, right) => mergeRows(left, right))
        const erased = new Set([...(together.get('erasures')?.values() ?? [])].map(({ body }) => canonicalJson(body)))
        for (const row of all.flatMap((tables) => [...(tables.get('attempts')?.values() ?? [])])) {
          const isErased = [...erased].some((body) => body.includes(`"${row.profileId}"`))
          expect(together.get('attempts')?.has(row.id)).toBe(!isErased)
        }
      }),
      { numRuns: trials(60) },
    )
  })

  it('would not agree if the last one to come won (the control)', async () => {
    const lastWins = (left: RowSet<TableName>, right: RowSet<TableName>): RowSet<TableName> =>
      new Map([...left].map(([table, rows]) => [table, new Map([...rows, ...(right.get(table) ?? [])])]))
    const [one, two] = [device(1), device(2)]
    await one.store.commit([profile('ana'), draft('ana', 'one', 'mine')])
    await two.store.commit([profile('ana'), draft('ana', 'one', 'yours')])
    const [left, right] = [await tablesOf(one.store), await tablesOf(two.store)]
    expect(lastWins(left, right)).not.toEqual(lastWins(right, left))
    expect(canonicalJson([...(mergeRows(left, right).get('drafts')?.values() ?? [])])).toBe(
      canonicalJson([...(mergeRows(right, left).get('drafts')?.values() ?? [])]),
    )
  })
})
