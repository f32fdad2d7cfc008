import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'

export const SiteFooter = ({ language, checked }: { readonly language: Language; readonly checked: string }) => {
  const { t } = useTranslation()
  return (
    <footer className="foot">
      <p>{t('disclaimer', { date: checked })}</p>
      <nav className="links" aria-label={t('nav.menu')}>
        <Link to={paths.glossary.href(language)}>{t('nav.glossary')}</Link>
        <Link to={paths.sources.href(language)}>{t('nav.sources')}</Link>
        <Link to={paths.resources.href(language)}>{t('nav.resources')}</Link>
        <Link to={paths.facilitate.href(language)}>{t('nav.facilitate')}</Link>
        <Link to={paths.summary.href(language)}>{t('nav.summary')}</Link>
        <Link to={paths.privacy.href(language)}>{t('nav.privacy')}</Link>
        <Link to={paths.about.href(language)}>{t('nav.about')}</Link>
      </nav>
    </footer>
  )
}
