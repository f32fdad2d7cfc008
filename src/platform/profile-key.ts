import { gcm } from '@noble/ciphers/aes.js'
import { failure, type Result, success } from '#src/domain/result.ts'
import type { BodyCipher, WrappedKey } from '#src/domain/sealed.ts'
import { fromBase64, ITERATIONS, keyOf, toBase64 } from './sealing.ts'

const NONCE_BYTES = 12
const KEY_BYTES = 32
/** Lengths are rounded up to this many characters, so that a short answer looks like any other. */
const PADDED_TO = 64

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length))

const joined = (nonce: Uint8Array, sealed: Uint8Array): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(nonce.length + sealed.length)
  all.set(nonce)
  all.set(sealed, nonce.length)
  return all
}

const split = (text: string): { readonly nonce: Uint8Array<ArrayBuffer>; readonly sealed: Uint8Array<ArrayBuffer> } => {
  const bytes = fromBase64(text)
  return { nonce: bytes.slice(0, NONCE_BYTES), sealed: bytes.slice(NONCE_BYTES) }
}

/**
 * AES-256-GCM with a new nonce for every body; the place is bound in, so that no body can be moved to another table.
 * Synchronous, unlike the browser's own: a database ends a transaction that waits for anything else.
 */
export const bodyCipher = (key: Uint8Array): BodyCipher => ({
  seal: (body, place) => {
    const json = JSON.stringify(body)
    const nonce = random(NONCE_BYTES)
    const padded = json.padEnd(Math.ceil(json.length / PADDED_TO) * PADDED_TO)
    return { sealed: toBase64(joined(nonce, gcm(key, nonce, encode(place)).encrypt(encode(padded)))) }
  },
  open: ({ sealed: text }, place) => {
    try {
      const { nonce, sealed } = split(text)
      const value: unknown = JSON.parse(new TextDecoder().decode(gcm(key, nonce, encode(place)).decrypt(sealed)))
      return value
    } catch {
      return undefined
    }
  },
})

/** A new random key and how it is kept: wrapped, so that the passphrase itself seals nothing else. */
export const newProfileKey = async (
  passphrase: string,
): Promise<{ readonly cipher: BodyCipher; readonly wrappedKey: WrappedKey }> => {
  const key = random(KEY_BYTES)
  const salt = random(16)
  const nonce = random(NONCE_BYTES)
  const wrapping = await keyOf(passphrase, salt, ITERATIONS)
  const wrapped = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, wrapping, key))
  return {
    cipher: bodyCipher(key),
    wrappedKey: {
      kdf: 'PBKDF2-SHA-256',
      iterations: ITERATIONS,
      salt: toBase64(salt),
      wrapped: toBase64(joined(nonce, wrapped)),
    },
  }
}

/** Fails with another passphrase and with a damaged key alike: the cipher can't tell which. */
export const openProfileKey = async (
  { iterations, salt, wrapped }: WrappedKey,
  passphrase: string,
): Promise<Result<BodyCipher, 'cannot-open'>> => {
  try {
    const wrapping = await keyOf(passphrase, fromBase64(salt), iterations)
    const { nonce, sealed } = split(wrapped)
    return success(bodyCipher(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, wrapping, sealed))))
  } catch {
    return failure('cannot-open')
  }
}
