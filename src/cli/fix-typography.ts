import { writeFileSync } from 'node:fs'
import { findNodeAtLocation, type Node } from 'jsonc-parser'
import { typographyEdits } from '#src/content/mistakes/french-typography.ts'
import { wordsIn } from '#src/content/mistakes/texts-in.ts'
import type { ParsedFile } from './file-positions.ts'

interface RawEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const LETTER = /\\u[0-9a-fA-F]{4}|\\.|[\s\S]/g

/** Where each letter of a string's value begins in its literal, and where the last one ends; escapes count as one. */
const placesIn = (literal: string, offset: number): readonly number[] => {
  const letters = [...literal.slice(1, -1).matchAll(LETTER)].map(({ index }) => offset + 1 + index)
  return [...letters, offset + literal.length - 1]
}

const rawEdits = (node: Node, words: string, text: string): readonly RawEdit[] => {
  const places = placesIn(text.slice(node.offset, node.offset + node.length), node.offset)
  return typographyEdits(words).flatMap(({ start, end, text: put }) => {
    const [from, to] = [places[start], places[end]]
    return from === undefined || to === undefined ? [] : [{ start: from, end: to, text: put }]
  })
}

/** The file's text with its French set right, all else as it was; and how many places that took. */
export const fixedText = ({ text, value, tree }: ParsedFile): { readonly text: string; readonly count: number } => {
  const edits = wordsIn(value)
    .filter(({ language }) => language === 'fr')
    .flatMap(({ path, words }) => {
      const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path])
      return node === undefined ? [] : rawEdits(node, words, text)
    })
    .toSorted((left, right) => right.start - left.start)
  return {
    text: edits.reduce((out, { start, end, text: put }) => out.slice(0, start) + put + out.slice(end), text),
    count: edits.length,
  }
}

/** Mends a file in place; gives back how many places it changed. */
export const fixFile = (parsed: ParsedFile): number => {
  const { text, count } = fixedText(parsed)
  if (count > 0) writeFileSync(parsed.file, text)
  return count
}
