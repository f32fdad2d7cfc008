import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { answersFrom, listening } from '../../src/cli/static-server.mjs'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const CHUNK = /^(.+-)([\w-]{8})(\.(?:js|css))$/
const TEXT = /\.(html|js|css|json|webmanifest)$/

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** Every chunk gets another hash in its name, in the folder and wherever it is named. */
const renameChunks = (folder: string): void => {
  const assets = path.join(folder, 'assets')
  const names = new Map<string, string>()
  for (const name of readdirSync(assets)) {
    const [, start, hash, ending] = CHUNK.exec(name) ?? []
    if (hash === undefined) continue
    const renamed = `${start}${sha256(hash).slice(0, 8)}${ending}`
    names.set(name, renamed)
    renameSync(path.join(assets, name), path.join(assets, renamed))
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const renamed = text.replaceAll(/[\w.-]+-[\w-]{8}\.(?:js|css)\b/g, (name) => names.get(name) ?? name)
    if (renamed !== text) writeFileSync(file, renamed)
  }
}

/** Every course file holds other bytes: they are to be fetched again. */
const touchCourseFiles = (folder: string): void => {
  const courses = path.join(folder, 'courses')
  for (const name of readdirSync(courses)) appendFileSync(path.join(courses, name), '\n')
}

/** What a worker of a test says before or after what the kit's own says. */
interface Additions {
  readonly first?: string
  readonly last?: string
}

/** The worker's list names the content of each file; its version names the build. */
const listFilesAnew = (folder: string, { first = '', last = '' }: Additions): void => {
  const file = path.join(folder, 'service-worker.js')
  const worker = readFileSync(file, 'utf8')
  const version = /(?<=\}|["'`])[0-9a-f]{12}(?=["'`])/.exec(worker)?.[0]
  if (version === undefined) throw new Error('the service worker names no version')
  const listed = worker.replaceAll(
    /(["'`])([^"'`]+)\1,\s*(["'`])[0-9a-f]{16}\3/g,
    (_, quote, name) => `${quote}${name}${quote},${quote}${sha256(readFileSync(path.join(folder, name))).slice(0, 16)}${quote}`,
  )
  writeFileSync(file, first + listed.replaceAll(version, sha256(version + first + last).slice(0, 12)) + last)
}

/** A worker that takes over a page in use and throws away what the page was made of: what the kit's own must never do. */
const HOSTILE = `
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  const newest = (await caches.keys()).filter((name) => name.startsWith('rrk-') && !name.endsWith('-pages')).at(-1)
  for (const name of await caches.keys()) if (name !== newest) await caches.delete(name)
  await self.clients.claim()
})()))`

/** A worker for which every file is as the build wrote it, whatever it holds. */
const CREDULOUS = `
const startsWith = String.prototype.startsWith
String.prototype.startsWith = function (start) { return /^[0-9a-f]{16}$/.test(start) || startsWith.call(this, start) };
`

const NEXT_BUILDS = { second: {}, hostile: { last: HOSTILE }, credulous: { first: CREDULOUS } } as const
export type Build = 'first' | keyof typeof NEXT_BUILDS

/** What the host sends instead of the files whose address fits. */
export interface Damage {
  readonly file: RegExp
  readonly send: (response: ServerResponse, whole: Buffer) => void
}

const makeBuild = (folder: string, build: Build): string => {
  if (existsSync(folder)) return folder
  cpSync(DIST, folder, { recursive: true })
  if (build !== 'first') {
    renameChunks(folder)
    touchCourseFiles(folder)
    listFilesAnew(folder, NEXT_BUILDS[build])
  }
  return folder
}

/** Serves one build after the other at one address: what only the build before held is gone from the host. */
export const serveBuilds = async () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'rrk-builds-'))
  let answer: RequestListener = () => undefined
  const publish = (build: Build, damage?: Damage): void => {
    const folder = makeBuild(path.join(parent, build), build)
    const whole = answersFrom({ folder })
    answer = (request, response) => {
      // Packing the files of two builds would take longer than the trials.
      delete request.headers['accept-encoding']
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (damage?.file.test(pathname) !== true) return whole(request, response)
      return damage.send(response, readFileSync(path.join(folder, pathname)))
    }
  }
  publish('first')
  const server = await listening(
    createServer((request, response) => answer(request, response)),
    0,
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    site: `http://localhost:${address.port}`,
    publish,
    stop: (): void => {
      server.close()
      server.closeAllConnections()
      rmSync(parent, { recursive: true, force: true })
    },
  }
}
