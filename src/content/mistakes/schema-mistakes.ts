import type * as z from 'zod/mini'
import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { error, type Path } from './course-input.ts'
import { knownFieldsAt } from './known-fields.ts'
import { nearestWord, suggest } from './nearest-word.ts'
import { fieldOf, valueAt } from './raw-value.ts'

type Issue = z.core.$ZodIssue

const KINDS: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'fields in { }',
}

const nameOf = (path: Path): string => {
  const key = path.at(-1)
  if (key === undefined) return 'the file'
  return typeof key === 'number' ? `entry ${key + 1}` : `"${key}"`
}

const toPath = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === 'number' ? key : String(key)))

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const listed = (values: readonly unknown[]): string => values.map((value) => shown(value)).join(', ')

/** Some fields are asked for by name in the rules for authors. */
const MISSING_RULES: Readonly<Record<string, string>> = { alt: 'missing-alt', transcript: 'missing-transcript' }

const missingOr = (path: Path, value: unknown, wanted: string): AuthoringMistake => {
  const key = String(path.at(-1))
  if (value !== undefined) return error(path, 'wrong-type', `${nameOf(path)} is ${shown(value)}`, `it must be ${wanted}`)
  return error(path, MISSING_RULES[key] ?? 'missing-field', `${nameOf(path)} is missing`, `add it: ${wanted}`)
}

const sizeMistake = (path: Path, origin: string, limit: string, value: unknown): AuthoringMistake => {
  const rule = path.at(-1) === 'passMark' ? 'unreachable-pass-mark' : 'out-of-bounds'
  const count = Array.isArray(value) ? `has ${value.length}` : `is ${shown(value)}`
  const unit = origin === 'array' ? ' entries' : origin === 'string' ? ' characters' : ''
  return error(path, rule, `${nameOf(path)} ${count}`, `it must be ${limit}${unit}`)
}

const unknownFields = (
  schema: z.core.$ZodType,
  root: unknown,
  path: Path,
  keys: readonly string[],
): readonly AuthoringMistake[] => {
  const known = knownFieldsAt(schema, root, path)
  const free = known.filter((field) => fieldOf(valueAt(root, path), field) === undefined)
  return keys.map((key) =>
    error(
      [...path, key],
      'unknown-field',
      `there is no field "${key}" here`,
      suggest(key, free, `take it out, or use one of: ${known.join(', ')}`),
    ),
  )
}

const wordsOf = (schema: z.core.$ZodType, root: unknown, issue: Issue): readonly AuthoringMistake[] => {
  const path = toPath(issue.path)
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(schema, root, path, issue.keys)
    case 'invalid_type':
      return [missingOr(path, value, KINDS[issue.expected] ?? issue.expected)]
    case 'invalid_value': {
      const near = typeof value === 'string' ? nearestWord(value, issue.values.map(String)) : undefined
      const wanted = issue.values.length === 1 ? listed(issue.values) : `one of ${listed(issue.values)}`
      return [missingOr(path, value, near === undefined ? wanted : `${wanted}; did you mean "${near}"?`)]
    }
    case 'too_small':
      return [sizeMistake(path, issue.origin, `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`, value)]
    case 'too_big':
      return [sizeMistake(path, issue.origin, `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`, value)]
    case 'invalid_format':
      return [error(path, 'wrong-form', `${nameOf(path)} is ${shown(value)}`, issue.message)]
    case 'invalid_union':
      return [unionMistake(path, value, issue)]
    default:
      return [error(path, 'wrong-value', `${nameOf(path)} is ${shown(value)}`, issue.message)]
  }
}

const unionMistake = (path: Path, value: unknown, issue: Extract<Issue, { code: 'invalid_union' }>): AuthoringMistake => {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  if (options.length > 0) {
    const near = typeof value === 'string' ? nearestWord(value, options) : undefined
    return missingOr(path, value, `one of ${listed(options)}${near === undefined ? '' : `; did you mean "${near}"?`}`)
  }
  const wanted = issue.errors.flatMap(([first]) =>
    first?.code === 'invalid_type'
      ? [KINDS[first.expected] ?? first.expected]
      : first?.code === 'invalid_value'
        ? [listed(first.values)]
        : [],
  )
  return missingOr(path, value, wanted.length > 0 ? wanted.join(' or ') : 'something else')
}

/** What the schema refuses, in words for an author. */
export const schemaMistakes = (schema: z.core.$ZodType & { readonly safeParse: z.ZodMiniType['safeParse'] }, value: unknown) => {
  const { error: refusal } = schema.safeParse(value)
  return refusal === undefined ? [] : refusal.issues.flatMap((issue) => wordsOf(schema, value, issue))
}
