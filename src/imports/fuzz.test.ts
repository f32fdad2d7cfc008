import { describe, expect, it } from 'vitest'
import { BACKUP_FORMAT, BACKUP_VERSION } from '#src/domain/backup.ts'
import { backupJson } from '#src/exports/backup-json.ts'
import { anyJson, anyPath, FOR_A_WHILE, FUZZ_TIMEOUT, replaced } from '#src/testing/fuzzing.ts'
import { fc } from '#src/testing/properties.ts'
import { busySummary, bytesOf, resealed } from '#src/testing/summaries.ts'
import { readBackup } from './backup.ts'
import { readSummary } from './summary.ts'

// Strangers' files: bytes flipped, cut, doubled or put in; fields replaced by anything at all and sealed anew, as one who
// has this code can. Every one is read or refused; none throws, hangs, or changes what all objects share.

const SLOWEST_MS = 2000

const summary = busySummary({ detail: 'full' }, {})
const backup = JSON.parse(
  backupJson({
    kitVersion: '1',
    createdOn: '2026-11-25',
    reach: 'device',
    rows: new Map([
      [
        'attempts',
        new Map(
          Array.from({ length: 4 }, (_, index) => {
            const id = `row-${index}`
            return [id, { id, profileId: 'p', deviceId: 'd', counter: index + 1, scope: 'a-module', body: { answer: [index] } }]
          }),
        ),
      ],
    ]),
  }),
)

const READERS = [
  ['a summary', readSummary, summary],
  ['a backup', readBackup, backup],
] as const

interface Edit {
  readonly at: number
  readonly drop: number
  readonly put: Uint8Array
}
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(40), put: fc.uint8Array({ maxLength: 40 }) }),
  { minLength: 1, maxLength: 6 },
)
const edited = (bytes: Uint8Array, { at, drop, put }: Edit): Uint8Array => {
  const place = Math.floor(at * bytes.length)
  return Uint8Array.from([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + drop)])
}

describe.each(READERS)('%s of a stranger', (_, read, sound) => {
  const check = (bytes: Uint8Array): void => {
    const began = performance.now()
    const result = read(bytes)
    expect(performance.now() - began).toBeLessThan(SLOWEST_MS)
    expect(typeof result.ok).toBe('boolean')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  }

  it('is read when sound (the control)', () => {
    expect(read(bytesOf(sound)).ok).toBe(true)
  })

  it('with bytes changed is read or refused', { timeout: FUZZ_TIMEOUT }, () => {
    const bytes = bytesOf(sound)
    let refused = 0
    fc.assert(
      fc.property(edits, (all) => {
        const changed = all.reduce(edited, bytes)
        check(changed)
        if (!read(changed).ok) refused += 1
      }),
      FOR_A_WHILE,
    )
    expect(refused).toBeGreaterThan(0)
  })

  it('with fields changed and sealed anew is read or refused', { timeout: FUZZ_TIMEOUT }, () => {
    let refused = 0
    fc.assert(
      fc.property(anyPath, anyJson, (path, value) => {
        const content = replaced(sound, path, value)
        const forged = bytesOf(resealed(Object(content), {}))
        check(forged)
        if (!read(forged).ok) refused += 1
      }),
      FOR_A_WHILE,
    )
    expect(refused).toBeGreaterThan(0)
  })
})

it('the frame that is fuzzed is that of this version', () => {
  expect(backup).toMatchObject({ format: BACKUP_FORMAT, version: BACKUP_VERSION })
})
