import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** At most this long, and without half a surrogate pair anywhere: that could be neither written nor checksummed. */
export const shortened = (text: string, length: number): string =>
  text
    .replaceAll(/\p{Cs}/gu, '')
    .slice(0, length)
    .replace(/\p{Cs}$/u, '')

const KEY_LENGTH = 32
const LONGEST_SESSION = 40

/** A session code as everybody means it, however it was typed: `  abc-7 ` is `ABC-7`. NFC comes after upper case, which takes letters apart. */
export const normalSession = (typed: string): string =>
  shortened(typed.trim().toUpperCase().normalize('NFC'), LONGEST_SESSION).trim()

/**
 * Tells a facilitator that two summaries of one session come from one learner. Keyed by the session, so that summaries
 * of two sessions can't be linked; made from 128 secret random bits, so that nobody can try all learners.
 */
export const learnerKeyOf = (secret: string, session: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(normalSession(session)), utf8ToBytes(secret))).slice(0, KEY_LENGTH)
