import { exercisesIn } from '#src/content/outline-of.ts'
import { type Language, LANGUAGES } from '#src/domain/text.ts'
import { viewsFileOf } from '#src/exercises/views-file.ts'
import { paths } from '#src/paths.ts'
import type { Prerendered } from '../entry-prerender.tsx'
import type { Chunks } from './chunks.ts'
import { holdControlsBack } from './controls-that-wait.ts'
import type { Course } from './course-files.ts'
import type { Page } from './page-html.ts'

interface Address {
  readonly language: Language | undefined
  readonly href: string
  /** Source files beyond the screen whose chunks the page needs at once. */
  readonly needs: readonly string[]
}

const trimmed = (href: string): string => href.replace(/^\/|\/$/g, '')

/** Every address that is rendered in full at build time. */
const addressesOf = (course: Course): readonly Address[] => [
  { language: undefined, href: '/', needs: [] },
  ...LANGUAGES.flatMap((language): Address[] => [
    ...[paths.home, paths.modules, paths.glossary, paths.sources, paths.about].map(({ href }) => ({
      language,
      href: href(language),
      needs: [],
    })),
    ...[...course.byLanguage[language].modules.values()].flatMap((module): Address[] => [
      { language, href: paths.module.href(language, module.id), needs: [] },
      ...module.lessons.map((lesson) => ({
        language,
        href: paths.lesson.href(language, module.id, lesson.id),
        needs: [...new Set(exercisesIn(lesson).map(({ kind }) => viewsFileOf(kind)))],
      })),
    ]),
  ]),
]

const wordFiles = (language: Language | undefined, screens: readonly string[]): readonly string[] => {
  const namespaces = screens.some((id) => id.includes('/lesson/'))
    ? ['core', 'exercises']
    : screens.some((id) => /welcome|module/.test(id))
      ? ['core', 'home']
      : ['core', 'reference']
  return (language === undefined ? LANGUAGES : [language]).flatMap((one) =>
    namespaces.map((name) => `src/i18n/locales/${one}/${name}.ts`),
  )
}

export const prerenderPages = async (
  course: Course,
  chunks: Chunks,
  render: (href: string) => Promise<Prerendered>,
): Promise<readonly Page[]> => {
  const pages: Page[] = []
  for (const { language, href, needs } of addressesOf(course)) {
    const { head, html, screens, hydration } = await render(href)
    const sources = ['src/entry-browser.tsx', ...screens, ...wordFiles(language, screens), ...needs]
    const entry = chunks.fileOf('src/entry-browser.tsx')
    pages.push({
      language,
      path: trimmed(href),
      head,
      body: holdControlsBack(html),
      hydration,
      preload: chunks.filesFor(sources).filter((file) => file !== entry),
    })
  }
  return pages
}

/** Addresses without prerendered content: a file each, so that any host answers them. */
export const shellPages = (course: Course): readonly Page[] =>
  LANGUAGES.flatMap((language) => {
    const plain = [
      paths.search,
      paths.resources,
      paths.progress,
      paths.summary,
      paths.settings,
      paths.privacy,
      paths.storage,
      paths.facilitate,
      paths.inbox,
      paths.report,
    ].map(({ href }) => href(language))
    const perModule = course.moduleIds.flatMap((id) => [
      paths.quiz.href(language, id),
      paths.present.href(language, id),
      paths.audience.href(language, id),
      ...['handout', 'answer-key', 'guide'].map((form) => paths.print.href(language, id, form)),
    ])
    return [...plain, ...perModule].map((href) => ({
      language,
      path: trimmed(href),
      head: '',
      body: '',
      hydration: undefined,
      preload: [],
    }))
  })
