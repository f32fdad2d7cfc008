import process from 'node:process'
import { fc } from './properties.ts'

/** `npm run trust` fuzzes for so many seconds; otherwise for about one. */
export const SECONDS = Number(process.env['TRUST_SECONDS'] ?? 1)
export const FOR_A_WHILE = { interruptAfterTimeLimit: SECONDS * 1000, numRuns: Number.MAX_SAFE_INTEGER } as const
/** How long a test that fuzzes may take, in milliseconds. */
export const FUZZ_TIMEOUT = SECONDS * 2000 + 20_000

const HOSTILE = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'then', '', ' ', '\u202E')

const jsonOf = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    // A circle, a BigInt or a toJSON that throws: no file can hold it.
    return null
  }
}

/** Anything that a JSON file can hold. */
export const anyJson = fc
  .anything({ key: fc.oneof(HOSTILE, fc.string()), values: [fc.string(), fc.double(), fc.boolean(), HOSTILE], maxDepth: 4 })
  .map(jsonOf)

/** Leads from field to field: each number chooses one. */
export const anyPath = fc.array(fc.nat(60), { minLength: 1, maxLength: 9 })

/** The same with `value` where the path ends. */
export const replaced = (target: unknown, path: readonly number[], value: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined || typeof target !== 'object' || target === null) return value
  const keys = Object.keys(target)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return value
  if (Array.isArray(target)) return target.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item))
  return Object.fromEntries(
    Object.entries(target).map(([name, item]) => [name, name === key ? replaced(item, rest, value) : item]),
  )
}
