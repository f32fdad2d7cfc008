import { Dexie, type EntityTable } from 'dexie'
import { type Stored, TABLES, type TableName } from './store.ts'

export const DATABASE_NAME = 'refugee-rights-kit'
const COLUMNS = 'id, profileId, [profileId+scope], counter'

/** Version 1 of the database. Released versions are never edited: a change is a new version with its own upgrade. */
export class KitDatabase extends Dexie {
  constructor() {
    // `cache: 'disabled'`: Dexie's default shows values before they are committed. `strict`: survive a power cut.
    super(DATABASE_NAME, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores(Object.fromEntries(TABLES.map((table) => [table, COLUMNS])))
  }

  rows(table: TableName): EntityTable<Stored, 'id'> {
    return this.table(table)
  }
}
