import { type Language, LANGUAGES } from '#src/domain/text.ts'
import { useTranslation } from 'react-i18next'
import { PageTitle } from './page-title.tsx'

/** Title, description and the other language's address of a page. React moves them into `<head>`. `path` has no language. */
export const PageHead = ({
  title,
  language,
  path,
  description,
}: {
  readonly title: string
  readonly language: Language
  readonly path: string
  readonly description?: string
}) => {
  const { t } = useTranslation('core')
  const kit = t('kit.fullName')
  return (
    <>
      <PageTitle>{title === kit ? kit : `${title} – ${kit}`}</PageTitle>
      {description !== undefined && <meta name="description" content={description} />}
      {LANGUAGES.filter((one) => one !== language).map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={`/${one}/${path}`} />
      ))}
    </>
  )
}
