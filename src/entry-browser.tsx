import { StrictMode, useEffect } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, createHashRouter, type HydrationState, matchRoutes, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import * as course from 'virtual:courses'
import { closeOthers, knock, lockNow } from '#src/actions/lock.ts'
import { keepThisPage, startOffline } from '#src/app/offline-updates.ts'
import { openKept } from '#src/app/open-kept.ts'
import { createRoutes } from '#src/app/routes.tsx'
import type { ScreenHandle } from '#src/app/screen-routes.ts'
import { loadContent } from '#src/content/load.ts'
import { isLanguage, LANGUAGES } from '#src/domain/text.ts'
import { loadLearnerKind, isLearnerKind } from '#src/exercises/views.ts'
import { LOCALE_FILES } from '#src/i18n/locale-files.ts'
import { createWords, type Namespace } from '#src/i18n/words.ts'
import { baseAddress } from '#src/platform/base-address.ts'
import { systemClock } from '#src/platform/clock.ts'
import { courseFetcher } from '#src/platform/course-data.ts'
import { systemIds } from '#src/platform/ids.ts'
import { keepLook, looksTheSame } from '#src/platform/kept-look.ts'
import { isNoTrace } from '#src/platform/no-trace.ts'
import { readPreference, writePreference } from '#src/platform/preference-storage.ts'
import { watchForQuickExit } from '#src/platform/quick-exit.ts'
import { whenIdle } from '#src/platform/when-idle.ts'
import { type Services, ServicesContext } from '#src/services.ts'
import { createGate } from '#src/state/gate.ts'
import { createNotices } from '#src/state/notices.ts'
import { createPreferences, parsePreferences, type Preferences } from '#src/state/preferences.ts'
import { sealedStore } from '#src/storage/sealed-store.ts'
import type { Store } from '#src/storage/store.ts'
import { addStyleSheet, keepRestOfStyles } from '#src/ui/rest-of-styles.tsx'
import '#src/ui/styles/first.css'
import fontsAddress from '#src/ui/styles/fonts.css?url'

const html = document.documentElement
const base = baseAddress()
const usesHash = html.dataset['router'] === 'hash'

/** What the screens get, once whoever learnt last is let in. */
const openStore = async (services: Services): Promise<Store> => {
  const kept = await services.openKept()
  const { profileId } = services.preferences.getState()
  if (profileId !== undefined) await knock(services, profileId)
  return sealedStore(kept, services.keyring)
}

/** What was chosen on this device; a tab that keeps nothing also begins as nobody. */
const chosenPreferences = (): Preferences => {
  const { profileId, ...look } = parsePreferences(readPreference('preferences'))
  return profileId === undefined || isNoTrace() ? look : { ...look, profileId }
}

const createServices = (): Services => {
  // Made with the defaults, then filled: hydration must see what the prerendered page saw.
  const preferences = createPreferences(undefined)
  preferences.setState(chosenPreferences(), true)
  preferences.subscribe((state, before) => {
    writePreference('preferences', state)
    if (!looksTheSame(state, before) && !isNoTrace()) void keepLook(base, state)
  })
  let kept: Promise<Store> | undefined
  let store: Promise<Store> | undefined
  let held: Promise<void> = Promise.resolve()
  const holdBack = (mending: Promise<void>): void => void (held = mending)
  const services: Services = {
    content: loadContent(course, courseFetcher(base)),
    words: createWords(LOCALE_FILES),
    clock: systemClock,
    ids: systemIds,
    preferences,
    notices: createNotices(),
    gate: createGate(),
    keyring: new Map(),
    openKept: () => (kept ??= openKept(services, holdBack)),
    openStore: () => held.then(() => (store ??= openStore(services))),
    asset: (path) => new URL(path, base).pathname,
  }
  window.addEventListener('storage', ({ key }) => {
    if (isNoTrace()) return
    if (key === 'rrk:preferences') void follow(services, chosenPreferences())
    if (key === 'rrk:locked') void lockNow(services)
  })
  return services
}

/** Another tab chose a profile or a theme: this one follows, so that two tabs never answer as two people. */
const follow = async (services: Services, chosen: Preferences): Promise<void> => {
  const { preferences } = services
  const isOther = chosen.profileId !== undefined && chosen.profileId !== preferences.getState().profileId
  if (isOther && chosen.profileId !== undefined && !(await knock(services, chosen.profileId))) return
  preferences.setState(chosen, true)
  if (isOther && chosen.profileId !== undefined) closeOthers(services, chosen.profileId)
}

/** The address as the router sees it: without the folder that the site lies in, or the part after #. */
const currentPath = (): string => (usesHash ? location.hash.slice(1) || '/' : `/${location.pathname.slice(base.pathname.length)}`)

/** A route that is still lazy when React hydrates shows the page twice, in silence: load matched screens first. */
const loadScreens = (matched: readonly RouteObject[]): Promise<unknown> =>
  Promise.all(
    matched.map(async (route) => {
      if (typeof route.lazy !== 'object' || route.lazy.Component === undefined) return
      Object.assign(route, { Component: await route.lazy.Component(), lazy: undefined })
    }),
  )

const wordsOf = (matched: readonly RouteObject[]): readonly Namespace[] =>
  matched.flatMap(({ handle }) => {
    const known: ScreenHandle | undefined = handle
    return known?.words ?? []
  })

const readHydration = (): HydrationState | undefined => {
  const text = document.getElementById('hydration')?.textContent
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text === undefined || text === null || usesHash ? undefined : (JSON.parse(text) as HydrationState)
}

/** Prerendered pages link relative to themselves; React expects addresses from the root, and would not mend them. */
const makeAddressesAbsolute = (root: Element): void => {
  for (const link of root.querySelectorAll('a[href]')) {
    if (link instanceof HTMLAnchorElement && link.origin === location.origin && link.target === '')
      link.setAttribute('href', `${link.pathname}${link.search}${link.hash}`)
  }
  for (const image of root.querySelectorAll('img')) image.setAttribute('src', new URL(image.src).pathname)
}

/** The controls that the prerendered page held back can act now. */
const releaseControls = (root: Element): void => {
  for (const control of root.querySelectorAll('[data-waits]')) {
    control.removeAttribute('disabled')
    control.removeAttribute('data-waits')
  }
}

/** Mounted last: when its effect runs, everything above can act. */
const ReadyMark = ({ onReady }: { readonly onReady: () => void }) => {
  useEffect(onReady, [onReady])
  return null
}

const start = async (): Promise<void> => {
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no #root')
  watchForQuickExit()
  const services = createServices()
  const { serviceWorker } = navigator
  const visitedBefore = serviceWorker !== undefined && serviceWorker.controller !== null
  if (visitedBefore) addStyleSheet(fontsAddress)

  const routes = createRoutes(services)
  const matched = (matchRoutes(routes, currentPath()) ?? []).map(({ route }) => route)
  const hydration = readHydration()
  const language = currentPath().split('/')[1]
  const kinds = [...document.querySelectorAll<HTMLElement>('[data-kind]')]
    .map(({ dataset }) => dataset['kind'] ?? '')
    .filter(isLearnerKind)
  const namespaces = ['core', ...wordsOf(matched)] as const
  await Promise.all([
    ...(isLanguage(language) ? [language] : LANGUAGES).map((one) => services.words.load(one, namespaces)),
    loadScreens(matched),
    ...kinds.map(loadLearnerKind),
  ])
  const router = usesHash
    ? createHashRouter(routes)
    : createBrowserRouter(routes, { basename: base.pathname, ...(hydration !== undefined && { hydrationData: hydration }) })
  router.subscribe(({ navigation }) => {
    // Somebody walks on before the page was idle: the next screen needs its styles.
    if (navigation.state !== 'idle') keepRestOfStyles()
    else if (!usesHash && !isNoTrace()) whenIdle(keepThisPage)
  })
  const whenReady = (): void => {
    releaseControls(root)
    html.dataset['app'] = 'ready'
    whenIdle(() => {
      // On a first visit fonts come after the page is usable, later at once: they are on the device then.
      if (!visitedBefore) addStyleSheet(fontsAddress)
      keepRestOfStyles()
      if (isNoTrace()) return
      void keepLook(base, services.preferences.getState())
      void startOffline(base, services.notices)
      if (!usesHash) keepThisPage()
    })
  }
  const app = (
    <StrictMode>
      <ServicesContext value={services}>
        <RouterProvider router={router} />
        <ReadyMark onReady={whenReady} />
      </ServicesContext>
    </StrictMode>
  )
  if (hydration === undefined) {
    root.replaceChildren()
    keepRestOfStyles()
    createRoot(root).render(app)
  } else {
    makeAddressesAbsolute(root)
    hydrateRoot(root, app, { onRecoverableError: (error) => console.error('recovered:', error) })
  }
}

start().catch((error: unknown) => {
  html.dataset['app'] = 'failed'
  console.error(error)
})
