import type { RowSet } from '#src/domain/merge-rows.ts'
import { parseRow } from '#src/domain/parse-row.ts'
import { type Reader, type Stored, type TableName, TABLES } from './store.ts'

/** What belongs to this device and to nobody: its clock, who answers here now, when it was last copied. */
export const isOfDevice = (table: TableName, row: Stored): boolean => table === 'settings' && row.scope === 'device'

/** Everything that can be merged with another device. Rows that damage made unreadable are not in it. */
export const readTables = async (reader: Reader, tables: readonly TableName[] = TABLES): Promise<RowSet<TableName>> => {
  const all = await Promise.all(tables.map((table) => reader.all(table)))
  return new Map(
    tables.map((table, index) => {
      const rows = (all[index] ?? []).flatMap((value) => {
        const row = parseRow(value)
        return row === undefined || isOfDevice(table, row) ? [] : [[row.id, row] as const]
      })
      return [table, new Map(rows)]
    }),
  )
}
