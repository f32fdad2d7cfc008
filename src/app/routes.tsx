import type { ComponentType } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { isLanguage, type Language, LANGUAGES } from '#src/domain/text.ts'
import type { Namespace } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { Services } from '#src/services.ts'
import { AppError } from './app-error.tsx'
import { AppLayout } from './app-layout.tsx'
import { createLoaders } from './loaders.ts'
import { notFound } from './route-errors.ts'

const languageOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>): Language => {
  if (!isLanguage(params['lang'])) throw notFound()
  return params['lang']
}

/** What a route tells the entry before it hydrates: the words to load, since loaders do not run then. */
export interface ScreenHandle {
  readonly words: readonly Namespace[]
  /** A screen without the site's head and foot. What the audience sees is also never locked: it shows nobody's profile. */
  readonly bare?: 'presenter' | 'audience'
}

/**
 * Every URL of the app. Loaders (`loaders.ts`) are small and eager; screens are lazy, and a route's id is its screen's source file,
 * so that the prerenderer finds its chunk. A loader never returns `undefined` (hydration would run it again).
 */
export const createRoutes = (services: Services): RouteObject[] => {
  const { content, words } = services
  const today = () => services.clock.today()

  const withWords =
    <Data,>(namespaces: readonly Namespace[], loadData: (language: Language, args: LoaderFunctionArgs) => Promise<Data>) =>
    async (args: LoaderFunctionArgs) => {
      const language = languageOf(args)
      const [data] = await Promise.all([loadData(language, args), words.load(language, ['core', ...namespaces])])
      return { language, today: today(), ...data }
    }

  const load = createLoaders(services)

  /** A screen: its address, its source file (also the route's id), the words it needs and the data it shows. */
  const screen = <Data,>(
    path: string,
    file: string,
    namespaces: readonly Namespace[],
    loadData: (language: Language, args: LoaderFunctionArgs) => Promise<Data>,
    Component: () => Promise<ComponentType>,
  ): RouteObject => ({
    ...(path === '' ? { index: true as const } : { path }),
    id: file,
    handle: { words: namespaces } satisfies ScreenHandle,
    loader: withWords(namespaces, loadData),
    // A change of the part after #, or of the search words, brings no other data.
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
    lazy: { Component },
  })

  /** Presenter and audience: the words of every language, since the wall may speak another than the page. */
  const wallScreen = (
    path: string,
    file: string,
    bare: 'presenter' | 'audience',
    Component: () => Promise<ComponentType>,
  ): RouteObject => {
    const namespaces = ['exercises', 'room'] as const
    const withEveryLanguage = async (language: Language, args: LoaderFunctionArgs) => {
      const [data] = await Promise.all([
        load.room(language, args),
        ...LANGUAGES.map((one) => words.load(one, ['core', ...namespaces])),
      ])
      return data
    }
    return {
      ...screen(path, file, namespaces, withEveryLanguage, Component),
      handle: { words: namespaces, bare } satisfies ScreenHandle,
    }
  }

  return [
    {
      path: '/',
      id: 'src/screens/welcome/bilingual-welcome.tsx',
      ErrorBoundary: AppError,
      HydrateFallback: () => null,
      handle: { words: ['home'] } satisfies ScreenHandle,
      loader: async () => {
        await Promise.all([words.load('en', ['core', 'home']), words.load('fr', ['core', 'home'])])
        return { factsCheckedOn: content.factsCheckedOn }
      },
      lazy: { Component: async () => (await import('#src/screens/welcome/bilingual-welcome.tsx')).BilingualWelcome },
    },
    {
      path: '/:lang',
      id: 'language',
      Component: AppLayout,
      ErrorBoundary: AppError,
      HydrateFallback: () => null,
      loader: async (args) => {
        const language = languageOf(args)
        await words.load(language, ['core'])
        return { language, factsCheckedOn: content.factsCheckedOn }
      },
      shouldRevalidate: ({ currentParams, nextParams }) => currentParams['lang'] !== nextParams['lang'],
      children: [
        {
          ErrorBoundary: AppError,
          children: [
            screen(
              paths.home.path,
              'src/screens/welcome/welcome.tsx',
              ['home'],
              load.cards,
              async () => (await import('#src/screens/welcome/welcome.tsx')).Welcome,
            ),
            screen(
              paths.modules.path,
              'src/screens/modules/modules.tsx',
              ['home'],
              load.cards,
              async () => (await import('#src/screens/modules/modules.tsx')).Modules,
            ),
            screen(
              paths.module.path,
              'src/screens/module/module.tsx',
              ['home'],
              load.module,
              async () => (await import('#src/screens/module/module.tsx')).Module,
            ),
            screen(
              paths.lesson.path,
              'src/screens/lesson/lesson.tsx',
              ['exercises'],
              load.lesson,
              async () => (await import('#src/screens/lesson/lesson.tsx')).Lesson,
            ),
            screen(
              paths.quiz.path,
              'src/screens/quiz/quiz.tsx',
              ['exercises', 'quiz'],
              load.quiz,
              async () => (await import('#src/screens/quiz/quiz.tsx')).Quiz,
            ),
            screen(
              paths.summary.path,
              'src/screens/summary/summary.tsx',
              ['mine'],
              load.cards,
              async () => (await import('#src/screens/summary/summary.tsx')).Summary,
            ),
            screen(
              paths.print.path,
              'src/screens/print/print.tsx',
              ['exercises', 'print'],
              load.print,
              async () => (await import('#src/screens/print/print.tsx')).Print,
            ),
            screen(
              paths.facilitate.path,
              'src/screens/facilitate/facilitate.tsx',
              ['room'],
              load.cards,
              async () => (await import('#src/screens/facilitate/facilitate.tsx')).Facilitate,
            ),
            screen(
              paths.inbox.path,
              'src/screens/inbox/inbox.tsx',
              ['inbox'],
              load.cards,
              async () => (await import('#src/screens/inbox/inbox.tsx')).Inbox,
            ),
            screen(
              paths.report.path,
              'src/screens/report/report.tsx',
              ['inbox', 'exercises'],
              load.report,
              async () => (await import('#src/screens/report/report.tsx')).Report,
            ),
            wallScreen(
              paths.present.path,
              'src/screens/room/present.tsx',
              'presenter',
              async () => (await import('#src/screens/room/present.tsx')).Present,
            ),
            wallScreen(
              paths.audience.path,
              'src/screens/room/audience.tsx',
              'audience',
              async () => (await import('#src/screens/room/audience.tsx')).Audience,
            ),
            screen(
              paths.glossary.path,
              'src/screens/glossary/glossary.tsx',
              ['reference'],
              load.glossary,
              async () => (await import('#src/screens/glossary/glossary.tsx')).Glossary,
            ),
            screen(
              paths.sources.path,
              'src/screens/sources/sources.tsx',
              ['reference'],
              load.sources,
              async () => (await import('#src/screens/sources/sources.tsx')).Sources,
            ),
            screen(
              paths.search.path,
              'src/screens/search/search.tsx',
              ['reference'],
              load.searchable,
              async () => (await import('#src/screens/search/search.tsx')).Search,
            ),
            screen(
              paths.resources.path,
              'src/screens/resources/resources.tsx',
              ['reference'],
              load.resources,
              async () => (await import('#src/screens/resources/resources.tsx')).Resources,
            ),
            screen(
              paths.progress.path,
              'src/screens/progress/progress.tsx',
              ['device'],
              load.cards,
              async () => (await import('#src/screens/progress/progress.tsx')).Progress,
            ),
            screen(
              paths.settings.path,
              'src/screens/settings/settings.tsx',
              ['device', 'lock'],
              load.nothing,
              async () => (await import('#src/screens/settings/settings.tsx')).Settings,
            ),
            screen(
              paths.storage.path,
              'src/screens/storage/storage.tsx',
              ['device'],
              load.nothing,
              async () => (await import('#src/screens/storage/storage.tsx')).Storage,
            ),
            screen(
              paths.privacy.path,
              'src/screens/privacy/privacy.tsx',
              ['device'],
              load.nothing,
              async () => (await import('#src/screens/privacy/privacy.tsx')).Privacy,
            ),
            screen(
              paths.about.path,
              'src/screens/about/about.tsx',
              ['reference'],
              load.versions,
              async () => (await import('#src/screens/about/about.tsx')).About,
            ),
            { path: '*', loader: () => Promise.reject(notFound()), Component: () => null },
          ],
        },
      ],
    },
    { path: '*', loader: () => Promise.reject(notFound()), ErrorBoundary: AppError, Component: () => null },
  ]
}
