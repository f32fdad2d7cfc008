import { useTranslation } from 'react-i18next'
import type { CompiledModule } from '#src/content/compiled.ts'
import type { Language } from '#src/domain/text.ts'
import { ExternalLink } from './external-link.tsx'
import { RichLine } from './rich-text.tsx'

/** Links to read on, each with its publisher and, where it exists in one language only, that language. */
export const ResourceList = ({
  resources,
  language,
}: {
  readonly resources: CompiledModule['resources']
  readonly language: Language
}) => {
  const { t } = useTranslation('core')
  return (
    <ul className="resources">
      {resources.map(({ id, title, publisher, url, languages, note }) => {
        const other = languages.includes(language) ? undefined : languages[0]
        return (
          <li key={id}>
            <ExternalLink href={url} language={other}>
              <RichLine text={title} />
            </ExternalLink>
            <span className="muted small">
              {' '}
              <RichLine text={publisher} />
              {other !== undefined && <>, {other === 'fr' ? t('source.inFrench') : t('source.inEnglish')}</>}
            </span>
            {note !== undefined && (
              <span className="small note-line">
                <RichLine text={note} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
