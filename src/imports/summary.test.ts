import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { checksumOf } from '#src/domain/checksum.ts'
import { countOnce } from '#src/domain/merge-summaries.ts'
import { summaryJson } from '#src/exports/summary-json.ts'
import { busySummary, bytesOf, resealed } from '#src/testing/summaries.ts'
import { describeSummaryProblem, parseSummary, readSummary } from './summary.ts'

const summary = busySummary({ detail: 'full', session: 'abc' }, { door: 'refugees' })
const [module] = summary.modules
/** Not `instanceof`: the test environment has two of each class. */
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value)
const kindOf = (value: unknown) => {
  const result = readSummary(isBytes(value) ? value : bytesOf(value))
  return result.ok ? 'read' : result.problem.kind
}
const problemOf = (value: unknown): string => {
  const result = readSummary(bytesOf(value))
  return result.ok ? 'read' : describeSummaryProblem(result.problem)
}
/** A file whose one module was changed, sealed anew: what somebody with the code can make. */
const forged = (changes: object) => resealed(summary, { modules: [{ ...module, ...changes }] })

describe('a summary that comes back', () => {
  it.each(['completion', 'scores', 'full'] as const)('with detail %s is what went out', (detail) => {
    const out = busySummary({ detail, session: 'abc' })
    const back = readSummary(bytesOf(summaryJson(out)))
    expect(back.ok && back.value.summary).toEqual(out)
  })

  it('is read with any name, as it was typed (naughty strings included)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const out = busySummary({ identity: { kind: 'name', name } })
        const back = readSummary(bytesOf(summaryJson(out)))
        expect(back.ok && back.value.summary).toEqual(out)
      }),
    )
    for (const name of [
      '__proto__',
      'constructor',
      'then',
      '<script>alert(1)</script>',
      '‮evil',
      '🏳️‍🌈',
      'ＮＵＬＬ',
      '${x}',
      "'; DROP TABLE",
    ])
      expect(kindOf(busySummary({ identity: { kind: 'name', name } }))).toBe('read')
  })

  it('may have been formatted anew, with another order of fields and a byte order mark', () => {
    const turned = Object.fromEntries(Object.entries(summary).toReversed())
    expect(kindOf(bytesOf(`\uFEFF${JSON.stringify(turned, undefined, 7)}`))).toBe('read')
  })

  it('keeps fields that this version does not know', () => {
    const later = resealed(summary, { mood: { fine: true }, modules: [{ ...module, badge: 'gold' }] })
    const back = readSummary(bytesOf(later))
    expect(back.ok && back.value.original).toEqual(later)
    expect(back.ok && back.value.summary).not.toHaveProperty('mood')
    expect(back.ok && checksumOf(back.value.original)).toBe(back.ok && back.value.summary.checksum)
  })

  it('was already readable in the first release', () => {
    const frozen = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '../../tests/fixtures/summary.v1.json'))
    const back = readSummary(frozen)
    expect(back.ok).toBe(true)
    expect(back.ok && back.value.summary).toMatchObject({ version: 1, detail: 'full', who: { kind: 'code' } })
    expect(back.ok && summaryJson(back.value.summary)).toBe(frozen.toString('utf8'))
  })
})

describe('a file that is refused', () => {
  it.each([
    ['too large', new Uint8Array(2 * 1024 * 1024 + 1), 'too-large'],
    ['not text', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'not-text'],
    ['empty', '', 'not-json'],
    ['cut off', summaryJson(summary).slice(0, -40), 'not-json'],
    ['nested a million deep', '['.repeat(1_000_000), 'too-deep'],
    ['nested 21 deep', `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`, 'too-deep'],
    [
      'with a version that no words can be made of',
      '{"format":"refugee-rights-kit/summary","version":{"toString":0,"valueOf":0}}',
      'wrong-field',
    ],
    ['a list', '[]', 'not-a-summary'],
    ['a number', '7', 'not-a-summary'],
    ['null', 'null', 'not-a-summary'],
    ['of another program', '{"format":"something/else"}', 'not-a-summary'],
    ['a backup', '{"format":"refugee-rights-kit/backup","version":1}', 'other-file'],
    ['with a prototype', `{"__proto__":{"polluted":true},${JSON.stringify(summary).slice(1)}`, 'forbidden-key'],
    [
      'with a prototype inside',
      JSON.stringify(forged({})).replace('"quiz":{', '"quiz":{"__proto__":{"polluted":true},'),
      'forbidden-key',
    ],
  ])('%s', (_, file, kind) => {
    expect(kindOf(file)).toBe(kind)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('says what is wrong, where, and how to mend it', () => {
    expect(problemOf(resealed(summary, { version: 3, kitVersion: '2.0.0' }))).toBe(
      'version: a newer version of the kit, kit "2.0.0", wrote it: summary version 3, and this kit reads up to 1 — update this kit, then read it again',
    )
    expect(problemOf({ format: 'refugee-rights-kit/backup' })).toContain('this is a "backup" file of the kit, not a summary')
    expect(problemOf(forged({ quiz: { best: 2, latest: 1, runs: 1, passMark: 0.7 } }))).toMatch(
      /^modules\[0\]\.quiz\.best: .+ — ask for a new export/,
    )
  })

  it('does not repeat a long text of a stranger', () => {
    expect(problemOf({ format: `refugee-rights-kit/${'x'.repeat(5000)}` }).length).toBeLessThan(250)
  })

  it('was changed by hand or damaged: any other value anywhere', () => {
    expect(kindOf({ ...summary, exportedOn: '2026-01-12' })).toBe('damaged')
    const text = JSON.stringify(summary)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), fc.constantFrom('0', '1', 'x', '"', ' '), (at, character) => {
        const damaged = text.slice(0, at) + character + text.slice(at + 1)
        // The few changes that change nothing, such as a blank between two fields, may be read.
        if (kindOf(damaged) === 'read') expect(JSON.parse(damaged)).toEqual(summary)
      }),
    )
  })

  it('has half a character, which nothing sound can have', () => {
    expect(kindOf(JSON.stringify({ ...summary, kitVersion: '\ud800' }))).toBe('damaged')
  })

  it.each([
    ['completed before it was started', { completedOn: '2026-01-01' }],
    ['more lessons done than there are', { lessonsDone: 2 }],
    ['passed below the pass mark', { quiz: { best: 0.5, latest: 0.5, runs: 1, passMark: 0.7 }, passed: true }],
    ['not passed above it', { passed: false }],
    ['latest above best', { quiz: { best: 0.8, latest: 0.9, runs: 1, passMark: 0.7 } }],
    ['more earned than possible', { exercises: [{ id: 'a', revision: 1, kind: 'choice', earned: 2, possible: 1, tries: 1 }] }],
    [
      'an exercise twice',
      { exercises: [1, 1].map((revision) => ({ id: 'a', revision, kind: 'choice', earned: 1, possible: 1, tries: 1 })) },
    ],
  ])('contradicts itself: %s', (_, changes) => {
    expect(kindOf(forged(changes))).toBe('contradiction')
  })

  it('has a module twice, or a key without its session', () => {
    expect(kindOf(resealed(summary, { modules: [module, module] }))).toBe('contradiction')
    const { session: _, ...without } = summary
    expect(kindOf(resealed(busySummary(), { learnerKey: without.learnerKey }))).toBe('contradiction')
  })

  it.each([
    ['slipId', 7],
    ['slipId', '../../x'],
    ['detail', 'everything'],
    ['who', {}],
    ['who', { kind: 'person', label: 'x'.repeat(5000) }],
    ['exportedOn', '2026-02-30'],
    ['exportedOn', '2026-01-11T09:30:00'],
    ['modules', {}],
    ['modules', [null]],
    ['door', '__proto__'],
    ['language', 'english please'],
    ['session', ['x']],
    ['checksum', undefined],
  ])('has a wrong %s: %j', (field, value) => {
    expect(kindOf({ ...resealed(summary, { [field]: value }), ...(field === 'checksum' && { checksum: 'none' }) })).toMatch(
      /wrong-field|damaged/,
    )
  })

  it.each([
    { id: '__proto__' },
    { id: 'A Module' },
    { lessonsDone: -1 },
    { lessonsDone: 1e9 },
    { lessonsDone: 0.5 },
    { minutesBand: '12 minutes' },
    { completed: 'yes' },
    { quiz: { best: Number.MAX_VALUE, latest: 0, runs: 1, passMark: 0.7 } },
    { exercises: [{ id: 'a', wrong: ['My own words'] }] },
    { scenarios: [{ id: 'a', path: 'b', ending: 'c' }] },
  ])('has a module with %j', (changes) => {
    expect(kindOf(forged(changes))).toBe('wrong-field')
  })
})

it('never throws and never takes longer, whatever it is given', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(kindOf(bytes)).not.toBe('read')
    }),
  )
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (json) => {
      expect(kindOf(json)).not.toBe('read')
      expect(parseSummary({ ...summary, modules: JSON.parse(json) }).ok).toBe(false)
    }),
  )
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

it('refuses two megabytes of anything in less than two seconds', () => {
  const start = performance.now()
  for (const piece of ['[', '{"a":', '"\\', '[0,', '{"__proto__":1,"a":', '\u0000'])
    kindOf(piece.repeat(Math.floor(2_000_000 / piece.length)))
  const many = {
    ...summary,
    modules: Array.from({ length: 9000 }, (_, index) => ({ ...module, id: `m-${index}`, exercises: [] })),
  }
  kindOf({ ...many, checksum: checksumOf(many) })
  expect(performance.now() - start).toBeLessThan(2000)
})

it('counts replayed slips once, and a slip of another learner beside it', () => {
  const read = (value: object) => {
    const result = readSummary(bytesOf(value))
    return result.ok ? [result.value.summary] : []
  }
  const other = busySummary({}, { slipId: 'e'.repeat(32) })
  expect(
    countOnce([summary, summary, other].flatMap(read))
      .summaries.map(({ slipId }) => slipId)
      .toSorted(),
  ).toEqual([summary.slipId, other.slipId])
})
