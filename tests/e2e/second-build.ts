import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
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

/** The worker's list names the content of each file; its version names the build. */
const listFilesAnew = (folder: string, addition: string): void => {
  const file = path.join(folder, 'service-worker.js')
  const worker = readFileSync(file, 'utf8')
  const version = /(?<=\}|["'`])[0-9a-f]{12}(?=["'`])/.exec(worker)?.[0]
  if (version === undefined) throw new Error('the service worker names no version')
  const listed = worker.replaceAll(
    /(["'`])([^"'`]+)\1,\s*(["'`])[0-9a-f]{16}\3/g,
    (_, quote, name) => `${quote}${name}${quote},${quote}${sha256(readFileSync(path.join(folder, name))).slice(0, 16)}${quote}`,
  )
  writeFileSync(file, listed.replaceAll(version, sha256(version + addition).slice(0, 12)) + addition)
}

/** A worker that takes over a page in use and throws away what the page was made of: what the kit's own must never do. */
const HOSTILE = `
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  const newest = (await caches.keys()).filter((name) => name.startsWith('rrk-') && !name.endsWith('-pages')).at(-1)
  for (const name of await caches.keys()) if (name !== newest) await caches.delete(name)
  await self.clients.claim()
})()))`

export type Build = 'first' | 'second' | 'hostile'

/** Serves one build after the other at one address: what only the build before held is gone from the host. */
export const serveBuilds = async (parent: string) => {
  const folderOf = (build: Build): string => path.join(parent, build)
  mkdirSync(parent, { recursive: true })
  for (const build of ['first', 'second', 'hostile'] as const) cpSync(DIST, folderOf(build), { recursive: true })
  for (const [build, addition] of [
    ['second', ''],
    ['hostile', HOSTILE],
  ] as const) {
    renameChunks(folderOf(build))
    listFilesAnew(folderOf(build), addition)
  }
  let answer = answersFrom({ folder: folderOf('first') })
  const server = await listening(
    createServer((request, response) => {
      // Packing the files of two builds would take longer than the trials.
      delete request.headers['accept-encoding']
      answer(request, response)
    }),
    0,
  )
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    site: `http://localhost:${address.port}`,
    publish: (build: Build): void => {
      answer = answersFrom({ folder: folderOf(build) })
    },
    stop: (): void => {
      server.close()
      server.closeAllConnections()
      rmSync(parent, { recursive: true, force: true })
    },
  }
}
