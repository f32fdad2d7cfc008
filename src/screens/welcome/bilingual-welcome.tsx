import { ArrowRight } from 'lucide-react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import { type Language, LANGUAGES } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Icon } from '#src/ui/icon.tsx'
import { printDate } from '#src/ui/print-date.ts'
import { PageTitle } from '#src/ui/page-title.tsx'

const Half = ({ language, checked }: { readonly language: Language; readonly checked: string }) => {
  const { t } = useTranslation('home')
  const { t: core } = useTranslation('core')
  return (
    <section lang={language} className="half">
      <p className="kicker">{core('kit.fullName')}</p>
      <p className="promise display">{t('welcome.title')}</p>
      <Link className="btn btn-primary" to={paths.home.href(language)} hrefLang={language}>
        {language === 'en' ? 'Enter in English' : 'Entrer en français'}
        <Icon of={ArrowRight} />
      </Link>
      <p className="tiny muted">{core('disclaimer', { date: printDate(checked, language) })}</p>
    </section>
  )
}

/** The first address: both languages side by side, one tap from either. It never redirects. */
export const BilingualWelcome = () => {
  const { words, asset } = useServices()
  const { factsCheckedOn } = useLoaderData<{ factsCheckedOn: string }>()
  return (
    <main id="content" className="page two-doors wrap">
      <PageTitle>Refugee Rights Training Kit / Trousse de formation sur les droits des réfugiés</PageTitle>
      <img className="emblem" src={asset('icon.svg')} alt="" width="80" height="96" />
      <h1>
        <span lang="en">Refugee rights</span> <span lang="fr">Droits des réfugiés</span>
      </h1>
      <div className="halves">
        {LANGUAGES.map((language) => (
          <I18nextProvider key={language} i18n={words.instanceOf(language)}>
            <Half language={language} checked={factsCheckedOn} />
          </I18nextProvider>
        ))}
      </div>
    </main>
  )
}
