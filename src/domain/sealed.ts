/**
 * What is kept of an encrypted profile. The columns of its rows stay in the clear (ids, order, and the module they
 * belong to); every body is sealed under one random key, which only the passphrase opens.
 */
export interface SealedBody {
  /** Base64 of nonce and ciphertext (AES-256-GCM). */
  readonly sealed: string
}

/** How a profile's key lies on the device: wrapped under a key made from the passphrase. All base64. */
export interface WrappedKey {
  readonly kdf: 'PBKDF2-SHA-256'
  readonly iterations: number
  readonly salt: string
  /** Nonce and ciphertext. */
  readonly wrapped: string
}

/** The profile row of an encrypted profile. `tag` is a random two-word code: what the list of profiles may show. */
export interface SealedProfileBody extends SealedBody {
  readonly tag: string
  readonly key: WrappedKey
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const isText = (value: unknown): value is string => typeof value === 'string'

export const isSealedBody = (body: unknown): body is SealedBody => isText(fieldsOf(body)['sealed'])

const isWrappedKey = (value: unknown): value is WrappedKey => {
  const { kdf, iterations, salt, wrapped } = fieldsOf(value)
  return kdf === 'PBKDF2-SHA-256' && Number.isSafeInteger(iterations) && isText(salt) && isText(wrapped)
}

export const isSealedProfileBody = (body: unknown): body is SealedProfileBody => {
  const { tag, key } = fieldsOf(body)
  return isSealedBody(body) && isText(tag) && isWrappedKey(key)
}

/** Seals and opens the bodies of one profile. `place` is the table and scope of the row: a body opens nowhere else. */
export interface BodyCipher {
  readonly seal: (body: unknown, place: string) => SealedBody
  /** `undefined` for what this key did not seal, and for a changed bit. */
  readonly open: (body: SealedBody, place: string) => unknown
}

export const placeOf = (table: string, scope: string): string => `${table}/${scope}`
