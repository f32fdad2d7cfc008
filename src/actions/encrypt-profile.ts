import { codeNameOf } from '#src/domain/code-name.ts'
import { shortened } from '#src/domain/learner-key.ts'
import { parseRow } from '#src/domain/parse-row.ts'
import { type RowSet, underNewProfile } from '#src/domain/merge-rows.ts'
import type { ProfileBody, Row } from '#src/domain/records.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { type BodyCipher, placeOf, type SealedProfileBody, type WrappedKey } from '#src/domain/sealed.ts'
import type { Services } from '#src/services.ts'
import { isProfileBody } from '#src/storage/parse-records.ts'
import { type Keyring, openedBody, sealedBody } from '#src/storage/sealed-store.ts'
import { type Change, type Reader, type StorageProblem, type Stored, type TableName, TABLES } from '#src/storage/store.ts'
import { currentProfileChange } from './current-profile.ts'
import { erasureOf } from './erase.ts'
import { closeOthers, knock, screenLockId } from './lock.ts'
import { LONGEST_LABEL } from './profile.ts'

interface Key {
  readonly cipher: BodyCipher
  readonly wrappedKey: WrappedKey
}

const newKey = async (passphrase: string): Promise<Key> =>
  (await import('#src/platform/profile-key.ts')).newProfileKey(passphrase)

/** A two-word code says nothing of anybody and may stay in the clear; a name may not. */
const tagOf = ({ ids }: Services, { kind, label }: Pick<ProfileBody, 'kind' | 'label'>): string =>
  kind === 'code' ? label : codeNameOf(ids.pick)

const sealedProfile = (tag: string, { cipher, wrappedKey }: Key, body: unknown): SealedProfileBody => ({
  tag,
  key: wrappedKey,
  ...cipher.seal(body, placeOf('profiles', 'profile')),
})

/** Goes on as a profile whose key is at hand. */
const goOnAs = async (services: Services, profileId: string, cipher: BodyCipher | undefined): Promise<void> => {
  if (cipher !== undefined) services.keyring.set(profileId, cipher)
  services.gate.setState({ entered: profileId }, true)
  services.preferences.setState({ profileId })
  await knock(services, profileId)
  closeOthers(services, profileId)
}

/** Adds a profile of which nothing is ever kept in the clear, and makes it the one that answers. */
export const addEncryptedProfile = async (
  services: Services,
  profile: Pick<ProfileBody, 'kind' | 'label' | 'size'>,
  passphrase: string,
): Promise<Result<string, StorageProblem>> => {
  const { ids, clock } = services
  const key = await newKey(passphrase)
  const id = ids.newId()
  const label = shortened(profile.label, LONGEST_LABEL)
  const body: ProfileBody = { ...profile, label, secret: ids.newId(), createdOn: clock.today() }
  const row = { id, profileId: id, scope: 'profile', body: sealedProfile(tagOf(services, profile), key, body) }
  const kept = await services.openKept()
  const result = await kept.commit([{ kind: 'put', table: 'profiles', row }, currentProfileChange(id)])
  if (!result.ok) return failure(result.problem)
  await goOnAs(services, id, key.cipher)
  return success(id)
}

const rowsOf = async (reader: Reader, profileId: string): Promise<RowSet<TableName>> => {
  const tables = TABLES.filter((table) => table !== 'erasures')
  const perTable = await Promise.all(tables.map((table) => reader.ofProfile(table, profileId)))
  return new Map(
    tables.map((table, index) => {
      const sound = (perTable[index] ?? []).flatMap((row) => parseRow(row) ?? [])
      return [table, new Map(sound.map((row) => [row.id, row] as const))] as const
    }),
  )
}

const mapRows = (rows: RowSet<TableName>, bodyOf: (table: TableName, row: Stored) => unknown): RowSet<TableName> =>
  new Map(
    [...rows].map(([table, all]) => [
      table,
      new Map([...all].map(([id, row]) => [id, { ...row, body: bodyOf(table, row) }] as const)),
    ]),
  )

/** The rows under another profile, sealed anew under `key`, or in the clear without one. */
const movedRows = (services: Services, rows: RowSet<TableName>, to: string, key: Key | undefined): RowSet<TableName> => {
  const [from] = rows.get('profiles')?.keys() ?? []
  const open = mapRows(rows, (table, row) => openedBody(services.keyring, table, row))
  const renamed = from === undefined ? open : underNewProfile(open, from, to)
  const fresh: Keyring = new Map(key === undefined ? [] : [[to, key.cipher]])
  return mapRows(renamed, (table, row) => {
    // The passphrase takes the PIN's place.
    if (row.id === screenLockId(to) && key !== undefined) return { afterMinutes: 0 }
    if (table !== 'profiles' || key === undefined) return sealedBody(fresh, table, row)
    return sealedProfile(isProfileBody(row.body) ? tagOf(services, row.body) : codeNameOf(services.ids.pick), key, row.body)
  })
}

const replacing = (before: RowSet<TableName>, after: RowSet<TableName>): readonly Change[] => [
  ...[...before].flatMap(([table, rows]) => [...rows.keys()].map((id): Change => ({ kind: 'remove', table, id }))),
  ...[...after].flatMap(([table, rows]) =>
    [...rows.values()].map((row: Row<unknown>): Change => ({ kind: 'restore', table, row })),
  ),
]

/**
 * Copies whoever learns now into a new profile and erases the old one, in one transaction: encrypted under a new
 * passphrase (also to change it), or in the clear without one. Traces of the old rows may stay on the disk until the
 * browser writes over them.
 */
export const moveProfile = async (
  services: Services,
  passphrase: string | undefined,
): Promise<Result<string, StorageProblem>> => {
  const { profileId: from } = services.preferences.getState()
  if (from === undefined) return failure({ kind: 'failed', detail: 'nobody learns here' })
  const key = passphrase === undefined ? undefined : await newKey(passphrase)
  const to = services.ids.newId()
  const kept = await services.openKept()
  const result = await kept.update(async (reader) => {
    const before = await rowsOf(reader, from)
    return [...replacing(before, movedRows(services, before, to, key)), erasureOf(services, from), currentProfileChange(to)]
  })
  if (!result.ok) return failure(result.problem)
  await goOnAs(services, to, key?.cipher)
  if (services.keyring.has(from)) services.keyring.set(from, undefined)
  return success(to)
}
