import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { Language } from '#src/domain/text.ts'
import { usePreference } from '#src/hooks/use-preference.ts'
import { paths } from '#src/paths.ts'
import { NEUTRAL_TITLE } from '#src/platform/kept-look.ts'
import { canSpeak, onVoices } from '#src/platform/speech.ts'
import { useServices } from '#src/services.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { AddProfile } from './add-profile.tsx'
import { HandOn } from './hand-on.tsx'
import { NoTrace } from './no-trace.tsx'
import { ProfileList } from './profile-list.tsx'
import { Protect } from './protect.tsx'

const Look = () => {
  const { t } = useTranslation('device')
  const { preferences } = useServices()
  const theme = usePreference('theme')
  const textSize = usePreference('textSize')
  const motion = usePreference('motion')
  const tabTitle = usePreference('tabTitle')
  return (
    <section>
      <h2>{t('settings.lookTitle')}</h2>
      <RadioGroup
        legend={t('settings.theme')}
        value={theme}
        options={[
          ['system', t('settings.themes.system')],
          ['light', t('settings.themes.light')],
          ['dark', t('settings.themes.dark')],
          ['contrast', t('settings.themes.contrast')],
        ]}
        onChange={(next) => preferences.setState({ theme: next })}
      />
      <RadioGroup
        legend={t('settings.textSize')}
        value={textSize}
        options={[
          ['normal', t('settings.textSizes.normal')],
          ['large', t('settings.textSizes.large')],
          ['larger', t('settings.textSizes.larger')],
        ]}
        onChange={(next) => preferences.setState({ textSize: next })}
      />
      <RadioGroup
        legend={t('settings.motion')}
        value={motion}
        options={[
          ['system', t('settings.motions.system')],
          ['none', t('settings.motions.none')],
        ]}
        onChange={(next) => preferences.setState({ motion: next })}
      />
      <RadioGroup
        legend={t('settings.tabTitle')}
        value={tabTitle}
        options={[
          ['usual', t('settings.tabTitles.usual')],
          ['neutral', t('settings.tabTitles.neutral', { title: NEUTRAL_TITLE })],
        ]}
        onChange={(next) => preferences.setState({ tabTitle: next })}
      />
      <p className="small muted">{t('settings.tabTitleNote')}</p>
    </section>
  )
}

const Voice = ({ language }: { readonly language: Language }) => {
  const { t } = useTranslation('device')
  const possible = useSyncExternalStore(
    onVoices,
    () => canSpeak(language),
    () => false,
  )
  return (
    <section>
      <h2>{t('settings.voiceTitle')}</h2>
      <p>{possible ? t('settings.voiceHere') : t('settings.voiceMissing')}</p>
    </section>
  )
}

/** Who is learning here, how it looks, and what is kept. */
export const Settings = () => {
  const { t } = useTranslation('device')
  const { language } = useLoaderData<{ language: Language }>()
  return (
    <main id="content" className="wrap reading">
      <PageHead title={t('settings.title')} language={language} path="settings/" />
      <h1>{t('settings.title')}</h1>
      <section>
        <h2>{t('settings.whoTitle')}</h2>
        <p className="muted">{t('settings.whoText')}</p>
        <ProfileList />
        <AddProfile />
      </section>
      <Protect />
      <HandOn language={language} />
      <NoTrace />
      <Look />
      <Voice language={language} />
      <section>
        <h2>{t('settings.keepTitle')}</h2>
        <ul className="links-list">
          <li>
            <Link to={paths.storage.href(language)}>{t('settings.toStorage')}</Link>
          </li>
          <li>
            <Link to={paths.privacy.href(language)}>{t('settings.toPrivacy')}</Link>
          </li>
        </ul>
      </section>
    </main>
  )
}
