import { failure, type Result, success } from '#src/domain/result.ts'

export type JsonProblem = 'too-large' | 'not-text' | 'too-deep' | 'not-json' | 'forbidden-key'

/** Deepest nesting, found without parsing: recursion over a stranger's file must have an end. */
const depthOf = (text: string, stopAt: number): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let index = 0; index < text.length && deepest <= stopAt; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}

const FORBIDDEN = '__proto__'

/** Nothing honest has this key, and code that copies fields one by one would change an object's nature with it. */
const hasForbiddenKey = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, FORBIDDEN) || Object.values(value).some(hasForbiddenKey)
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const parse = (text: string): Result<unknown, JsonProblem> => {
  try {
    return success(JSON.parse(text))
  } catch {
    return failure('not-json')
  }
}

/** Reads a stranger's JSON: size before decoding, depth before parsing. Never throws. */
export const readJson = (
  bytes: Uint8Array,
  limits: { readonly bytes: number; readonly depth: number },
): Result<unknown, JsonProblem> => {
  if (bytes.length > limits.bytes) return failure('too-large')
  const text = decode(bytes)
  if (text === undefined) return failure('not-text')
  if (depthOf(text, limits.depth) > limits.depth) return failure('too-deep')
  const parsed = parse(text)
  return parsed.ok && hasForbiddenKey(parsed.value) ? failure('forbidden-key') : parsed
}
