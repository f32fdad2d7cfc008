import { type Backup, BACKUP_FORMAT, BACKUP_VERSION } from '#src/domain/backup.ts'
import { checksumOf } from '#src/domain/checksum.ts'

/** Nothing of ours holds what JSON can't; one row that damage made so must not cost the others their copy. */
const fitsJson = (row: unknown): boolean => {
  try {
    return JSON.stringify(row) !== undefined
  } catch {
    return false
  }
}

/** Half a character, as a text that was cut at the wrong place has it, could be neither written nor checksummed. */
const wholeCharacters = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(/\p{Cs}/gu, '\uFFFD') : value

/** The file as it is written. Not indented: it can be large, and nobody edits it. */
export const backupJson = ({ kitVersion, createdOn, reach, rows }: Omit<Backup, 'damaged'>): string => {
  const tables = Object.fromEntries(
    [...rows].filter(([, all]) => all.size > 0).map(([table, all]) => [table, [...all.values()].filter(fitsJson)]),
  )
  // A checksum is over what JSON can hold: fields that are `undefined` in memory are not in the file.
  const content: object = JSON.parse(
    JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, kitVersion, createdOn, reach, tables }, wholeCharacters),
  )
  return `${JSON.stringify({ ...content, checksum: checksumOf(content) })}\n`
}

/** How a backup was sealed, in the clear: what is needed to open it besides the passphrase. */
export interface Seal {
  readonly kdf: 'PBKDF2-SHA-256'
  readonly iterations: number
  /** Base64. */
  readonly salt: string
  readonly cipher: 'AES-256-GCM'
  /** Base64. */
  readonly iv: string
}

export const sealedBackupJson = (createdOn: string, seal: Seal, sealed: string): string => {
  const content = { format: BACKUP_FORMAT, version: BACKUP_VERSION, createdOn, seal, sealed }
  return `${JSON.stringify({ ...content, checksum: checksumOf(content) })}\n`
}

/** `2026-11-25_all_tango-panda.backup.json`. `code` is never a typed name. */
export const backupFileName = (createdOn: string, code: string): string => `${createdOn}_all_${code}.backup.json`
