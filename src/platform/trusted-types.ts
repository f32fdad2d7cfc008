/**
 * The one Trusted Types policy, `rrk`: lets script addresses of our own origin through and nothing else.
 * `require-trusted-types-for 'script'` refuses every other string that would become script.
 */
interface ScriptUrlPolicy {
  createScriptURL: (address: string) => string
}

interface TrustedTypesFactory {
  createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy
}

const ownAddress = (address: string): string => {
  const url = new URL(address, document.baseURI)
  if (url.origin !== location.origin) throw new TypeError(`Refused a script from another origin: ${url.origin}`)
  return url.href
}

const isFactory = (value: unknown): value is TrustedTypesFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value && typeof value.createPolicy === 'function'

let policy: ScriptUrlPolicy | undefined

/** A script address of ours, checked. Browsers without Trusted Types get the checked string. */
export const trustedScriptUrl = (address: string): string => {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
  policy ??= isFactory(factory) ? factory.createPolicy('rrk', { createScriptURL: ownAddress }) : { createScriptURL: ownAddress }
  return policy.createScriptURL(address)
}
