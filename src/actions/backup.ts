import { type Backup, planRestore, type RestorePlan } from '#src/domain/backup.ts'
import { erasedIds, type RowSet, underNewProfile } from '#src/domain/merge-rows.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { isSealedProfileBody } from '#src/domain/sealed.ts'
import { backupFileName, backupJson, sealedBackupJson } from '#src/exports/backup-json.ts'
import { BACKUP_LIMITS, type BackupProblem, readBackup, type SealedBackup } from '#src/imports/backup.ts'
import { seal, unseal } from '#src/platform/sealing.ts'
import type { Services } from '#src/services.ts'
import { isProfileBody } from '#src/storage/parse-records.ts'
import { isOfDevice, readTables } from '#src/storage/read-tables.ts'
import { type Change, type StorageProblem, type TableName, TABLES } from '#src/storage/store.ts'
import type { FileToSave } from './export-summary.ts'
import { switchProfile } from './profile.ts'

const LAST_BACKUP_ID = 'last-backup'
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const ofProfile = (rows: RowSet<TableName>, profileId: string): RowSet<TableName> =>
  new Map([...rows].map(([table, all]) => [table, new Map([...all].filter(([, row]) => row.profileId === profileId))] as const))

/** A name somebody typed is never in a file name, where others see it in passing. */
const codeOf = (rows: RowSet<TableName>, profileId: string | undefined): string => {
  if (profileId === undefined) return 'device'
  const body: unknown = rows.get('profiles')?.get(profileId)?.body
  if (isSealedProfileBody(body)) return body.tag
  return isProfileBody(body) && body.kind === 'code' ? body.label : profileId.slice(0, 8)
}

/** A file with everything of one learner, or of everybody here when `profileId` is absent; sealed when a passphrase is given. */
export const makeBackup = async (
  services: Services,
  { profileId, passphrase }: { readonly profileId?: string | undefined; readonly passphrase?: string | undefined },
): Promise<Result<FileToSave, StorageProblem>> => {
  const store = await services.openKept()
  const read = await store.read((reader) => readTables(reader))
  if (!read.ok) return failure(read.problem)
  const createdOn = services.clock.today()
  const json = backupJson({
    kitVersion: services.content.kitVersion,
    createdOn,
    reach: profileId === undefined ? 'device' : 'profile',
    rows: profileId === undefined ? read.value : ofProfile(read.value, profileId),
  })
  const text = passphrase === undefined ? json : await sealedText(createdOn, json, passphrase)
  const name = backupFileName(createdOn, codeOf(read.value, profileId))
  return success({ name, type: 'application/json', bytes: encode(text) })
}

const sealedText = async (createdOn: string, json: string, passphrase: string): Promise<string> => {
  const { sealed, ...parts } = await seal(encode(json), passphrase)
  return sealedBackupJson(createdOn, { kdf: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM', ...parts }, sealed)
}

/** Remembers, for this device, on which day a copy was last saved. */
export const noteBackup = async (services: Services): Promise<void> => {
  const store = await services.openKept()
  const body = { on: services.clock.today() }
  await store.commit([{ kind: 'put', table: 'settings', row: { id: LAST_BACKUP_ID, profileId: '', scope: 'device', body } }])
}

/** The day of the last copy, as `2026-11-25`; `undefined` when there is none. */
export const lastBackup = async (services: Services): Promise<string | undefined> => {
  const store = await services.openKept()
  const row = await store.read((reader) => reader.get('settings', LAST_BACKUP_ID))
  const body: unknown = row.ok ? row.value?.body : undefined
  return typeof body === 'object' && body !== null && 'on' in body && typeof body.on === 'string' ? body.on : undefined
}

/** Why a file can't be brought back: the file itself, or the passphrase. */
export type RestoreProblem = BackupProblem | 'cannot-open'

export type OpenedBackup =
  | { readonly kind: 'open'; readonly backup: Backup }
  /** It asks for its passphrase. */
  | { readonly kind: 'sealed'; readonly backup: SealedBackup }

/** Looks at the size before anything is read: a wrong file of half a gigabyte must not fill the memory. */
export const openBackupFile = async (file: Blob): Promise<Result<OpenedBackup, RestoreProblem>> => {
  if (file.size > BACKUP_LIMITS.bytes) return failure('too-large')
  return opened(readBackup(new Uint8Array(await file.arrayBuffer())))
}

const opened = (read: ReturnType<typeof readBackup>): Result<OpenedBackup, RestoreProblem> => {
  if (!read.ok) return failure(read.problem)
  return success(
    read.value.kind === 'sealed'
      ? read.value
      : { kind: 'open', backup: { ...read.value.backup, rows: known(read.value.backup.rows) } },
  )
}

const isTable = (name: string): name is TableName => TABLES.some((table) => table === name)

/** Tables of a later kit and rows that belong to another device are left out. */
const known = (rows: RowSet): RowSet<TableName> =>
  new Map(
    [...rows].flatMap(([table, all]) =>
      isTable(table) ? [[table, new Map([...all].filter(([, row]) => !isOfDevice(table, row)))] as const] : [],
    ),
  )

export const unsealBackup = async (
  { seal: parts, sealed }: SealedBackup,
  passphrase: string,
): Promise<Result<OpenedBackup, RestoreProblem>> => {
  const bytes = await unseal({ ...parts, sealed }, passphrase)
  return bytes.ok ? opened(readBackup(bytes.value)) : failure(bytes.problem)
}

/** What bringing a file back would do. */
export interface RestorePreview {
  /** Their names or codes. */
  readonly people: readonly string[]
  readonly answers: number
  /** Rows that are not here yet, or older here. */
  readonly added: number
  readonly damaged: number
  /** Profiles in the file that were erased on this device; they are left out unless somebody says otherwise. */
  readonly erased: readonly string[]
}

const namesIn = (rows: RowSet<TableName>, ids?: readonly string[]): readonly string[] =>
  [...(rows.get('profiles')?.values() ?? [])].flatMap(({ id, body }) => {
    if (ids !== undefined && !ids.includes(id)) return []
    if (isSealedProfileBody(body)) return [body.tag]
    return isProfileBody(body) ? [body.label] : []
  })

export const previewRestore = async (services: Services, backup: Backup): Promise<Result<RestorePreview, StorageProblem>> => {
  const store = await services.openKept()
  const here = await store.read((reader) => readTables(reader))
  if (!here.ok) return failure(here.problem)
  const rows = known(backup.rows)
  const plan = planRestore(here.value, rows, erasedIds(here.value))
  return success({
    people: namesIn(rows),
    answers: rows.get('attempts')?.size ?? 0,
    added: plan.added,
    damaged: backup.damaged,
    erased: namesIn(rows, plan.erased),
  })
}

/** Rows that merging takes away, such as a draft that was handed in on another device, and rows that it brings. */
const changesOf = (here: RowSet<TableName>, { changed, merged }: RestorePlan<TableName>): readonly Change[] => {
  const removed = [...here].flatMap(([table, rows]) =>
    [...rows.keys()].filter((id) => merged.get(table)?.has(id) !== true).map((id): Change => ({ kind: 'remove', table, id })),
  )
  const brought = [...changed].flatMap(([table, ids]) =>
    [...ids].flatMap((id): Change[] => {
      const row = merged.get(table)?.get(id)
      return row === undefined ? [] : [{ kind: 'restore', table, row }]
    }),
  )
  return [...removed, ...brought]
}

/**
 * Brings a backup back in one transaction, merged with what is here: in any order, however often, the result is the
 * same. `revive` brings erased learners back as well, under new ids, so that the erasure still holds for the old ones.
 */
export const restoreBackup = async (
  services: Services,
  backup: Backup,
  { revive }: { readonly revive: boolean },
): Promise<Result<{ readonly changed: number }, StorageProblem>> => {
  const store = await services.openKept()
  let changed = 0
  let brought: readonly string[] = []
  const result = await store.update(async (reader) => {
    const here = await readTables(reader)
    const erased = erasedIds(here)
    const rows = revive ? revived(services, known(backup.rows), erased) : known(backup.rows)
    const changes = changesOf(here, planRestore(here, rows, erased))
    changed = changes.length
    brought = [...(rows.get('profiles')?.keys() ?? [])]
    return changes
  })
  if (!result.ok) return failure(result.problem)
  const [only, ...more] = brought
  const isHere = result.value.some(({ id }) => id === only)
  // On a new device with nobody yet: whoever was brought goes on.
  if (services.preferences.getState().profileId === undefined && only !== undefined && more.length === 0 && isHere)
    await switchProfile(services, only)
  return success({ changed })
}

const revived = (services: Services, rows: RowSet<TableName>, erased: ReadonlySet<string>): RowSet<TableName> =>
  [...(rows.get('profiles')?.keys() ?? [])]
    .filter((id) => erased.has(id))
    .reduce((all, id) => underNewProfile(all, id, services.ids.newId()), rows)
