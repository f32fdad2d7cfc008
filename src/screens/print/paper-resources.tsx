import { useTranslation } from 'react-i18next'
import type { CompiledModule } from '#src/content/compiled.ts'
import { ExternalLink } from '#src/ui/external-link.tsx'
import { useReferences } from '#src/ui/reference-panel.ts'
import { RichLine } from '#src/ui/rich-text.tsx'

/** The one place where addresses are printed, because here one types them. */
export const PaperResources = ({ resources }: { readonly resources: CompiledModule['resources'] }) => {
  const { t } = useTranslation('print')
  const { t: core } = useTranslation('core')
  const { language } = useReferences()
  if (resources.length === 0) return null
  return (
    <section className="paper-resources">
      <h2>{t('resources')}</h2>
      <ul>
        {resources.map(({ id, title, publisher, url, languages }) => {
          const other = languages.includes(language) ? undefined : languages[0]
          return (
            <li key={id}>
              <b>
                <RichLine text={title} />
              </b>
              , <RichLine text={publisher} />
              {other !== undefined && <> ({other === 'fr' ? core('source.inFrench') : core('source.inEnglish')})</>}
              <span className="address">
                <ExternalLink href={url} language={other}>
                  {url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
                </ExternalLink>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
