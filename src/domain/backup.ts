import { isSameRow, mergeRows, type RowSet } from './merge-rows.ts'

export const BACKUP_FORMAT = 'refugee-rights-kit/backup'
export const BACKUP_VERSION = 1

/** A copy of one learner's rows, or of everybody's on a device. */
export interface Backup {
  readonly kitVersion: string
  /** The day, never the time. */
  readonly createdOn: string
  readonly reach: 'profile' | 'device'
  readonly rows: RowSet
  /** Rows of the file that could not be read; they are left out, the others are not. */
  readonly damaged: number
}

/** What bringing a backup back would do; counts rows. */
export interface RestorePlan<Table extends string> {
  readonly changed: ReadonlyMap<Table, ReadonlySet<string>>
  /** Profile ids in the file that were erased here: left out unless somebody says otherwise. */
  readonly erased: readonly string[]
  readonly merged: RowSet<Table>
  readonly added: number
  readonly alreadyHere: number
}

const countOf = (set: RowSet): number => [...set.values()].reduce((sum, rows) => sum + rows.size, 0)

/** Compares what is here with what is here and in the file together. Pure: nothing is written. */
export const planRestore = <Table extends string>(
  here: RowSet<Table>,
  file: RowSet<Table>,
  erasedHere: ReadonlySet<string>,
): RestorePlan<Table> => {
  const merged = mergeRows(here, file)
  const changed = new Map(
    [...merged].map(([table, rows]) => [
      table,
      new Set([...rows].filter(([id, row]) => !isSameRow(row, here.get(table)?.get(id))).map(([id]) => id)),
    ]),
  )
  const added = [...changed.values()].reduce((sum, ids) => sum + ids.size, 0)
  const profiles = new Set([...file.values()].flatMap((rows) => [...rows.values()].map(({ profileId }) => profileId)))
  const erased = [...profiles].filter((id) => erasedHere.has(id))
  return { changed, erased, merged, added, alreadyHere: Math.max(0, countOf(file) - added) }
}
