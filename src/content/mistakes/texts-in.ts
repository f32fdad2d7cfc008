import { isLanguage, type Language, LANGUAGES } from '#src/domain/text.ts'
import type { Path } from './course-input.ts'
import { isFields } from './raw-value.ts'

/** A place where words stand in each language, found by its shape: an object whose only keys are languages. */
export interface LocatedText {
  /** Leads to the `{ "en": …, "fr": … }` object. */
  readonly path: Path
  readonly languages: readonly Language[]
}

/** One text in one language. */
export interface LocatedWords {
  readonly path: Path
  readonly language: Language
  readonly words: string
  /** The name of the field that holds the text. */
  readonly field: string
}

/** Files by language, not words. */
const NO_TEXT = new Set(['src', 'captions'])
/** May stand empty without being an empty text. */
const MAY_BE_EMPTY = new Set(['notes', 'feedback', 'exercise', 'quiz', 'source', 'ending'])

const fieldNameOf = (path: Path): string => String(path.findLast((key) => typeof key === 'string') ?? '')

const isText = (value: Readonly<Record<string, unknown>>, path: Path): boolean => {
  const keys = Object.keys(value)
  if (keys.length === 0) return typeof path.at(-1) === 'string' && !MAY_BE_EMPTY.has(fieldNameOf(path))
  return keys.every(isLanguage) && !NO_TEXT.has(fieldNameOf(path))
}

/** Every localized text in a file, whatever else the file holds. */
export const textsIn = (value: unknown, path: Path = []): readonly LocatedText[] => {
  if (Array.isArray(value)) return value.flatMap((inner, index) => textsIn(inner, [...path, index]))
  if (!isFields(value)) return []
  if (isText(value, path)) return [{ path, languages: Object.keys(value).filter(isLanguage) }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}

const wordsOf = (value: unknown, language: Language, path: Path, field: string): readonly LocatedWords[] => {
  if (typeof value === 'string') return [{ path, language, words: value, field }]
  return Array.isArray(value) ? value.flatMap((inner, index) => wordsOf(inner, language, [...path, index], field)) : []
}

/** Every string of every localized text. */
export const wordsIn = (value: unknown, path: Path = []): readonly LocatedWords[] => {
  if (Array.isArray(value)) return value.flatMap((inner, index) => wordsIn(inner, [...path, index]))
  if (!isFields(value)) return []
  if (isText(value, path))
    return LANGUAGES.flatMap((language) => wordsOf(value[language], language, [...path, language], fieldNameOf(path)))
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, [...path, key]))
}
