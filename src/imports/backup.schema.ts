import * as z from 'zod/mini'
import { BACKUP_FORMAT, BACKUP_VERSION } from '#src/domain/backup.ts'

const day = z.iso.date()
const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/))
const checksum = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))
const head = { format: z.literal(BACKUP_FORMAT), version: z.literal(BACKUP_VERSION), createdOn: day, checksum }

/** A backup that anybody can read. The rows are looked at one by one: a damaged one must not cost the others. */
export const plainBackupSchema = z.object({
  ...head,
  kitVersion: z.string().check(z.minLength(1), z.maxLength(200)),
  reach: z.enum(['profile', 'device']),
  tables: z.record(z.string().check(z.regex(/^[A-Za-z]{1,40}$/)), z.array(z.unknown())),
})

/** A backup behind a passphrase. The bounds keep a stranger's file from costing minutes, or next to nothing. */
export const sealedBackupSchema = z.object({
  ...head,
  seal: z.object({
    kdf: z.literal('PBKDF2-SHA-256'),
    iterations: z.number().check(z.int(), z.minimum(100_000), z.maximum(5_000_000)),
    salt: base64.check(z.maxLength(200)),
    cipher: z.literal('AES-256-GCM'),
    iv: base64.check(z.maxLength(40)),
  }),
  sealed: base64,
})
