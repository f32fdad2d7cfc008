import { erasedIds, type RowSet } from './merge-rows.ts'
import { parseRow } from './parse-row.ts'
import type { Row } from './records.ts'

/** What one line of the journal says: a row as it was committed, or that one was removed. */
export type JournalEntry =
  | { readonly table: string; readonly row: Row<unknown> }
  | { readonly table: string; readonly removed: string }

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 (as in zip and PNG) of UTF-8 text, eight hexadecimal digits: finds a line that was torn or flipped. */
const crc32 = (text: string): string => {
  let crc = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}

export const journalLine = (entry: JournalEntry): string => {
  const json = JSON.stringify(entry)
  return `${crc32(json)} ${json}\n`
}

/** What a line says; nothing where it was torn or flipped. */
export const parseJournalLine = (line: string): JournalEntry | undefined => {
  const json = line.slice(9)
  if (line[8] !== ' ' || crc32(json) !== line.slice(0, 8)) return undefined
  const { table, row, removed }: { table?: unknown; row?: unknown; removed?: unknown } = { ...JSON.parse(json) }
  if (typeof table !== 'string') return undefined
  if (typeof removed === 'string') return { table, removed }
  const parsed = parseRow(row)
  return parsed === undefined ? undefined : { table, row: parsed }
}

export interface ReplayedJournal {
  readonly rows: RowSet
  readonly lines: number
  /** Lines that were torn or flipped. What they held is in the database, or lost. */
  readonly damaged: number
}

/** How much the journal holds, found without bringing its rows over. */
export interface JournalDigest {
  readonly counts: Readonly<Record<string, number>>
  readonly lines: number
  readonly damaged: number
}

export const digestOf = ({ rows, lines, damaged }: ReplayedJournal): JournalDigest => ({
  counts: Object.fromEntries([...rows].map(([table, all]) => [table, all.size])),
  lines,
  damaged,
})

/** Reads the journal from its first line to its last: the rows that were there at its end. */
export const replayJournal = (text: string): ReplayedJournal => {
  const rows = new Map<string, Map<string, Row<unknown>>>()
  const lines = text.split('\n').filter((line) => line !== '')
  let damaged = 0
  for (const line of lines) {
    const entry = parseJournalLine(line)
    if (entry === undefined) damaged += 1
    else {
      const table = rows.get(entry.table) ?? new Map<string, Row<unknown>>()
      rows.set(entry.table, table)
      if ('row' in entry) table.set(entry.row.id, entry.row)
      else table.delete(entry.removed)
    }
  }
  return { rows, lines: lines.length, damaged }
}

/** The same journal in as few lines as it needs, with nothing in it that was erased. */
export const compactJournal = (text: string): string => {
  const { rows } = replayJournal(text)
  const erased = erasedIds(rows)
  return [...rows]
    .flatMap(([table, all]) =>
      [...all.values()]
        .filter((row) => table === 'erasures' || !(erased.has(row.profileId) || erased.has(row.id)))
        .map((row) => journalLine({ table, row })),
    )
    .join('')
}
