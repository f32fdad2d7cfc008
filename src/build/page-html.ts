import type { Language } from '#src/domain/text.ts'
import { QUIET_CHECK } from './quiet-check.ts'

export interface Page {
  /** Language of the page, or `undefined` for the bilingual first address. */
  readonly language: Language | undefined
  /** Path in the site, without slashes at the ends; empty for the first address. */
  readonly path: string
  /** What React hoists into the head: title, description, alternates. */
  readonly head: string
  readonly body: string
  /** Loader data for hydration; absent in a shell, which renders anew. */
  readonly hydration: object | undefined
  /** Script files to fetch early, from the site's root. */
  readonly preload: readonly string[]
}

export interface SiteParts {
  readonly entry: string
  readonly styles: {
    /** For the first paragraph of a lesson. */
    readonly first: string
    /** For a whole page. */
    readonly whole: string
    /** The file with what `first` leaves out, from the site's root. */
    readonly rest: string
  }
  readonly policy: string
  readonly contentVersion: string
}

/** Where the root lies from a page's folder: `../../` for `en/modules`. */
const wayToRoot = (path: string): string => (path === '' ? './' : '../'.repeat(path.split('/').length))

/**
 * Root addresses (`/en/…`) as addresses relative to the page: one build runs under any path, with or without script.
 * Data inside the page is left alone.
 */
const relativeTo = (root: string, html: string): string => html.replaceAll(/(href|src)="\/(?!\/)/g, `$1="${root}`)

const REST = / href="[^"]*" data-styles="rest"/

/** JSON that can't end its element. */
const safeJson = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')

export const pageHtml = (page: Page, site: SiteParts, root = wayToRoot(page.path)): string => {
  const preload = page.preload.map((file) => `<link rel="modulepreload" href="${root}${file}">`).join('')
  const data =
    page.hydration === undefined ? '' : `<script type="application/json" id="hydration">${safeJson(page.hydration)}</script>`
  const isLesson = REST.test(page.body)
  // The build of the renderer knows another address of the same style sheet.
  const body = relativeTo(root, page.body).replace(REST, ` href="${root}${site.styles.rest}" data-styles="rest"`)
  return [
    '<!doctype html>',
    `<html lang="${page.language ?? 'en'}" data-app="starting" data-content="${site.contentVersion}" data-base="${root}" data-styles="${isLesson ? 'first' : 'whole'}">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${site.policy}">`,
    `<script>${QUIET_CHECK}</script>`,
    // Before the styles: what takes longest is asked for first.
    `${preload}<script type="module" src="${root}${site.entry}"></script>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    relativeTo(root, page.head),
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f3"><meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0f1826">',
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml"><link rel="manifest" href="${root}manifest.webmanifest">`,
    `<style>${isLesson ? site.styles.first : site.styles.whole}</style></head>`,
    `<body><div id="root">${body}</div>${data}</body></html>`,
  ].join('\n')
}
