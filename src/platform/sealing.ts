import { failure, type Result, success } from '#src/domain/result.ts'

/** Tries per guess that a stranger's computer must make (OWASP's figure for PBKDF2 with SHA-256). */
export const ITERATIONS = 600_000

/** How something was sealed: not secret, and needed to open it. Base64. */
export interface SealParts {
  readonly iterations: number
  readonly salt: string
  readonly iv: string
}

/** False on plain http, where the browser gives no cryptography: sealing is not offered there, and that is said. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined

export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  // In pieces: a call with a million arguments overflows the stack.
  for (let start = 0; start < bytes.length; start += 8192) text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  return btoa(text)
}

export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** One passphrase, however it is typed: letters composed alike, blanks at the ends and doubled ones left out. */
const normal = (passphrase: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(passphrase.normalize('NFKC').trim().replaceAll(/\s+/g, ' '))

/** At least four words, or twelve characters. */
export const isStrongPassphrase = (passphrase: string): boolean => {
  const words = passphrase.trim().split(/\s+/)
  return passphrase.trim().length >= 12 || (words.length >= 4 && words.every((word) => word.length >= 2))
}

/** The key that a passphrase stands for, under this salt. Takes about a second on a phone, on purpose. */
export const keyOf = async (passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> => {
  const material = await crypto.subtle.importKey('raw', normal(passphrase), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** Encrypts with AES-256-GCM under a key from PBKDF2-SHA-256; salt and nonce are new each time. */
export const seal = async (
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<SealParts & { readonly sealed: string }> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(passphrase, salt, iterations), bytes)
  return { iterations, salt: toBase64(salt), iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) }
}

/** Fails with another passphrase and with any changed bit alike: the cipher can't tell which. */
export const unseal = async (
  { sealed, salt, iv, iterations }: SealParts & { readonly sealed: string },
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, 'cannot-open'>> => {
  try {
    const key = await keyOf(passphrase, fromBase64(salt), iterations)
    return success(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(sealed))))
  } catch {
    return failure('cannot-open')
  }
}
