import { I18nextProvider, useTranslation } from 'react-i18next'
import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router'
import { isLanguage, type Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { ContentError } from './route-errors.ts'
import { PageTitle } from '#src/ui/page-title.tsx'

interface ErrorWords {
  readonly title: string
  readonly text: string
  /** Our own mistake: there is a page that helps when the kit does not. */
  readonly isBroken: boolean
}

const useErrorWords = (): ErrorWords => {
  const { t } = useTranslation()
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404)
    return { title: t('error.notFoundTitle'), text: t('error.notFoundText'), isBroken: false }
  if (error instanceof ContentError) {
    const text =
      error.problem.kind === 'offline' ? t('error.contentOffline') : t('error.contentDamaged', { file: error.problem.file })
    return { title: t('error.contentTitle'), text, isBroken: false }
  }
  return { title: t('error.brokenTitle'), text: t('error.brokenText'), isBroken: true }
}

const ErrorBody = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation()
  const { asset } = useServices()
  const { title, text, isBroken } = useErrorWords()
  return (
    <main className="wrap error-page" id="content" lang={language}>
      <PageTitle>{title}</PageTitle>
      <svg className="shut-door" viewBox="0 0 120 150" aria-hidden="true">
        <path className="frame" d="M2.5 150V60a57.5 57.5 0 0 1 115 0v90" />
        <path className="leaf" d="M20 150V62a40 40 0 0 1 80 0v88z" />
        <circle cx="86" cy="104" r="4" />
      </svg>
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="row">
        <Link className="btn btn-primary" to={paths.modules.href(language)}>
          {t('error.toModules')}
        </Link>
        <button type="button" className="btn btn-quiet" onClick={() => location.reload()}>
          {t('error.retry')}
        </button>
      </p>
      {isBroken && (
        <p>
          <a href={asset('rescue.html')}>{t('error.rescue')}</a>
        </p>
      )}
    </main>
  )
}

/** What is shown instead of a page that can't be: says what happened, what is safe and what to do. */
export const AppError = () => {
  const { words } = useServices()
  const segment = useLocation().pathname.split('/')[1]
  const language = isLanguage(segment) ? segment : 'en'
  return (
    <I18nextProvider i18n={words.instanceOf(language)}>
      <ErrorBody language={language} />
    </I18nextProvider>
  )
}
