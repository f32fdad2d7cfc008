import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyCipher, newProfileKey, openProfileKey } from './profile-key.ts'
import { fromBase64, toBase64 } from './sealing.ts'

const cipher = bodyCipher(crypto.getRandomValues(new Uint8Array(32)))

describe('a sealed body', () => {
  it('opens to what it was, and says nothing in the clear', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const body = { canary: 'plain words', value }
        const sealed = cipher.seal(body, 'attempts/a-module')
        expect(cipher.open(sealed, 'attempts/a-module')).toEqual(JSON.parse(JSON.stringify(body)))
        expect(sealed.sealed).not.toContain(btoa('plain words').slice(0, 12))
      }),
    )
  })

  it('is never the same twice, and its length tells little of what is in it', () => {
    const short = cipher.seal({ answer: 'a' }, 'x')
    expect(cipher.seal({ answer: 'a' }, 'x')).not.toEqual(short)
    expect(cipher.seal({ answer: 'twenty letters, or so' }, 'x').sealed).toHaveLength(short.sealed.length)
  })

  it('does not open in another place, under another key, or with any bit changed', () => {
    const sealed = cipher.seal({ answer: 'mine' }, 'attempts/a-module')
    expect(cipher.open(sealed, 'drafts/a-module')).toBeUndefined()
    expect(bodyCipher(new Uint8Array(32)).open(sealed, 'attempts/a-module')).toBeUndefined()
    const bytes = fromBase64(sealed.sealed)
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(cipher.open({ sealed: toBase64(changed) }, 'attempts/a-module')).toBeUndefined()
    }
    expect(cipher.open({ sealed: 'not base64 ¤' }, 'attempts/a-module')).toBeUndefined()
  })
})

describe('the key of a profile', () => {
  it('opens with its passphrase alone', async () => {
    const { cipher: made, wrappedKey } = await newProfileKey('four words are enough')
    expect(wrappedKey.iterations).toBeGreaterThanOrEqual(600_000)
    const body = made.seal({ answer: 'mine' }, 'x')
    const opened = await openProfileKey(wrappedKey, ' four  words are enough ')
    expect(opened.ok && opened.value.open(body, 'x')).toEqual({ answer: 'mine' })
    expect((await openProfileKey(wrappedKey, 'four words are enough!')).ok).toBe(false)
    expect((await openProfileKey({ ...wrappedKey, salt: toBase64(new Uint8Array(16)) }, 'four words are enough')).ok).toBe(false)
  })
})
