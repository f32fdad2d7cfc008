import { type JournalDigest, type JournalEntry, journalLine } from '#src/domain/journal.ts'
import { isSameRow, mergeRows, type RowSet } from '#src/domain/merge-rows.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { readTables } from './read-tables.ts'
import type { Change, SecondCopy, StorageProblem, Store, TableName, Written } from './store.ts'
import { TABLES } from './store.ts'

/** Where the lines lie: a file that several tabs write, one at a time. */
export interface JournalFile {
  readonly append: (lines: string) => Promise<void>
  readonly digest: () => Promise<JournalDigest>
  readonly rows: () => Promise<RowSet>
  /** Leaves out what was removed or erased. */
  readonly compact: () => Promise<void>
}

/** What is copied: everything that belongs to somebody. The device's own settings are worth nothing elsewhere. */
export const COPIED_TABLES = TABLES.filter((table) => table !== 'settings')

const isCopied = ({ table }: Written): boolean => table !== 'settings'

const lineOf = (entry: JournalEntry): string => {
  try {
    return journalLine(entry)
  } catch {
    // Nothing of ours holds what JSON can't; a row that does is damaged and stays where it is.
    return ''
  }
}

/**
 * Writes every commit to the journal, in order, one write at a time: what comes meanwhile goes with the next one. An
 * erasure rewrites it, so that the erased are not left in older lines.
 */
export const journalCopy = (file: JournalFile): SecondCopy => {
  let waiting: Written[] = []
  let writing: Promise<void> | undefined
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.filter(isCopied)
      waiting = []
      // Lines must stand in the order of the commits.
      // oxlint-disable-next-line no-await-in-loop
      await file.append(batch.map(lineOf).join(''))
      // oxlint-disable-next-line no-await-in-loop
      if (batch.some(({ table }) => table === 'erasures')) await file.compact()
    }
  }
  return {
    append: (written) => {
      waiting.push(...written)
      writing ??= writeAll().finally(() => {
        writing = undefined
      })
      return writing
    },
  }
}

/** Lines beyond what the rows need, after which the journal is written anew. */
const SPARE_LINES = 2000

const isInStep = (here: RowSet<TableName>, digest: JournalDigest): boolean =>
  digest.damaged === 0 && COPIED_TABLES.every((table) => (here.get(table)?.size ?? 0) === (digest.counts[table] ?? 0))

const known = (rows: RowSet): RowSet<TableName> =>
  new Map(COPIED_TABLES.flatMap((table) => (rows.has(table) ? [[table, rows.get(table) ?? new Map()] as const] : [])))

const changesOf = (here: RowSet<TableName>, merged: RowSet<TableName>): readonly Change[] =>
  [...merged].flatMap(([table, rows]) =>
    [...rows.values()].flatMap((row): Change[] =>
      isSameRow(row, here.get(table)?.get(row.id)) ? [] : [{ kind: 'restore', table, row }],
    ),
  )

export interface Reconciled {
  /** Rows that the database had lost, drafts not counted. */
  readonly restored: number
  /** Rows that the journal had lost. */
  readonly copied: number
}

/**
 * Compares the database with its journal and mends the shorter from the other. A browser deletes a damaged database
 * without a word: this is how the loss is noticed, and undone. Run when the page is idle.
 */
export const reconcile = async (store: Store, file: JournalFile): Promise<Result<Reconciled, StorageProblem>> => {
  const digest = await file.digest()
  const before = await store.read((reader) => readTables(reader, COPIED_TABLES))
  if (!before.ok) return failure(before.problem)
  if (isInStep(before.value, digest)) {
    const needed = [...before.value.values()].reduce((sum, rows) => sum + rows.size, 0)
    if (digest.lines > needed + SPARE_LINES) await file.compact()
    return success({ restored: 0, copied: 0 })
  }
  const journal = known(await file.rows())
  let restored = 0
  let merged: RowSet<TableName> = new Map()
  const written = await store.update(async (reader) => {
    const here = await readTables(reader, COPIED_TABLES)
    merged = mergeRows(here, journal)
    const changes = changesOf(here, merged)
    restored = changes.filter(({ table }) => table !== 'drafts').length
    return changes
  })
  if (!written.ok) return failure(written.problem)
  const missing = [...merged].flatMap(([table, rows]) =>
    [...rows.values()].filter((row) => !isSameRow(row, journal.get(table)?.get(row.id))).map((row) => ({ table, row })),
  )
  const gone = [...journal].flatMap(([table, rows]) =>
    [...rows.keys()].filter((id) => merged.get(table)?.has(id) !== true).map((removed) => ({ table, removed })),
  )
  await file.append([...missing, ...gone].map(lineOf).join(''))
  if (gone.length > 0 || digest.damaged > 0) await file.compact()
  return success({ restored, copied: missing.length })
}
