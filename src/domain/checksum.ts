import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'

/** Lower-case hexadecimal SHA-256 of UTF-8 text. Works without `crypto.subtle` (plain http, file:). */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The RFC 8785 canonical form of a JSON value. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? 'null'

/** The checksum of a file's content: over its RFC 8785 form without the `checksum` field. Shows damage, not who wrote it. */
export const checksumOf = (file: object): string => {
  const { checksum: _, ...rest } = { checksum: undefined, ...file }
  return `sha256:${sha256Hex(canonicalJson(rest))}`
}
