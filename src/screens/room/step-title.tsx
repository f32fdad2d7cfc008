import { useTranslation } from 'react-i18next'
import type { Step, StepContent } from '#src/content/steps-of.ts'
import { plainOf, type Rich } from '#src/domain/text.ts'
import { nameKeyOf } from '#src/exercises/kind-look.ts'

const LONGEST = 70

const beginning = (text: Rich): string => {
  const words = plainOf(text)
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…`
}

const wordsOf = (content: StepContent): Rich | undefined => {
  switch (content.kind) {
    case 'lesson':
      return content.lesson.title
    case 'exercise':
      return content.exercise.prompt
    case 'events':
      return content.block.title
    case 'diagram':
      return content.at === undefined ? (content.block.caption ?? content.block.alt) : content.block.stops[content.at]?.label
    case 'reading': {
      const { block, heading } = content
      if ('title' in block) return block.title
      return heading ?? (block.type === 'image' ? block.alt : block.text)
    }
    default:
      return undefined
  }
}

/** What a step is, in a line. */
export const StepTitle = ({ step }: { readonly step: Step }) => {
  const { t } = useTranslation(['room', 'exercises'])
  const { content } = step
  const words = wordsOf(content)
  const kind = content.kind === 'exercise' ? `${t(`kind.${nameKeyOf(content.exercise)}`, { ns: 'exercises' })}. ` : ''
  if (content.kind === 'messages') return <>{t('wall.messages')}</>
  return (
    <>
      {kind}
      {words === undefined ? '' : beginning(words)}
    </>
  )
}
