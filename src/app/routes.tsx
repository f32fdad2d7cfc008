import type { RouteObject } from 'react-router'
import { paths } from '#src/paths.ts'
import type { Services } from '#src/services.ts'
import { AppError } from './app-error.tsx'
import { AppLayout } from './app-layout.tsx'
import { createLoaders } from './loaders.ts'
import { languageOf, type ScreenHandle, screenRoutes } from './screen-routes.ts'
import { notFound } from './route-errors.ts'

/**
 * Every URL of the app. Loaders (`loaders.ts`) are small and eager; screens are lazy, and a route's id is its screen's source file,
 * so that the prerenderer finds its chunk. A loader never returns `undefined` (hydration would run it again).
 */
export const createRoutes = (services: Services): RouteObject[] => {
  const { content, words } = services
  const load = createLoaders(services)
  const { screen, wallScreen } = screenRoutes(services)

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
              load.room,
              async () => (await import('#src/screens/room/present.tsx')).Present,
            ),
            wallScreen(
              paths.audience.path,
              'src/screens/room/audience.tsx',
              'audience',
              load.room,
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
