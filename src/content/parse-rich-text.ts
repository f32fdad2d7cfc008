import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { type Inline, isLanguage, type Rich, type RichBlock } from '#src/domain/text.ts'
import { safeHref } from './safe-href.ts'

/** Characters. Ours has 1,600 at most; a parser of Markdown takes time that grows with the square of some texts. */
export const LONGEST_TEXT = 6000
const DEEP = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){13}/m

/** Why a text is not parsed but printed as it is written: the reader of a stranger's course must not stand still. */
export const whyNotParsed = (markdown: string): 'too-long' | 'too-deep' | undefined => {
  if (markdown.length > LONGEST_TEXT) return 'too-long'
  return DEEP.test(markdown) ? 'too-deep' : undefined
}

/**
 * The safe Markdown subset of course texts (docs/writing-a-module.md) as a typed tree. Raw HTML is text, never
 * markup; what the subset does not know is printed as written. Pure; no error: the checker reports odd input.
 */
export const parseRichText = (markdown: string): Rich => {
  if (whyNotParsed(markdown) !== undefined) return markdown.trim()
  const tree = fromMarkdown(markdown, { extensions: [gfmTable(), noHtmlNoCode], mdastExtensions: [gfmTableFromMarkdown()] })
  const blocks = tree.children.flatMap(blockOf)
  const [only] = blocks
  if (blocks.length === 1 && only?.t === 'p' && only.c.length === 1 && typeof only.c[0] === 'string') return only.c[0]
  return blocks.length === 0 ? markdown.trim() : blocks
}

/** Indented code would swallow indented translations; HTML must stay text. */
const noHtmlNoCode = {
  disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'codeFenced', 'headingAtx', 'setextUnderline', 'thematicBreak'] },
}

const blockOf = (node: RootContent | BlockContent | DefinitionContent): RichBlock[] => {
  switch (node.type) {
    case 'paragraph':
      return [{ t: 'p', c: inlinesOf(node.children) }]
    case 'list':
      return [{ t: node.ordered ? 'ol' : 'ul', items: node.children.map((item) => item.children.flatMap(blockOf)) }]
    case 'blockquote':
      return [{ t: 'quote', c: node.children.flatMap(blockOf) }]
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlinesOf(cell.children)))
      return [{ t: 'table', head: head ?? [], rows }]
    }
    default:
      return []
  }
}

const inlinesOf = (nodes: readonly PhrasingContent[]): Inline[] => joinStrings(nodes.flatMap(inlineOf))

const inlineOf = (node: PhrasingContent): Inline[] => {
  switch (node.type) {
    case 'text':
      return markedUp(node.value.replaceAll('\n', ' '))
    case 'emphasis':
      return [{ t: 'em', c: inlinesOf(node.children) }]
    case 'strong':
      return [{ t: 'strong', c: inlinesOf(node.children) }]
    case 'inlineCode':
      return [{ t: 'code', c: [node.value] }]
    case 'break':
      return [{ t: 'br' }]
    case 'link': {
      const href = safeHref(node.url)
      const words = inlinesOf(node.children)
      return href === undefined || words.some(isLinked) ? words : [{ t: 'link', href, c: words }]
    }
    default:
      return []
  }
}

/** Facts, terms and bare addresses are links themselves, and a link can't hold another. The checker says so. */
const isLinked = (node: Inline): boolean =>
  typeof node !== 'string' &&
  (node.t === 'link' || node.t === 'fact' || node.t === 'term' || ('c' in node && (node.c ?? []).some(isLinked)))

const MARKUP = /\{\{(fact|source|term|myth|allow|lang):([^{}]*)\}\}|\[\[([a-z0-9-]+)(?:\|([^[\]]*))?\]\]/g

/** The kit's own inline marks, which hold no further markup. */
const markedUp = (text: string): Inline[] => {
  const out: Inline[] = []
  let end = 0
  for (const match of text.matchAll(MARKUP)) {
    if (match.index > end) out.push(text.slice(end, match.index))
    out.push(...markOf(match))
    end = match.index + match[0].length
  }
  if (end < text.length) out.push(text.slice(end))
  return out
}

const markOf = ([all, kind, body = '', slot, slotWords]: RegExpMatchArray): Inline[] => {
  if (slot !== undefined) return [slotWords === undefined ? { t: 'slot', id: slot } : { t: 'slot', id: slot, c: [slotWords] }]
  const bar = body.indexOf('|')
  const name = (bar < 0 ? body : body.slice(0, bar)).trim()
  const words = bar < 0 ? undefined : body.slice(bar + 1).trim()
  switch (kind) {
    case 'fact':
      return [{ t: 'fact', id: name, value: true }]
    case 'source':
      return [{ t: 'fact', id: name, value: false }]
    case 'term':
      return [{ t: 'term', id: name, c: words === undefined ? [] : [words] }]
    case 'myth':
      return [{ t: 'myth', c: [body.trim()] }]
    case 'allow':
      return [name]
    case 'lang':
      return isLanguage(name) && words !== undefined ? [{ t: 'lang', lang: name, c: [words] }] : [words ?? name]
    default:
      return [all]
  }
}

const joinStrings = (nodes: readonly Inline[]): Inline[] => {
  const out: Inline[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (typeof node === 'string' && typeof last === 'string') out[out.length - 1] = last + node
    else out.push(node)
  }
  return out
}
