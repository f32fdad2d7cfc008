import { LockKeyhole, LogOut, SlidersHorizontal } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation } from 'react-router'
import { lockEverywhere } from '#src/actions/lock.ts'
import { type Language, LANGUAGES } from '#src/domain/text.ts'
import { useGate } from '#src/hooks/use-gate.ts'
import { inOtherLanguage, paths } from '#src/paths.ts'
import { leaveQuietly } from '#src/platform/quick-exit.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'

const NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' }

const LanguageSwitch = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation()
  const { pathname, search, hash } = useLocation()
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`
  return (
    <nav className="lang" aria-label={t('nav.language')}>
      {LANGUAGES.map((one) => (
        <Link
          key={one}
          to={{ pathname: inOtherLanguage(folder, one), search, hash }}
          lang={one}
          hrefLang={one}
          preventScrollReset
          aria-current={one === language ? 'true' : undefined}
        >
          {NAMES[one]}
        </Link>
      ))}
    </nav>
  )
}

/** Only for somebody who has a PIN or a passphrase. */
const LockButton = () => {
  const { t } = useTranslation()
  const services = useServices()
  const protection = useGate('protection')
  const lock = useGate('lock')
  if (protection === undefined || lock !== undefined) return null
  return (
    <button
      type="button"
      className="btn btn-quiet btn-small"
      data-action="lock"
      title={t('nav.lock')}
      onClick={() => lockEverywhere(services)}
    >
      <Icon of={LockKeyhole} />
      <span className="sr">{t('nav.lock')}</span>
    </button>
  )
}

export const SiteHeader = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation()
  const { asset } = useServices()
  return (
    <header className="topbar">
      <Link className="brand" to={paths.home.href(language)}>
        <img src={asset('icon.svg')} alt="" width="30" height="36" />
        <span>
          {t('kit.name')}
          <small>{t('kit.kind')}</small>
        </span>
      </Link>
      <nav className="mainnav" aria-label={t('nav.main')}>
        <NavLink to={paths.modules.href(language)}>{t('nav.modules')}</NavLink>
        <NavLink to={paths.progress.href(language)}>{t('nav.progress')}</NavLink>
        <NavLink to={paths.search.href(language)}>{t('nav.search')}</NavLink>
      </nav>
      <span className="grow" />
      <LanguageSwitch language={language} />
      <LockButton />
      {/* A link, so that it leads away before any script has run. */}
      <a
        className="btn btn-quiet btn-small exit"
        href={asset('quiet.html')}
        data-action="quick-exit"
        title={t('nav.exitHow')}
        onClick={(event) => {
          event.preventDefault()
          leaveQuietly()
        }}
      >
        <Icon of={LogOut} />
        <span className="hide-phone">{t('nav.exit')}</span>
        <span className="sr only-phone">{t('nav.exit')}</span>
      </a>
      <Link className="btn btn-quiet btn-small display" to={paths.settings.href(language)}>
        <Icon of={SlidersHorizontal} />
        <span className="hide-phone">{t('nav.settings')}</span>
        <span className="sr only-phone">{t('nav.settings')}</span>
      </Link>
    </header>
  )
}
