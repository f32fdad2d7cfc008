import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { LANGUAGES } from '#src/domain/text.ts'
import { type Course, courseFilesOf, mediaFilesOf, readCourse } from './course-files.ts'

const VIRTUAL_ID = 'virtual:courses'
const RESOLVED_ID = `\0${VIRTUAL_ID}`

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

/** Path in the site of each data file, with the hash of its content in its name. */
const sitePathsOf = (course: Course): ReadonlyMap<string, { readonly site: string; readonly text: string }> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      [...courseFilesOf(course.byLanguage[language], language)].map(
        ([name, text]) => [name, { site: `courses/${name}.${hashOf(text)}.json`, text }] as const,
      ),
    ),
  )

/**
 * Compiles `courses/` into one hashed JSON file a module and language, and tells the app where they are:
 * `virtual:courses` exports `version`, `factsCheckedOn`, `moduleIds` and `files` (name → path from the site's root).
 */
export const courses = (): Plugin => {
  let root = ''
  let publicDir = ''
  let cached: Course | undefined
  const course = (): Course => (cached ??= readCourse(root))
  return {
    name: 'rrk:courses',
    configResolved(config) {
      root = path.join(config.root, 'courses')
      publicDir = config.publicDir
    },
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : undefined),
    load(id) {
      if (id !== RESOLVED_ID) return undefined
      const { version, factsCheckedOn, moduleIds } = course()
      const files = Object.fromEntries([...sitePathsOf(course())].map(([name, { site }]) => [name, site]))
      const kitVersion: unknown = JSON.parse(readFileSync(path.join(root, '..', 'package.json'), 'utf8')).version
      return Object.entries({ version, factsCheckedOn, moduleIds, files, kitVersion })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return
      for (const { site, text } of sitePathsOf(course()).values()) this.emitFile({ type: 'asset', fileName: site, source: text })
      for (const { site, disk } of mediaFilesOf(root, course().moduleIds)) {
        this.emitFile({ type: 'asset', fileName: site, source: readFileSync(disk) })
      }
    },
    configureServer(server) {
      server.watcher.add(root)
      server.watcher.on('change', (file) => {
        if (!file.startsWith(root)) return
        cached = undefined
        const module = server.moduleGraph.getModuleById(RESOLVED_ID)
        if (module !== undefined) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const address = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1)
        const data = [...sitePathsOf(course()).values()].find(({ site }) => site === address)
        const media = mediaFilesOf(root, course().moduleIds).find(({ site }) => site === address)
        if (data !== undefined) response.setHeader('content-type', 'application/json').end(data.text)
        else if (media === undefined || publicDir === '') next()
        else
          createReadStream(media.disk).pipe(
            response.setHeader('content-type', address.endsWith('.svg') ? 'image/svg+xml' : 'application/octet-stream'),
          )
      })
    },
  }
}
