import type { Inline, Rich, RichBlock } from '#src/domain/text.ts'

const inlinesOfBlock = (block: RichBlock): readonly Inline[] => (block.t === 'p' ? block.c : [])

const inlinesOf = (rich: Rich): readonly Inline[] => (typeof rich === 'string' ? [rich] : rich.flatMap(inlinesOfBlock))

/** One line made of several short texts, its mark-up kept. Short texts are one paragraph each. */
export const lineOf = (...parts: readonly Rich[]): Rich =>
  parts.every((part) => typeof part === 'string') ? parts.join('') : [{ t: 'p', c: parts.flatMap(inlinesOf) }]

/** The same text with each gap or markable run of words replaced. */
export const replaceSlots = (rich: Rich, replace: (id: string, words: readonly Inline[]) => readonly Inline[]): Rich => {
  const inline = (node: Inline): readonly Inline[] => {
    if (typeof node === 'string' || node.t === 'br' || node.t === 'fact') return [node]
    if (node.t === 'slot') return replace(node.id, node.c ?? [])
    return [{ ...node, c: node.c.flatMap(inline) }]
  }
  const block = (node: RichBlock): RichBlock => {
    switch (node.t) {
      case 'p':
        return { ...node, c: node.c.flatMap(inline) }
      case 'ul':
      case 'ol':
        return { ...node, items: node.items.map((item) => item.map(block)) }
      case 'quote':
        return { ...node, c: node.c.map(block) }
      case 'table':
        return {
          ...node,
          head: node.head.map((cell) => cell.flatMap(inline)),
          rows: node.rows.map((row) => row.map((cell) => cell.flatMap(inline))),
        }
    }
  }
  return typeof rich === 'string' ? rich : rich.map(block)
}

/** The words of each markable run, by id. */
export const slotWordsOf = (rich: Rich): ReadonlyMap<string, readonly Inline[]> => {
  const words = new Map<string, readonly Inline[]>()
  replaceSlots(rich, (id, content) => {
    words.set(id, content)
    return []
  })
  return words
}
