import { useTranslation } from 'react-i18next'
import type { BlockOf } from '#src/content/compiled.ts'
import { plainOf } from '#src/domain/text.ts'
import type { ReadingBlock } from '#src/ui/blocks/block-view.tsx'
import { Timeline } from '#src/ui/blocks/timeline.tsx'
import { RichLine, RichText, SourceMarkers } from '#src/ui/rich-text.tsx'
import { PaperChart } from './paper-chart.tsx'

type Media = (path: string) => string

/** The picture with its stops numbered, and under it what is told at each. */
const PaperDiagram = ({ block, media }: { readonly block: BlockOf<'diagram'>; readonly media: Media }) => (
  <figure className="paper-figure">
    {block.caption !== undefined && (
      <figcaption>
        <b>
          <RichLine text={block.caption} />
        </b>
      </figcaption>
    )}
    <img src={media(plainOf(block.src))} alt={plainOf(block.alt)} />
    <ol className="paper-stops">
      {block.stops.map(({ id, label, text }) => (
        <li key={id}>
          <b>
            <RichLine text={label} />
          </b>
          <RichText text={text} />
        </li>
      ))}
    </ol>
  </figure>
)

const PaperPicture = ({ block, media }: { readonly block: BlockOf<'image'>; readonly media: Media }) => (
  <figure className="paper-figure">
    <img src={media(block.src)} alt={plainOf(block.alt)} />
    <figcaption>
      {block.caption !== undefined && <RichLine text={block.caption} />}{' '}
      {block.credit !== undefined && <RichLine text={block.credit} />}
    </figcaption>
  </figure>
)

/** What is read or looked at, for paper: no buttons, and nothing hidden behind one. */
export const PaperBlock = ({ block, media }: { readonly block: ReadingBlock; readonly media: Media }) => {
  const { t } = useTranslation('print')
  const { t: core } = useTranslation('core')
  switch (block.type) {
    case 'heading':
      return (
        <h3>
          <RichLine text={block.text} />
        </h3>
      )
    case 'text':
      return (
        <div className="paper-text">
          <RichText text={block.text} />
        </div>
      )
    case 'callout':
      return (
        <aside className="paper-callout">
          <h3>
            <RichLine text={block.title} />
          </h3>
          <RichText text={block.text} />
        </aside>
      )
    case 'quote':
      return (
        <figure className="paper-quote">
          <blockquote>
            <RichText text={block.text} />
          </blockquote>
          <figcaption>
            <RichLine text={block.attribution} />
            <SourceMarkers ids={block.facts ?? []} />
          </figcaption>
        </figure>
      )
    case 'image':
      return <PaperPicture block={block} media={media} />
    case 'diagram':
      return <PaperDiagram block={block} media={media} />
    case 'chart':
      return <PaperChart block={block} />
    case 'timeline':
      return <Timeline block={block} />
    case 'media':
      return (
        <section className="paper-text">
          <h3>
            {t('transcript')} – <RichLine text={block.title} />
          </h3>
          <RichText text={block.transcript} />
        </section>
      )
    default: {
      // A newer course than this build: say so by name, never an empty place.
      const { type }: { readonly type: string } = block
      return <p className="paper-unknown">{core('block.unknown', { kind: type })}</p>
    }
  }
}
