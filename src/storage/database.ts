import { Dexie, type EntityTable } from 'dexie'
import { type Stored, TABLES, type TableName } from './store.ts'

export const DATABASE_NAME = 'refugee-rights-kit'
const COLUMNS = 'id, profileId, [profileId+scope], counter'

/**
 * Dexie opens a database of a higher version all the same, by asking for it without a version, and may then change
 * it. A newer kit wrote it: this one must not touch it.
 */
const refusingNewerVersions = {
  open: (name: string, version?: number): IDBOpenDBRequest => {
    if (globalThis.indexedDB === undefined) throw new Dexie.MissingAPIError()
    if (version === undefined && name === DATABASE_NAME) throw new DOMException('a newer version wrote this', 'VersionError')
    return indexedDB.open(name, version)
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  cmp: (first: unknown, second: unknown) => indexedDB.cmp(first, second),
  databases: () => indexedDB.databases(),
}

/** Version 1 of the database. Released versions are never edited: a change is a new version with its own upgrade. */
export class KitDatabase extends Dexie {
  /**
   * `onNewerVersion`: another tab holds a newer kit, which is about to change the database. This tab writes no more.
   * `onTakenAway`: the browser has closed the database, as it does when it deletes it; the next use opens it again, empty.
   */
  constructor(onNewerVersion: () => void = () => undefined, onTakenAway: () => void = () => undefined) {
    // `cache: 'disabled'`: Dexie's default shows values before they are committed. `strict`: survive a power cut.
    super(DATABASE_NAME, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: refusingNewerVersions,
    })
    this.version(1).stores(Object.fromEntries(TABLES.map((table) => [table, COLUMNS])))
    this.on('versionchange', ({ newVersion }) => {
      // Dexie's own answer, which says it on the console, is for the deletion of the database.
      if (newVersion === null) return true
      this.close({ disableAutoOpen: false })
      onNewerVersion()
      return false
    })
    this.on('ready', () => this.backendDB().addEventListener('close', onTakenAway), true)
  }

  rows(table: TableName): EntityTable<Stored, 'id'> {
    return this.table(table)
  }
}
