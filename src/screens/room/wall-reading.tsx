import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOf } from '#src/content/compiled.ts'
import type { StepContent } from '#src/content/steps-of.ts'
import { plainOf, type Rich } from '#src/domain/text.ts'
import { Bars, Line, usePoints } from '#src/ui/blocks/chart.tsx'
import { Door } from '#src/ui/blocks/timeline.tsx'
import { RichLine, RichText, SourceMarkers } from '#src/ui/rich-text.tsx'

type Media = (path: string) => string

const isLong = (text: Rich): boolean => plainOf(text).length > 110

/** A text with its heading: a short one is set as large as a headline. */
const WallText = ({ title, text }: { readonly title?: Rich | undefined; readonly text: Rich }) => (
  <>
    {title !== undefined && (
      <h2 className="wall-title">
        <RichLine text={title} />
      </h2>
    )}
    <div className={isLong(text) || title !== undefined ? 'wall-body' : 'wall-body headline'}>
      <RichText text={text} />
    </div>
  </>
)

const WallChart = ({ block }: { readonly block: BlockOf<'chart'> }) => {
  const points = usePoints(block)
  return (
    <>
      <h2 className="wall-title">
        <RichLine text={block.title} />
      </h2>
      <p className="wall-small-print">
        <RichLine text={block.subtitle} />
      </p>
      <div className="wall-chart">{block.form === 'bar' ? <Bars points={points} /> : <Line points={points} />}</div>
      <p className="wall-small-print">
        {block.note !== undefined && <RichLine text={block.note} />} <SourceMarkers ids={points.map(({ fact }) => fact)} />
      </p>
    </>
  )
}

const WallEvents = ({ content }: { readonly content: Extract<StepContent, { kind: 'events' }> }) => {
  const { t } = useTranslation()
  const { block, from, to } = content
  return (
    <>
      <h2 className="wall-title">
        <RichLine text={block.title} />
      </h2>
      <ol className="wall-events">
        {block.events.slice(from, to).map(({ id, date, mood, title, text }) => (
          <li key={id}>
            <p className="wall-date">
              <Door mood={mood} />
              <RichLine text={date} />
              {mood !== undefined && <span className="chip">{t(`block.${mood}`)}</span>}
            </p>
            <h3>
              <RichLine text={title} />
            </h3>
            <RichText text={text} />
          </li>
        ))}
      </ol>
    </>
  )
}

const WallDiagram = ({
  content: { block, at },
  media,
}: {
  readonly content: Extract<StepContent, { kind: 'diagram' }>
  readonly media: Media
}) => {
  const stop = at === undefined ? undefined : block.stops[at]
  return (
    <div className={stop === undefined ? 'wall-diagram whole' : 'wall-diagram'}>
      <div className="wall-stage">
        <img src={media(plainOf(block.src))} alt={plainOf(block.alt)} />
        <svg className="stops" width="100%" height="100%" aria-hidden="true">
          {stop !== undefined && <circle className="here" cx={`${stop.x}%`} cy={`${stop.y}%`} r="2.2%" />}
        </svg>
      </div>
      {stop === undefined ? (
        block.caption !== undefined && (
          <p className="wall-caption">
            <RichLine text={block.caption} />
          </p>
        )
      ) : (
        <div className="wall-body">
          <p className="wall-small-print">
            {(at ?? 0) + 1} / {block.stops.length}
          </p>
          <h2 className="wall-title">
            <RichLine text={stop.label} />
          </h2>
          <RichText text={stop.text} />
        </div>
      )}
    </div>
  )
}

const WallBlock = ({
  content: { block, heading },
  media,
}: {
  readonly content: Extract<StepContent, { kind: 'reading' }>
  readonly media: Media
}): ReactNode => {
  const { t } = useTranslation()
  switch (block.type) {
    case 'text':
      return <WallText title={heading} text={block.projector ?? block.text} />
    case 'callout':
      return <WallText title={block.title} text={block.projector ?? block.text} />
    case 'quote':
      return (
        <figure className="wall-quote">
          <blockquote>
            <RichText text={block.text} />
          </blockquote>
          <figcaption>
            <RichLine text={block.attribution} /> <SourceMarkers ids={block.facts ?? []} />
          </figcaption>
        </figure>
      )
    case 'image':
      return (
        <figure className="wall-picture">
          <img src={media(block.src)} alt={plainOf(block.alt)} />
          {block.caption !== undefined && (
            <figcaption>
              <RichLine text={block.caption} />
            </figcaption>
          )}
        </figure>
      )
    case 'chart':
      return <WallChart block={block} />
    case 'media':
      return <WallText title={block.title} text={t('block.transcript')} />
  }
}

/** What is read or looked at together. */
export const WallReading = ({ content, media }: { readonly content: StepContent; readonly media: Media }): ReactNode => {
  switch (content.kind) {
    case 'reading':
      return <WallBlock content={content} media={media} />
    case 'events':
      return <WallEvents content={content} />
    case 'diagram':
      return <WallDiagram content={content} media={media} />
    default:
      return null
  }
}
