import { lazy, Suspense, useEffect } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration, useLoaderData, useMatches } from 'react-router'
import { useGate } from '#src/hooks/use-gate.ts'
import { useIdleLock } from '#src/hooks/use-idle-lock.ts'
import { usePreference } from '#src/hooks/use-preference.ts'
import { useServices } from '#src/services.ts'
import type { Language } from '#src/domain/text.ts'
import { printDate } from '#src/ui/print-date.ts'
import { AppNotices } from './app-notices.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export interface LanguageData {
  readonly language: Language
  readonly factsCheckedOn: string
}

/** Attributes of `<html>`, which lies outside the tree that React renders: the one effect that touches the page from here. */
const useDocumentLook = (language: Language): void => {
  const theme = usePreference('theme')
  const textSize = usePreference('textSize')
  const motion = usePreference('motion')
  useEffect(() => {
    const { documentElement: root } = document
    root.lang = language
    const set = (name: string, value: string, absent: string) => {
      if (value === absent) delete root.dataset[name]
      else root.dataset[name] = value
    }
    set('theme', theme, 'system')
    set('text', textSize, 'normal')
    set('motion', motion, 'system')
  }, [language, theme, textSize, motion])
}

const LockScreen = lazy(async () => ({ default: (await import('./lock-screen.tsx')).LockScreen }))

type Bare = 'presenter' | 'audience'

const isBare = (value: unknown): value is Bare => value === 'presenter' || value === 'audience'

/** Whether the matched screen stands alone, without the site's head and foot. */
const useBare = (): Bare | undefined => {
  const handles: readonly unknown[] = useMatches().map(({ handle }) => handle)
  return handles
    .map((handle): unknown => (typeof handle === 'object' && handle !== null && 'bare' in handle ? handle.bare : undefined))
    .find(isBare)
}

const Frame = ({ language, factsCheckedOn }: LanguageData) => {
  const { t } = useTranslation()
  const lock = useGate('lock')
  const bare = useBare()
  useIdleLock()
  // The wall shows nobody's profile, and no notice that is not for the room.
  if (bare === 'audience') return <Outlet />
  if (bare === 'presenter' && lock === undefined) {
    return (
      <div className="presenter-page">
        <AppNotices />
        <Outlet />
      </div>
    )
  }
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <Suspense>
        <SiteHeader language={language} />
      </Suspense>
      <AppNotices />
      {lock === undefined ? (
        <Outlet />
      ) : (
        <Suspense>
          <LockScreen lock={lock} language={language} />
        </Suspense>
      )}
      <Suspense>
        <SiteFooter language={language} checked={printDate(factsCheckedOn, language)} />
      </Suspense>
      <ScrollRestoration />
    </div>
  )
}

/** One route for both languages: switching swaps words and nothing else, so what a person was doing stays. */
export const AppLayout = () => {
  const { words } = useServices()
  const data = useLoaderData<LanguageData>()
  useDocumentLook(data.language)
  return (
    <I18nextProvider i18n={words.instanceOf(data.language)}>
      <Frame {...data} />
    </I18nextProvider>
  )
}
