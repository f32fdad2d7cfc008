import { describe, expect, it } from 'vitest'
import { fc } from '#src/testing/properties.ts'
import { compactJournal, type JournalEntry, journalLine, replayJournal } from './journal.ts'
import type { Row } from './records.ts'

const row = (id: string, changes: Partial<Row<unknown>> = {}): Row<unknown> => ({
  id,
  profileId: 'ana',
  deviceId: 'd',
  counter: 1,
  scope: 'a-module',
  body: { text: `œuvre ${id} 🏳️‍🌈` },
  ...changes,
})
const text = (...entries: JournalEntry[]): string => entries.map(journalLine).join('')
const entry = fc.oneof(
  fc.record({ table: fc.constantFrom('attempts', 'drafts'), row: fc.string().map((id) => row(id)) }),
  fc.record({ table: fc.constantFrom('attempts', 'drafts'), removed: fc.string() }),
)

describe('the journal', () => {
  it('writes one line an entry, with a checksum that other programs know', () => {
    expect(journalLine({ table: 'attempts', removed: 'a' })).toBe('163784e6 {"table":"attempts","removed":"a"}\n')
    expect(text({ table: 'attempts', row: row('two\nlines') }).match(/\n/g)).toHaveLength(1)
  })

  it('says what was there at its end', () => {
    const { rows, lines, damaged } = replayJournal(
      text(
        { table: 'attempts', row: row('one') },
        { table: 'drafts', row: row('draft', { counter: 1 }) },
        { table: 'drafts', row: row('draft', { counter: 2 }) },
        { table: 'attempts', row: row('two') },
        { table: 'attempts', removed: 'one' },
      ),
    )
    expect([...(rows.get('attempts')?.keys() ?? [])]).toEqual(['two'])
    expect(rows.get('drafts')?.get('draft')?.counter).toBe(2)
    expect({ lines, damaged }).toEqual({ lines: 5, damaged: 0 })
  })

  it('loses at most its last line when it is torn, at any place', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), fc.nat(), (entries, cut) => {
        const lines = entries.map(journalLine)
        const whole = lines.join('')
        const at = cut % whole.length
        let complete = 0
        for (let end = 0; complete < lines.length && end + (lines[complete]?.length ?? 0) <= at; complete++)
          end += lines[complete]?.length ?? 0
        const torn = replayJournal(whole.slice(0, at))
        const sound = replayJournal(lines.slice(0, complete).join(''))
        // A line that only lacks its end is whole all the same.
        const more = replayJournal(lines.slice(0, complete + 1).join(''))
        expect([sound.rows, more.rows]).toContainEqual(torn.rows)
        expect(torn.damaged).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('finds a flipped character anywhere, and keeps the other lines', () => {
    const lines = ['one', 'two', 'three'].map((id) => journalLine({ table: 'attempts', row: row(id) }))
    const whole = lines.join('')
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('0', 'x', '"', '}', ' '), (at, character) => {
        fc.pre(whole[at] !== character && whole[at] !== '\n')
        const { rows, damaged } = replayJournal(whole.slice(0, at) + character + whole.slice(at + 1))
        expect(damaged).toBe(1)
        expect(rows.get('attempts')?.size).toBe(2)
      }),
    )
  })

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => void replayJournal(any)))
    fc.assert(
      fc.property(fc.json(), (json) => {
        replayJournal(`00000000 ${json}\n${json}\n`)
        compactJournal(json)
      }),
    )
  })

  it('is as short as it can be once compacted, and holds nothing of the erased', () => {
    const long = text(
      { table: 'attempts', row: row('a1') },
      { table: 'attempts', row: row('b1', { profileId: 'ben' }) },
      { table: 'drafts', row: row('draft') },
      { table: 'drafts', removed: 'draft' },
      { table: 'erasures', row: row('e', { profileId: '', body: { erasedId: 'ana' } }) },
    )
    const short = compactJournal(long)
    expect(short).not.toMatch(/a1|draft/)
    expect(replayJournal(short)).toMatchObject({ lines: 2, damaged: 0 })
    expect(compactJournal(short)).toBe(short)
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const before = replayJournal(text(...entries))
        const after = replayJournal(compactJournal(text(...entries)))
        for (const [table, rows] of before.rows) expect(after.rows.get(table) ?? new Map()).toEqual(rows)
      }),
    )
  })
})
