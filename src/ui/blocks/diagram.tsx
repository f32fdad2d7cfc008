import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOf } from '#src/content/compiled.ts'
import { plainOf } from '#src/domain/text.ts'
import { Icon } from '../icon.tsx'
import { RichLine, RichText } from '../rich-text.tsx'

type DiagramBlock = BlockOf<'diagram'>

/** A picture with stops: walked with the two buttons, by pressing a stop, or read as a list on paper and without script. */
export const Diagram = ({ block, media }: { readonly block: DiagramBlock; readonly media: (path: string) => string }) => {
  const { t } = useTranslation()
  const [at, setAt] = useState(0)
  const { stops } = block
  const stop = stops[at]
  const source = typeof block.src === 'string' ? block.src : plainOf(block.src)
  return (
    <figure className="figure diagram">
      {block.caption !== undefined && (
        <figcaption>
          <RichLine text={block.caption} />
        </figcaption>
      )}
      <div className="stage">
        <img src={media(source)} alt={plainOf(block.alt)} />
        <svg className="stops" width="100%" height="100%" aria-hidden="true">
          {stops.map(({ id, x, y }, index) => (
            <circle
              key={id}
              className={index === at ? 'here' : ''}
              cx={`${x}%`}
              cy={`${y}%`}
              r="17"
              onClick={() => setAt(index)}
            />
          ))}
        </svg>
      </div>
      <div className="walker">
        <button
          type="button"
          className="mini"
          aria-label={t('block.previousStop')}
          disabled={at === 0}
          data-action="previous"
          onClick={() => setAt(at - 1)}
        >
          <Icon of={ArrowLeft} />
        </button>
        <div className="stop-text" aria-live="polite">
          <p className="kicker">{t('block.stop', { position: at + 1, total: stops.length })}</p>
          {stop !== undefined && (
            <>
              <p className="stop-name">
                <RichLine text={stop.label} />
              </p>
              <RichText text={stop.text} />
            </>
          )}
        </div>
        <button
          type="button"
          className="mini"
          aria-label={t('block.nextStop')}
          disabled={at === stops.length - 1}
          data-action="next"
          onClick={() => setAt(at + 1)}
        >
          <Icon of={ArrowRight} />
        </button>
      </div>
      <ol className="stop-list print-only">
        {stops.map(({ id, label, text }) => (
          <li key={id}>
            <b>
              <RichLine text={label} />
            </b>{' '}
            <RichLine text={text} />
          </li>
        ))}
      </ol>
    </figure>
  )
}
