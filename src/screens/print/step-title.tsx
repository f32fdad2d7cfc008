import { useTranslation } from 'react-i18next'
import type { CompiledBlock } from '#src/content/compiled.ts'
import { plainOf, type Rich } from '#src/domain/text.ts'
import { nameKeyOf } from '#src/exercises/kind-look.ts'
import { RichLine } from '#src/ui/rich-text.tsx'

const LONGEST = 72

/** The beginning of a text, whole words only, to find it again on the screen. */
export const beginningOf = (text: Rich): string => {
  const words = plainOf(text).trim()
  if (words.length <= LONGEST) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST)).replace(/[\s,;:–-]+$/, '')}…`
}

const titleOf = (block: CompiledBlock): Rich => {
  switch (block.type) {
    case 'heading':
    case 'text':
    case 'quote':
      return beginningOf(block.text)
    case 'callout':
    case 'chart':
    case 'timeline':
    case 'media':
      return block.title
    case 'image':
      return block.caption ?? beginningOf(block.alt)
    case 'diagram':
      return block.caption ?? beginningOf(block.alt)
    case 'exercise':
      return block.exercise.prompt
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
  if (block.type !== 'exercise') {
    return (
      <>
        <span className="paper-kicker">{t(`guide.block.${block.type}`)}</span> <RichLine text={titleOf(block)} />
      </>
    )
  }
  return (
    <>
      <b>
        {t('exercise', { number: numbers.get(block.exercise.id) ?? 0 })}. {exercises(`kind.${nameKeyOf(block.exercise)}`)}
      </b>{' '}
      <RichLine text={titleOf(block)} />
    </>
  )
}
