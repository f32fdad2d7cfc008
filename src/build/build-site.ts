import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import { LANGUAGES } from '#src/domain/text.ts'
import type { Services } from '#src/services.ts'
import { isoWithOffset } from '#src/platform/clock.ts'
import { chunksOf } from './chunks.ts'
import { readCourse } from './course-files.ts'
import { buildServiceWorker } from './offline.ts'
import { pageHtml, type SiteParts } from './page-html.ts'
import { prerenderPages, shellPages } from './prerender.ts'
import type { Prerendered } from '../entry-prerender.tsx'
import type { prerenderServices as prerenderServicesOf } from './prerender-services.ts'
import { filesOf, sbomOf, type SbomSource } from './sbom.ts'
import { securityPolicy } from './security-policy.ts'
import { webManifest } from './web-manifest.ts'

export interface BuildOptions {
  readonly root: string
  readonly outDir: string
  /** The folder that the site will lie in on its host, for `404.html` only: every other page is relative. */
  readonly siteBase: string
}

type RenderPage = (path: string, services: Services) => Promise<Prerendered>

/** The SSR build of the same routes, loaded into this process. */
const loadRenderer = async (root: string): Promise<{ renderPage: RenderPage; prerenderServices: typeof prerenderServicesOf }> => {
  const folder = path.join(root, 'node_modules', '.cache', 'rrk-prerender')
  rmSync(folder, { recursive: true, force: true })
  await build({
    root,
    logLevel: 'warn',
    build: {
      ssr: 'src/entry-prerender.tsx',
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { input: 'src/entry-prerender.tsx' },
    },
    ssr: { noExternal: true },
  })
  return import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'entry-prerender.js')).href)
}

const ENTRY = 'src/entry-browser.tsx'

const outputOf = (built: Awaited<ReturnType<typeof build>>): Rolldown.RolldownOutput['output'] => {
  const [first] = Array.isArray(built) ? built : [built]
  if (first === undefined || !('output' in first)) throw new Error('the build gave no output')
  return first.output
}

/** Files of the project itself: their shape is known. */
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

const writePage = (outDir: string, page: string, html: string): void => {
  const file = path.join(outDir, page, 'index.html')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, html)
}

/** Builds the whole site into `outDir`: app, course data, prerendered pages, shells, service worker. */
export const buildSite = async ({ root, outDir, siteBase }: BuildOptions): Promise<void> => {
  const output = outputOf(await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } }))
  const chunks = chunksOf(output, root)
  const entry = chunks.fileOf(ENTRY)
  const styleSheet = (isIt: (fileName: string) => boolean): string | undefined =>
    output.find(({ fileName }) => fileName.endsWith('.css') && isIt(fileName))?.fileName
  const rest = styleSheet((file) => /\/rest-/.test(file))
  const first = styleSheet((file) => !/\/(fonts|surfaces|rest)-/.test(file))
  if (entry === undefined || first === undefined || rest === undefined) throw new Error('the build made no entry or no styles')
  const textOf = (file: string): string => readFileSync(path.join(outDir, file), 'utf8').trim()
  const styles = { first: textOf(first), whole: textOf(first) + textOf(rest), rest }
  // It is inside every page.
  rmSync(path.join(outDir, first))

  const course = readCourse(path.join(root, 'courses'))
  const manifest: SbomSource['manifest'] = readJson(path.join(root, 'package.json'))
  const { renderPage, prerenderServices } = await loadRenderer(root)
  const services = prerenderServices(course, manifest.version, isoWithOffset(new Date()))
  const site: SiteParts = {
    entry,
    styles,
    policy: securityPolicy([styles.first, styles.whole]),
    contentVersion: course.version,
  }

  for (const page of await prerenderPages(course, chunks, (address) => renderPage(address, services)))
    writePage(outDir, page.path, pageHtml(page, site))
  for (const page of shellPages(course)) writePage(outDir, page.path, pageHtml(page, site))
  const shell = { language: undefined, path: '', head: '', body: '', hydration: undefined, preload: [] } as const
  writeFileSync(path.join(outDir, 'shell.html'), pageHtml(shell, site))
  writeFileSync(path.join(outDir, '404.html'), pageHtml(shell, site, siteBase))
  writeFileSync(path.join(outDir, 'manifest.webmanifest'), JSON.stringify(webManifest()))
  writeFileSync(path.join(outDir, 'security-policy.txt'), site.policy)
  if (existsSync(path.join(root, 'LICENSE'))) cpSync(path.join(root, 'LICENSE'), path.join(outDir, 'LICENSE'))
  const lock: SbomSource['lock'] = readJson(path.join(root, 'package-lock.json'))
  const parts = sbomOf({ manifest, lock, files: filesOf(output, root) })
  writeFileSync(path.join(outDir, 'sbom.json'), `${JSON.stringify(parts, null, 2)}\n`)
  await buildServiceWorker(root, outDir)
  console.error(`built ${LANGUAGES.length} languages, content ${course.version}`)
}
