import type { Language } from '#src/domain/text.ts'

/** Pattern for the route list and href builder of each screen. Hrefs end with a slash: pages are folders on a host. */
const screen = <Arguments extends readonly string[]>(path: string, build: (...values: Arguments) => string) => ({
  path,
  href: (language: Language, ...values: Arguments): string => `/${language}/${build(...values)}`,
})

const segment = (value: string): string => encodeURIComponent(value)

export const paths = {
  home: screen('', () => ''),
  modules: screen('modules', () => 'modules/'),
  module: screen('modules/:moduleId', (moduleId: string) => `modules/${segment(moduleId)}/`),
  lesson: screen(
    'modules/:moduleId/lessons/:lessonId',
    (moduleId: string, lessonId: string) => `modules/${segment(moduleId)}/lessons/${segment(lessonId)}/`,
  ),
  quiz: screen('modules/:moduleId/quiz', (moduleId: string) => `modules/${segment(moduleId)}/quiz/`),
  print: screen('print/:moduleId/:form', (moduleId: string, form: string) => `print/${segment(moduleId)}/${segment(form)}/`),
  facilitate: screen('facilitate', () => 'facilitate/'),
  inbox: screen('facilitate/inbox', () => 'facilitate/inbox/'),
  report: screen('facilitate/report', () => 'facilitate/report/'),
  present: screen('present/:moduleId', (moduleId: string) => `present/${segment(moduleId)}/`),
  audience: screen('audience/:moduleId', (moduleId: string) => `audience/${segment(moduleId)}/`),
  glossary: screen('glossary/:termId?', () => 'glossary/'),
  sources: screen('sources/:factId?', () => 'sources/'),
  search: screen('search', () => 'search/'),
  resources: screen('resources', () => 'resources/'),
  about: screen('about', () => 'about/'),
  progress: screen('progress', () => 'progress/'),
  summary: screen('summary', () => 'summary/'),
  settings: screen('settings', () => 'settings/'),
  privacy: screen('privacy', () => 'privacy/'),
  storage: screen('storage', () => 'storage/'),
}

/** The same page in the other language: replaces the first segment and nothing else. */
export const inOtherLanguage = (pathname: string, language: Language): string => pathname.replace(/^\/[^/]*/, `/${language}`)
