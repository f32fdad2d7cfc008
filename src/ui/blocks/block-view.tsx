import { CircleAlert, Key, Lightbulb, type LucideIcon, Scale } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOf, CompiledBlock } from '#src/content/compiled.ts'
import { plainOf } from '#src/domain/text.ts'
import { Icon } from '../icon.tsx'
import { RichLine, RichText, SourceMarker } from '../rich-text.tsx'
import { Chart } from './chart.tsx'
import { Diagram } from './diagram.tsx'
import { Media } from './media.tsx'
import { Timeline } from './timeline.tsx'

export type ReadingBlock = Exclude<CompiledBlock, { type: 'exercise' }>

const CALLOUT_ICONS: Readonly<Record<BlockOf<'callout'>['tone'], LucideIcon>> = {
  note: Lightbulb,
  careful: Scale,
  key: Key,
  'about-you': CircleAlert,
}

const Callout = ({ block }: { readonly block: BlockOf<'callout'> }) => (
  <aside className={`callout tone-${block.tone}`}>
    <span className="mark">
      <Icon of={CALLOUT_ICONS[block.tone]} />
    </span>
    <h2>
      <RichLine text={block.title} />
    </h2>
    <div className="body">
      <RichText text={block.text} />
    </div>
  </aside>
)

const Quote = ({ block }: { readonly block: BlockOf<'quote'> }) => (
  <figure className="quote">
    <blockquote>
      <RichText text={block.text} />
    </blockquote>
    <figcaption>
      <RichLine text={block.attribution} />
      {block.facts?.map((id) => (
        <SourceMarker key={id} id={id} />
      ))}
    </figcaption>
  </figure>
)

const Picture = ({ block, media }: { readonly block: BlockOf<'image'>; readonly media: (path: string) => string }) => (
  <figure className="figure picture">
    <img src={media(block.src)} alt={plainOf(block.alt)} loading="lazy" decoding="async" />
    {(block.caption !== undefined || block.credit !== undefined) && (
      <p className="fig-foot">
        {block.caption !== undefined && (
          <span>
            <RichLine text={block.caption} />
          </span>
        )}
        {block.credit !== undefined && (
          <span>
            <RichLine text={block.credit} />
          </span>
        )}
      </p>
    )}
  </figure>
)

interface BlockViewProps {
  readonly block: ReadingBlock
  /** Address of a file of this module; the same function at every render, so that unchanged blocks are not drawn again. */
  readonly media: (path: string) => string
}

const DrawnBlock = ({ block, media }: BlockViewProps) => {
  const { t } = useTranslation()
  switch (block.type) {
    case 'heading':
      return (
        <h2>
          <RichLine text={block.text} />
        </h2>
      )
    case 'text':
      return (
        <div className="text">
          <RichText text={block.text} />
        </div>
      )
    case 'callout':
      return <Callout block={block} />
    case 'quote':
      return <Quote block={block} />
    case 'image':
      return <Picture block={block} media={media} />
    case 'diagram':
      return <Diagram block={block} media={media} />
    case 'chart':
      return <Chart block={block} />
    case 'timeline':
      return <Timeline block={block} />
    case 'media':
      return <Media block={block} media={media} />
    default: {
      // A newer course than this build: say so by name, never an empty place.
      const { type }: { readonly type: string } = block
      return <p className="callout">{t('block.unknown', { kind: type })}</p>
    }
  }
}

/** A block that is read or looked at. Answering an exercise beside it does not draw it anew. */
export const BlockView = memo(DrawnBlock)
