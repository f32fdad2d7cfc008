import { CalendarCheck, HardDrive, LockOpen, WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import type { Language } from '#src/domain/text.ts'
import { Icon } from '#src/ui/icon.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { printDate } from '#src/ui/print-date.ts'
import { useResume } from '#src/hooks/use-resume.ts'
import { ContinueCard } from './continue-card.tsx'
import { Doors } from './doors.tsx'

interface WelcomeData {
  readonly language: Language
  readonly catalogue: SiteCatalogue
}

const Hero = ({ checked }: { readonly checked: string }) => {
  const { t } = useTranslation('home')
  return (
    <section className="hero wrap">
      <h1>{t('welcome.title')}</h1>
      <div className="stack">
        <p className="lede">{t('welcome.lede')}</p>
        <ul>
          <li>
            <Icon of={LockOpen} />
            {t('welcome.free')}
          </li>
          <li>
            <Icon of={HardDrive} />
            {t('welcome.private')}
          </li>
          <li>
            <Icon of={WifiOff} />
            {t('welcome.offline')}
          </li>
          <li>
            <Icon of={CalendarCheck} />
            {t('welcome.checked', { date: checked })}
          </li>
        </ul>
      </div>
    </section>
  )
}

/** What this is, and which door to take; somebody who has been here finds "Continue" first. */
export const Welcome = () => {
  const { t } = useTranslation('home')
  const { t: core } = useTranslation('core')
  const { language, catalogue } = useLoaderData<WelcomeData>()
  const resume = useResume(catalogue)
  return (
    <main id="content" className="welcome">
      <PageHead title={core('kit.fullName')} language={language} path="" description={t('welcome.title')} />
      {resume === undefined ? (
        <Hero checked={printDate(catalogue.factsCheckedOn, language)} />
      ) : (
        <section className="wrap back">
          <h1>{t('welcome.backTitle')}</h1>
          <ContinueCard resume={resume} language={language} />
        </section>
      )}
      <section className={resume === undefined ? 'street' : 'street plain'}>
        <h2>{resume === undefined ? t('welcome.which') : t('welcome.other')}</h2>
        <Doors doors={catalogue.doors} language={language} label={t('welcome.which')} compact={resume !== undefined} />
      </section>
    </main>
  )
}
