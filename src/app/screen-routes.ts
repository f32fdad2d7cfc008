import type { ComponentType } from 'react'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { isLanguage, type Language, LANGUAGES } from '#src/domain/text.ts'
import type { Namespace } from '#src/i18n/words.ts'
import type { Services } from '#src/services.ts'
import { notFound } from './route-errors.ts'

export const languageOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>): Language => {
  if (!isLanguage(params['lang'])) throw notFound()
  return params['lang']
}

/** What a route tells the entry before it hydrates: the words to load, since loaders do not run then. */
export interface ScreenHandle {
  readonly words: readonly Namespace[]
  /** A screen without the site's head and foot. What the audience sees is also never locked: it shows nobody's profile. */
  readonly bare?: 'presenter' | 'audience'
}

type LoadData<Data> = (language: Language, args: LoaderFunctionArgs) => Promise<Data>

/** Makes routes of screens; a loader never returns `undefined` (hydration would run it again). */
export const screenRoutes = ({ words, clock }: Services) => {
  const withWords =
    <Data>(namespaces: readonly Namespace[], loadData: (language: Language, args: LoaderFunctionArgs) => Promise<Data>) =>
    async (args: LoaderFunctionArgs) => {
      const language = languageOf(args)
      const [data] = await Promise.all([loadData(language, args), words.load(language, ['core', ...namespaces])])
      return { language, today: clock.today(), ...data }
    }

  /** A screen: its address, its source file (also the route's id), the words it needs and the data it shows. */
  const screen = <Data>(
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
    loadData: LoadData<object>,
    Component: () => Promise<ComponentType>,
  ): RouteObject => {
    const namespaces = ['exercises', 'room'] as const
    const withEveryLanguage = async (language: Language, args: LoaderFunctionArgs) => {
      const [data] = await Promise.all([
        loadData(language, args),
        ...LANGUAGES.map((one) => words.load(one, ['core', ...namespaces])),
      ])
      return data
    }
    return {
      ...screen(path, file, namespaces, withEveryLanguage, Component),
      handle: { words: namespaces, bare } satisfies ScreenHandle,
    }
  }
  return { screen, wallScreen }
}
