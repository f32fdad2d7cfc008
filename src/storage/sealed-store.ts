import type { BodyCipher } from '#src/domain/sealed.ts'
import { isSealedBody, placeOf } from '#src/domain/sealed.ts'
import { failure, type Result } from '#src/domain/result.ts'
import { storageProblemOf } from './storage-problem.ts'
import type { Change, Reader, StorageProblem, Store, Stored, TableName } from './store.ts'

/**
 * The keys of encrypted profiles by profile id; `undefined` for one that is locked. They live as long as the tab, and
 * nowhere but in its memory.
 */
export type Keyring = Map<string, BodyCipher | undefined>

type Content = Pick<Stored, 'profileId' | 'scope' | 'body'>

/** What the device must be able to read without a key: its own settings, and which random ids were erased. */
const staysClear = (table: TableName, { scope }: Content): boolean =>
  table === 'erasures' || (table === 'settings' && scope === 'device')

/** The body of a row as it is kept. What is sealed already (a copy that is brought back) is kept as it is. */
export const sealedBody = (keyring: Keyring, table: TableName, row: Content): unknown => {
  if (!keyring.has(row.profileId) || isSealedBody(row.body) || staysClear(table, row)) return row.body
  const cipher = keyring.get(row.profileId)
  // A late write after the profile was locked: better lost than readable on the disk.
  if (cipher === undefined) throw new Error('an encrypted profile is locked')
  // Its row also holds the wrapped key: written anew without it, nothing of the profile could ever be read again.
  if (table === 'profiles') throw new Error('the row of an encrypted profile is written with its key')
  return cipher.seal(row.body, placeOf(table, row.scope))
}

/** A body that no key opens stays sealed: it counts as unreadable and is never deleted. */
export const openedBody = (keyring: Keyring, table: TableName, { profileId, scope, body }: Content): unknown => {
  const cipher = keyring.get(profileId)
  if (cipher === undefined || !isSealedBody(body)) return body
  return cipher.open(body, placeOf(table, scope)) ?? body
}

const opened = (keyring: Keyring, table: TableName, row: Stored): Stored => ({ ...row, body: openedBody(keyring, table, row) })

const sealedChange = (keyring: Keyring, change: Change): Change => {
  if (change.kind === 'remove') return change
  const { table, row } = change
  const body = sealedBody(keyring, table, row)
  if (change.kind === 'restore') return { ...change, row: { ...change.row, body } }
  return { ...change, row: { ...change.row, body } }
}

const openingReader = (reader: Reader, keyring: Keyring): Reader => {
  // Damage may have made anything of a row: what is no object is passed on for others to sort out.
  const open = (table: TableName, row: Stored): Stored =>
    typeof row === 'object' && row !== null ? opened(keyring, table, row) : row
  const all = async (table: TableName, rows: Promise<readonly Stored[]>) => {
    const found = await rows
    return keyring.size === 0 ? found : found.map((row) => open(table, row))
  }
  return {
    get: async (table, id) => {
      const row = await reader.get(table, id)
      return row === undefined ? undefined : open(table, row)
    },
    ofProfile: (table, profileId) => all(table, reader.ofProfile(table, profileId)),
    inScope: (table, profileId, scope) => all(table, reader.inScope(table, profileId, scope)),
    all: (table) => all(table, reader.all(table)),
  }
}

/**
 * The store as the screens see it: what belongs to an open encrypted profile is opened when read and sealed when
 * written, so that database and journal only ever hold it sealed. The cipher is synchronous, because a database ends
 * a transaction that waits for anything else.
 */
export const sealedStore = (kept: Store, keyring: Keyring): Store => {
  const write = async (
    work: () => Promise<Result<readonly Stored[], StorageProblem>>,
  ): Promise<Result<readonly Stored[], StorageProblem>> => {
    try {
      return await work()
    } catch (error) {
      return failure(storageProblemOf(error))
    }
  }
  return {
    ...kept,
    commit: (changes) => write(() => kept.commit(changes.map((change) => sealedChange(keyring, change)))),
    update: (changesOf) =>
      write(() =>
        kept.update(async (reader) =>
          (await changesOf(openingReader(reader, keyring))).map((change) => sealedChange(keyring, change)),
        ),
      ),
    read: (query) => kept.read((reader) => query(openingReader(reader, keyring))),
    watch: (query, onValue, onProblem) => kept.watch((reader) => query(openingReader(reader, keyring)), onValue, onProblem),
  }
}
