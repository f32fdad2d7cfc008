import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'

/** A link away from the kit: says that it opens elsewhere, and tells the other site nothing about us. */
export const ExternalLink = ({
  href,
  children,
  language,
}: {
  readonly href: string
  readonly children: ReactNode
  readonly language?: string | undefined
}) => {
  const { t } = useTranslation()
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      {...(language !== undefined && { hrefLang: language })}
    >
      {children}
      <span className="sr"> ({t('source.newTab')})</span>
    </a>
  )
}
