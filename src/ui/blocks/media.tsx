import { useTranslation } from 'react-i18next'
import type { BlockOf } from '#src/content/compiled.ts'
import { plainOf, type Rich } from '#src/domain/text.ts'
import { RichLine, RichText } from '../rich-text.tsx'

const fileOf = (source: Rich): string => plainOf(source)

/** Sound or film with its transcript; nothing starts by itself, and nothing loads before it is asked for. */
export const Media = ({ block, media }: { readonly block: BlockOf<'media'>; readonly media: (path: string) => string }) => {
  const { t, i18n } = useTranslation()
  const source = media(fileOf(block.src))
  const captions = block.captions === undefined ? undefined : media(fileOf(block.captions))
  const track = captions !== undefined && <track kind="captions" src={captions} srcLang={i18n.language} default />
  return (
    <figure className="figure media">
      <figcaption>
        <RichLine text={block.title} />
      </figcaption>
      {/* The transcript stands below; captions are a file of their own where there are any. */}
      {block.form === 'audio' ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <audio controls preload="none" src={source}>
          {track}
        </audio>
      ) : (
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video controls preload="none" src={source}>
          {track}
        </video>
      )}
      <details>
        <summary>{t('block.transcript')}</summary>
        <RichText text={block.transcript} />
      </details>
    </figure>
  )
}
