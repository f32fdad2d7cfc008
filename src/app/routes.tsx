import type { ComponentType } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { exercisesIn } from '#src/content/outline-of.ts'
import { lessonPageOf } from '#src/content/lesson-page.ts'
import { modulePageOf } from '#src/content/module-page.ts'
import type { Result } from '#src/domain/result.ts'
import { isLearnerKind, loadLearnerKind } from '#src/exercises/views.ts'
import { isLanguage, type Language, LANGUAGES, plainOf } from '#src/domain/text.ts'
import type { Namespace } from '#src/i18n/words.ts'
import { paths } from '#src/paths.ts'
import type { ContentProblem } from '#src/domain/content-problem.ts'
import type { Services } from '#src/services.ts'
import { AppError } from './app-error.tsx'
import { AppLayout } from './app-layout.tsx'
import { contentError, notFound } from './route-errors.ts'

const languageOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>): Language => {
  if (!isLanguage(params['lang'])) throw notFound()
  return params['lang']
}

const valueOf = <Value,>(result: Result<Value, ContentProblem>): Value => {
  if (!result.ok) throw contentError(result.problem)
  return result.value
}

/** What a route tells the entry before it hydrates: the words to load, since loaders do not run then. */
export interface ScreenHandle {
  readonly words: readonly Namespace[]
}

/**
 * Every URL of the app. Loaders are small and eager; screens are lazy, and a route's id is its screen's source file,
 * so that the prerenderer finds its chunk. A loader never returns `undefined` (hydration would run it again).
 */
export const createRoutes = (services: Services): RouteObject[] => {
  const { content, words } = services
  const today = () => services.clock.today()

  const withWords =
    <Data,>(namespaces: readonly Namespace[], load: (language: Language, args: LoaderFunctionArgs) => Promise<Data>) =>
    async (args: LoaderFunctionArgs) => {
      const language = languageOf(args)
      const [data] = await Promise.all([load(language, args), words.load(language, ['core', ...namespaces])])
      return { language, today: today(), ...data }
    }

  const cards = async (language: Language) => ({ catalogue: valueOf(await content.catalogue(language)) })
  const wholeModule = async (language: Language, { params }: LoaderFunctionArgs) => ({
    module: valueOf(await content.module(params['moduleId'] ?? '', language)),
  })
  const lesson = async (language: Language, { params }: LoaderFunctionArgs) => {
    const [found, catalogue] = await Promise.all([
      content.module(params['moduleId'] ?? '', language),
      content.catalogue(language),
    ])
    const module = valueOf(found)
    const page = lessonPageOf(module, params['lessonId'] ?? '')
    if (page === undefined) throw notFound()
    // All at once, instead of one after the other as they come to be drawn; what fails is asked for again there.
    const kinds = exercisesIn(page.lesson).map(({ kind }) => kind)
    await Promise.allSettled(kinds.filter(isLearnerKind).map(loadLearnerKind))
    const number = valueOf(catalogue).modules.find(({ id }) => id === module.id)?.number ?? 'G'
    return { ...page, number }
  }

  const numbered = async (language: Language, args: LoaderFunctionArgs) => {
    const { module } = await wholeModule(language, args)
    const catalogue = valueOf(await content.catalogue(language))
    return { module, number: catalogue.modules.find(({ id }) => id === module.id)?.number ?? ('G' as const) }
  }

  const quiz = async (language: Language, args: LoaderFunctionArgs) => {
    const data = await numbered(language, args)
    if (data.module.quiz === undefined) throw notFound()
    return data
  }

  const versions = () =>
    Promise.resolve({ kitVersion: content.kitVersion, contentVersion: content.version, factsCheckedOn: content.factsCheckedOn })

  /** Each term also by its name in the other language: people come with either. */
  const glossary = async (language: Language) => {
    const terms = valueOf(await content.glossary(language))
    const other = valueOf(await content.glossary(language === 'en' ? 'fr' : 'en'))
    return { terms, others: Object.fromEntries(other.map(({ id, term }) => [id, plainOf(term)])) }
  }

  const nothing = () => Promise.resolve({})

  const modulesIn = (language: Language) =>
    Promise.all(content.moduleIds.map(async (id) => valueOf(await content.module(id, language))))

  const resources = async (language: Language) => ({
    byModule: (await modulesIn(language)).map((module) => ({ id: module.id, title: module.title, resources: module.resources })),
  })

  /** Every place in both languages: people search in the one they think in. */
  const searchable = async () => {
    const { documentsOfGlossary, documentsOfModule } = await import('#src/content/search-documents.ts')
    const perLanguage = await Promise.all(
      LANGUAGES.map(async (language) => [
        ...(await modulesIn(language)).flatMap(documentsOfModule),
        ...documentsOfGlossary(valueOf(await content.glossary(language)), language),
      ]),
    )
    return { documents: perLanguage.flat() }
  }

  /** A screen: its address, its source file (also the route's id), the words it needs and the data it shows. */
  const screen = <Data,>(
    path: string,
    file: string,
    namespaces: readonly Namespace[],
    load: (language: Language, args: LoaderFunctionArgs) => Promise<Data>,
    Component: () => Promise<ComponentType>,
  ): RouteObject => ({
    ...(path === '' ? { index: true as const } : { path }),
    id: file,
    handle: { words: namespaces } satisfies ScreenHandle,
    loader: withWords(namespaces, load),
    // A change of the part after #, or of the search words, brings no other data.
    shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
    lazy: { Component },
  })

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
              cards,
              async () => (await import('#src/screens/welcome/welcome.tsx')).Welcome,
            ),
            screen(
              paths.modules.path,
              'src/screens/modules/modules.tsx',
              ['home'],
              cards,
              async () => (await import('#src/screens/modules/modules.tsx')).Modules,
            ),
            screen(
              paths.module.path,
              'src/screens/module/module.tsx',
              ['home'],
              async (language, args) => ({
                ...(await cards(language)),
                ...modulePageOf((await wholeModule(language, args)).module),
              }),
              async () => (await import('#src/screens/module/module.tsx')).Module,
            ),
            screen(
              paths.lesson.path,
              'src/screens/lesson/lesson.tsx',
              ['exercises'],
              lesson,
              async () => (await import('#src/screens/lesson/lesson.tsx')).Lesson,
            ),
            screen(
              paths.quiz.path,
              'src/screens/quiz/quiz.tsx',
              ['exercises', 'quiz'],
              quiz,
              async () => (await import('#src/screens/quiz/quiz.tsx')).Quiz,
            ),
            screen(
              paths.summary.path,
              'src/screens/summary/summary.tsx',
              ['mine'],
              cards,
              async () => (await import('#src/screens/summary/summary.tsx')).Summary,
            ),
            screen(
              paths.print.path,
              'src/screens/print/print.tsx',
              ['exercises', 'print'],
              async (language, args) => {
                const form = args.params['form'] ?? ''
                if (!['handout', 'answer-key', 'guide'].includes(form)) throw notFound()
                return { ...(await numbered(language, args)), form }
              },
              async () => (await import('#src/screens/print/print.tsx')).Print,
            ),
            screen(
              paths.glossary.path,
              'src/screens/glossary/glossary.tsx',
              ['reference'],
              glossary,
              async () => (await import('#src/screens/glossary/glossary.tsx')).Glossary,
            ),
            screen(
              paths.sources.path,
              'src/screens/sources/sources.tsx',
              ['reference'],
              async (language) => ({ facts: valueOf(await content.facts(language)) }),
              async () => (await import('#src/screens/sources/sources.tsx')).Sources,
            ),
            screen(
              paths.search.path,
              'src/screens/search/search.tsx',
              ['reference'],
              searchable,
              async () => (await import('#src/screens/search/search.tsx')).Search,
            ),
            screen(
              paths.resources.path,
              'src/screens/resources/resources.tsx',
              ['reference'],
              resources,
              async () => (await import('#src/screens/resources/resources.tsx')).Resources,
            ),
            screen(
              paths.progress.path,
              'src/screens/progress/progress.tsx',
              ['device'],
              cards,
              async () => (await import('#src/screens/progress/progress.tsx')).Progress,
            ),
            screen(
              paths.settings.path,
              'src/screens/settings/settings.tsx',
              ['device'],
              nothing,
              async () => (await import('#src/screens/settings/settings.tsx')).Settings,
            ),
            screen(
              paths.storage.path,
              'src/screens/storage/storage.tsx',
              ['device'],
              nothing,
              async () => (await import('#src/screens/storage/storage.tsx')).Storage,
            ),
            screen(
              paths.privacy.path,
              'src/screens/privacy/privacy.tsx',
              ['device'],
              nothing,
              async () => (await import('#src/screens/privacy/privacy.tsx')).Privacy,
            ),
            screen(
              paths.about.path,
              'src/screens/about/about.tsx',
              ['reference'],
              versions,
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
