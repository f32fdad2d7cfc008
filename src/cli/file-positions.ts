import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { AuthoringMistake } from '#src/domain/authoring.ts'

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface PlacedMistake extends AuthoringMistake, Position {
  /** Absolute path. */
  readonly file: string
}

export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

type Found = AuthoringMistake & { readonly offset: number }

const WORDS: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing before this',
  ColonExpected: 'a colon is missing before this',
  ValueExpected: 'a value is missing here, or a comma is too many',
  PropertyNameExpected: 'a field name in quotes is missing here, or a comma is too many',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'the file should end here',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a quotation mark is missing',
  InvalidEscapeCharacter: 'there is no such escape: write \\\\ for a backslash',
  InvalidCharacter: 'a control character: write \\n for a new line',
}

const syntaxMistake = ({ error, offset }: ParseError): Found => ({
  path: [],
  rule: 'json-syntax',
  severity: 'error',
  problem: WORDS[printParseErrorCode(error)] ?? `this is no JSON (${printParseErrorCode(error)})`,
  remedy: 'mend it; nothing else in this file could be checked',
  offset,
})

/** JSON takes the last of two fields with one name, so the first would be lost without a word. */
const repeatedKeys = (node: Node, path: AuthoringMistake['path'] = []): readonly Found[] => {
  const children = node.children ?? []
  if (node.type === 'array') return children.flatMap((child, index) => repeatedKeys(child, [...path, index]))
  if (node.type !== 'object') return []
  const names = children.map((property) => String(property.children?.[0]?.value))
  return children.flatMap((property, index) => {
    const [key, value] = property.children ?? []
    const name = names[index] ?? ''
    const isRepeated = names.indexOf(name) < index
    const again: Found = {
      path: [...path, name],
      rule: 'repeated-field',
      severity: 'error',
      problem: `the field "${name}" stands here twice`,
      remedy: 'keep one of them',
      offset: key?.offset ?? property.offset,
    }
    return [...(isRepeated ? [again] : []), ...(value === undefined ? [] : repeatedKeys(value, [...path, name]))]
  })
}

const BOM = '\uFEFF'

const bomMistake: Found = {
  path: [],
  rule: 'byte-order-mark',
  severity: 'error',
  problem: 'the file begins with a byte order mark',
  remedy: 'save it as UTF-8 without BOM',
  offset: 0,
}

export interface ParsedFile {
  readonly file: string
  readonly text: string
  /** `undefined` when the file is no JSON. */
  readonly value: unknown
  readonly tree: Node | undefined
  /** What is wrong with it as JSON. */
  readonly mistakes: readonly PlacedMistake[]
}

const placeFound = (file: string, text: string, { offset, ...mistake }: Found): PlacedMistake => ({
  ...mistake,
  file,
  ...positionAt(text, offset),
})

export const parseFile = (file: string, text: string): ParsedFile => {
  const errors: ParseError[] = []
  // A letter of the same width keeps every later position right.
  const body = text.startsWith(BOM) ? ` ${text.slice(1)}` : text
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false })
  const [syntax] = errors.map(syntaxMistake)
  const isSound = syntax === undefined && tree !== undefined
  const found = [
    ...(body === text ? [] : [bomMistake]),
    ...(syntax === undefined ? [] : [syntax]),
    ...(isSound ? repeatedKeys(tree) : []),
  ]
  const value: unknown = isSound ? JSON.parse(body) : undefined
  return {
    file,
    text,
    value,
    tree: isSound ? tree : undefined,
    mistakes: found.map((mistake) => placeFound(file, text, mistake)),
  }
}

/** Where the value at a path begins; where it is missing, its nearest ancestor. A field that is too many: its name. */
const offsetOf = (tree: Node | undefined, { path, rule }: AuthoringMistake): number => {
  for (let depth = path.length; tree !== undefined && depth >= 0; depth--) {
    const node = findNodeAtLocation(tree, path.slice(0, depth))
    if (node !== undefined) return rule === 'unknown-field' && node.parent?.type === 'property' ? node.parent.offset : node.offset
  }
  return 0
}

export const placeMistake = ({ file, text, tree }: ParsedFile, mistake: AuthoringMistake): PlacedMistake => ({
  ...mistake,
  file,
  ...positionAt(text, offsetOf(tree, mistake)),
})
