import { useTranslation } from 'react-i18next'
import type { BlockOf } from '#src/content/compiled.ts'
import { RichLine, RichText } from '../rich-text.tsx'

type TimelineBlock = BlockOf<'timeline'>

/** An open door is a proud moment, a shut one a regret, half and half both: told by shape and words, never by colour alone. */
export const Door = ({ mood }: { readonly mood: TimelineBlock['events'][number]['mood'] }) => (
  <svg className={`door-mark ${mood ?? 'plain'}`} viewBox="0 0 28 38" aria-hidden="true">
    <path className="frame" d="M2 36V15a12 12 0 0 1 24 0v21z" />
    {mood !== 'proud' && (
      <path className="shut" d={mood === 'both' ? 'M2 36V15A12 12 0 0 1 14 3v33z' : 'M2 36V15a12 12 0 0 1 24 0v21z'} />
    )}
  </svg>
)

export const Timeline = ({ block }: { readonly block: TimelineBlock }) => {
  const { t } = useTranslation()
  return (
    <figure className="figure timeline">
      <figcaption>
        <RichLine text={block.title} />
      </figcaption>
      <ol>
        {block.events.map(({ id, date, mood, title, text }) => (
          <li key={id}>
            <Door mood={mood} />
            <div>
              <p className="kicker">
                <RichLine text={date} />
                {mood !== undefined && <span className="chip">{t(`block.${mood}`)}</span>}
              </p>
              <p className="stop-name">
                <RichLine text={title} />
              </p>
              <RichText text={text} />
            </div>
          </li>
        ))}
      </ol>
    </figure>
  )
}
