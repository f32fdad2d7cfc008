import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { checksumOf } from '#src/domain/checksum.ts'
import { peopleCsv } from '#src/exports/summary-csv.ts'
import { summarise } from '#src/domain/summary.ts'
import { readSummary } from '#src/imports/summary.ts'
import { readBackup } from '#src/imports/backup.ts'
import { safeFileName } from '#src/platform/download.ts'
import { isProfileBody } from '#src/storage/parse-records.ts'
import { NAUGHTY_NAMES } from '#src/testing/naughty-names.ts'
import { PROFILE, summaryInput } from '#src/testing/summaries.ts'
import { inMemory, rowsIn, testServices } from '#src/testing/test-services.ts'
import { makeBackup } from './backup.ts'
import { addProfile } from './profile.ts'
import { summaryFilesOf } from './export-summary.ts'

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
// oxlint-disable-next-line no-control-regex
const UNSAFE_IN_FILE_NAMES = /[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]|^\.|[. ]$/u

const storedName = async (label: string): Promise<string> => {
  const store = inMemory()
  await addProfile(testServices(store), { kind: 'person', label })
  const [row] = await rowsIn(store, 'profiles')
  if (!isProfileBody(row?.body)) throw new Error('no profile')
  return row.body.label
}

const summaryOf = (name: string, kind: 'person' | 'code') =>
  summarise(
    summaryInput(
      { profile: { ...PROFILE, kind, label: name } },
      { identity: kind === 'code' ? { kind } : { kind: 'name', name } },
    ),
  )

it.each(NAUGHTY_NAMES)('%j is stored as it was given', async (name) => {
  expect(await storedName(name)).toBe(name)
})

it('a name that is too long is cut between two characters, and can be saved in a copy', async () => {
  const services = testServices()
  await addProfile(services, { kind: 'person', label: `a${'😀'.repeat(60)}` })
  const copy = await makeBackup(services, {})
  if (!copy.ok) throw new Error(copy.problem.detail)
  expect(new TextDecoder().decode(copy.value.bytes)).toContain(`"a${'😀'.repeat(39)}"`)
})

const CUT = `a${'😀'.repeat(60)}`.slice(0, 80)

it('half a character that came in on another way does not cost anybody the copy', async () => {
  const store = inMemory()
  const body = { kind: 'person', label: CUT, secret: 's', createdOn: '2026-01-01' }
  await store.commit([{ kind: 'put', table: 'profiles', row: { id: 'p', profileId: 'p', scope: 'profile', body } }])
  const copy = await makeBackup(testServices(store), {})
  expect(copy.ok && readBackup(copy.value.bytes).ok).toBe(true)
})

it('written as it is, it would (the control)', () => {
  expect(() => checksumOf({ label: CUT })).toThrow(/surrogate/i)
})

it.each(NAUGHTY_NAMES)('%j is the same in a copy that is read back', async (name) => {
  const services = testServices()
  await addProfile(services, { kind: 'person', label: name })
  const copy = await makeBackup(services, {})
  if (!copy.ok) throw new Error(copy.problem.detail)
  expect(copy.value.name).not.toMatch(UNSAFE_IN_FILE_NAMES)
  const back = readBackup(copy.value.bytes)
  if (!back.ok || back.value.kind !== 'plain') throw new Error('not read')
  const rows = [...(back.value.backup.rows.get('profiles')?.values() ?? [])]
  expect(rows).toMatchObject([{ body: { label: name } }])
})

it.each(NAUGHTY_NAMES)('%j is the same in a summary, and no formula in its table', (name) => {
  const summary = summaryOf(name, 'person')
  const files = summaryFilesOf(summary)
  const back = readSummary(files.json.bytes)
  expect(back.ok && back.value.summary.who.label).toBe(name)
  for (const delimiter of [',', ';'] as const) {
    const csv = peopleCsv([summary], { delimiter, decimal: '.' })
    const cell = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, delimiter }).data[0]?.['who_label'] ?? ''
    expect([name, `'${name}`]).toContain(cell)
    if (!/^[+-]?\d+([.,]\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
  }
})

it.each(NAUGHTY_NAMES)('%j makes no harmful file name, not even as a code from a stranger’s copy', (name) => {
  const fileName = safeFileName(summaryFilesOf(summaryOf(name, 'code')).json.name)
  expect(fileName).not.toMatch(UNSAFE_IN_FILE_NAMES)
  expect(fileName).toMatch(/\.summary\.json$/)
  expect(safeFileName(name)).not.toMatch(RESERVED)
  expect(safeFileName(name)).not.toMatch(UNSAFE_IN_FILE_NAMES)
})
