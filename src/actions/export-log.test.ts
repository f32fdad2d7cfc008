import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fixedClock } from '#src/platform/clock.ts'
import { countingIds } from '#src/platform/ids.ts'
import type { Services } from '#src/services.ts'
import { inDatabase, testServices } from '#src/testing/test-services.ts'
import { makeBackup } from './backup.ts'
import { eraseProfile } from './erase.ts'
import { noteExport, readExports } from './export-log.ts'
import { addProfile } from './profile.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

const logOf = async (services: Services) => (await services.openStore()).read(readExports)

describe('what left this device', () => {
  it('is listed by sort and day, the last one first', async () => {
    const store = await inDatabase()
    const ids = countingIds()
    await noteExport(testServices(store, { ids, clock: fixedClock('2026-11-24T10:00:00-05:00') }), 'summary')
    const services = testServices(store, { ids })
    await noteExport(services, 'copy')
    expect(await logOf(services)).toEqual({
      ok: true,
      value: [
        { export: 'copy', on: '2026-11-25' },
        { export: 'summary', on: '2026-11-24' },
      ],
    })
  })

  it('goes with whoever is erased, and into no copy', async () => {
    const services = testServices(await inDatabase())
    const ana = await addProfile(services, { kind: 'person', label: 'Ana' })
    if (!ana.ok) throw new Error('not added')
    await noteExport(services, 'spreadsheet')
    const copy = await makeBackup(services, {})
    expect(copy.ok && new TextDecoder().decode(copy.value.bytes)).not.toContain('spreadsheet')
    await eraseProfile(services, ana.value)
    expect(await logOf(services)).toEqual({ ok: true, value: [] })
  })
})
