import { useTranslation } from 'react-i18next'
import type { CompiledBlock } from '#src/content/compiled.ts'
import { type Inline, plainOf, type Rich } from '#src/domain/text.ts'
import { nameKeyOf } from '#src/exercises/kind-look.ts'
import { useReferences } from '#src/ui/reference-panel.ts'

const LONGEST = 72

type Facts = ReturnType<typeof useReferences>['facts']

/** Values in the place of their marks; a plain text would leave them out. */
const sayFacts = (nodes: readonly Inline[], facts: Facts): readonly Inline[] =>
  nodes.map((node) => {
    if (typeof node === 'string' || node.t === 'br') return node
    if (node.t === 'fact') return node.value ? (facts[node.id]?.value ?? '') : ''
    return node.t === 'slot' ? node : { ...node, c: sayFacts(node.c, facts) }
  })

/** The words of a text with its values, without source markers: a title is no place for them. */
const wordsOf = (text: Rich, facts: Facts): string =>
  plainOf(
    typeof text === 'string' ? text : text.map((block) => (block.t === 'p' ? { ...block, c: sayFacts(block.c, facts) } : block)),
  ).trim()

/** The beginning of a text, whole words only, to find it again on the screen. */
const beginningOf = (text: Rich, facts: Facts): string => {
  const words = wordsOf(typeof text === 'string' ? text : text.slice(0, 1), facts)
  if (words.length <= LONGEST) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST)).replace(/[\s,;:–-]+$/, '')}…`
}

const titleOf = (block: CompiledBlock, facts: Facts): string => {
  switch (block.type) {
    case 'heading':
    case 'text':
    case 'quote':
      return beginningOf(block.text, facts)
    case 'callout':
    case 'chart':
    case 'timeline':
    case 'media':
      return wordsOf(block.title, facts)
    case 'image':
    case 'diagram':
      return block.caption === undefined ? beginningOf(block.alt, facts) : wordsOf(block.caption, facts)
    case 'exercise':
      return wordsOf(block.exercise.prompt, facts)
  }
}

/** What a block is and how it begins. */
export const StepTitle = ({
  block,
  numbers,
}: {
  readonly block: CompiledBlock
  readonly numbers: ReadonlyMap<string, number>
}) => {
  const { t } = useTranslation('print')
  const { t: exercises } = useTranslation('exercises')
  const title = titleOf(block, useReferences().facts)
  if (block.type !== 'exercise') {
    return (
      <>
        <span className="paper-kicker">{t(`guide.block.${block.type}`)}</span> {title}
      </>
    )
  }
  return (
    <>
      <b>
        {t('exercise', { number: numbers.get(block.exercise.id) ?? 0 })}. {exercises(`kind.${nameKeyOf(block.exercise)}`)}
      </b>{' '}
      {title}
    </>
  )
}
