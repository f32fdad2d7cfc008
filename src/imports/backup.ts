import { type Backup, BACKUP_FORMAT, BACKUP_VERSION } from '#src/domain/backup.ts'
import { checksumOf } from '#src/domain/checksum.ts'
import { parseRow } from '#src/domain/parse-row.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { plainBackupSchema, sealedBackupSchema } from './backup.schema.ts'
import { type JsonProblem, readJson } from './json-text.ts'

export const BACKUP_LIMITS = { bytes: 64 * 1024 * 1024, depth: 40 } as const

/**
 * Why a file can't be brought back. The screen has words for each.
 * - `other-file`: one of the kit's, but no backup.
 * - `newer-version`: a newer kit wrote it.
 * - `damaged`: its content is not what its checksum says.
 * - `wrong-field`: something in it can't be right.
 */
export type BackupProblem = JsonProblem | 'not-a-backup' | 'other-file' | 'newer-version' | 'damaged' | 'wrong-field'

export interface SealedBackup {
  readonly createdOn: string
  readonly seal: { readonly iterations: number; readonly salt: string; readonly iv: string }
  readonly sealed: string
}

export type ReadBackup =
  | { readonly kind: 'plain'; readonly backup: Backup }
  | { readonly kind: 'sealed'; readonly backup: SealedBackup }

const headProblem = (value: unknown): BackupProblem | undefined => {
  if (typeof value !== 'object' || value === null) return 'not-a-backup'
  const { format, version }: { format?: unknown; version?: unknown } = { ...value }
  if (typeof format !== 'string' || !format.startsWith('refugee-rights-kit/')) return 'not-a-backup'
  if (format !== BACKUP_FORMAT) return 'other-file'
  return typeof version === 'number' && version > BACKUP_VERSION ? 'newer-version' : undefined
}

const isIntact = (value: object): boolean => {
  const { checksum }: { checksum?: unknown } = { ...value }
  try {
    return checksumOf(value) === checksum
  } catch {
    // Half a character, which nothing sound can have.
    return false
  }
}

/** The tables by name, each row looked at: those that can't be read are counted and left out. */
const rowsOf = (tables: Readonly<Record<string, readonly unknown[]>>): Pick<Backup, 'rows' | 'damaged'> => {
  const parsed = Object.entries(tables).map(([table, values]) => [table, values.map(parseRow)] as const)
  return {
    rows: new Map(
      parsed.map(([table, rows]) => [table, new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])))]),
    ),
    damaged: parsed.reduce((sum, [, rows]) => sum + rows.filter((row) => row === undefined).length, 0),
  }
}

/** Reads a backup file of anybody. Never throws; writes nothing. */
export const readBackup = (bytes: Uint8Array): Result<ReadBackup, BackupProblem> => {
  const json = readJson(bytes, BACKUP_LIMITS)
  if (!json.ok) return failure(json.problem)
  const problem = headProblem(json.value)
  if (problem !== undefined) return failure(problem)
  if (typeof json.value !== 'object' || json.value === null || !isIntact(json.value)) return failure('damaged')
  const sealed = sealedBackupSchema.safeParse(json.value)
  if (sealed.success) return success({ kind: 'sealed', backup: sealed.data })
  const plain = plainBackupSchema.safeParse(json.value)
  if (!plain.success) return failure('wrong-field')
  const { kitVersion, createdOn, reach, tables } = plain.data
  return success({ kind: 'plain', backup: { kitVersion, createdOn, reach, ...rowsOf(tables) } })
}
