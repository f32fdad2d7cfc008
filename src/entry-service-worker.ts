/// <reference lib="webworker" />
/**
 * Keeps every file of one build in one cache, `rrk-<version>`, and answers from it. A new version waits until the
 * person says so (`take-over`); older caches stay until no page is left that could still need a chunk of theirs.
 */
import { JOURNAL_CACHE, LOOK_CACHE } from '#src/platform/cache-names.ts'
import { dressed } from '#src/platform/kept-look.ts'

declare const self: ServiceWorkerGlobalScope
declare const __KEPT_FILES__: readonly (readonly [path: string, hash: string])[]
declare const __BUILD_VERSION__: string

const PREFIX = 'rrk-'
const CACHE = `${PREFIX}${__BUILD_VERSION__}`
/** Prerendered pages of this build that somebody has been on: they are read before any script has run. */
const PAGES = `${CACHE}-pages`
/** Caches that no clean-up takes away; the journal is somebody's answers. */
const STAYING = new Set([CACHE, PAGES, LOOK_CACHE, JOURNAL_CACHE])
const scope = new URL(self.registration.scope)
// Named once: the build puts the whole list wherever the name stands.
const FILES = __KEPT_FILES__
/** The script by which a page can be told to be of this build. */
const ENTRY = FILES.map(([path]) => path).find((path) => /\/entry-browser-[^/]+\.js$/.test(path))
const kept = new Set(FILES.map(([path]) => new URL(path, scope).href))

const isGood = (response: Response): boolean => response.ok && response.type === 'basic' && !response.redirected

/** Browsers refuse scripts and style sheets that a host calls something else: such a build could not even start. */
const NEEDED_TYPES = [
  ['.js', /javascript/],
  ['.css', /^text\/css/],
] as const

const hasUsableType = ({ headers }: Response, path: string): boolean => {
  const type = headers.get('content-type') ?? ''
  return NEEDED_TYPES.every(([ending, needed]) => !path.endsWith(ending) || needed.test(type))
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Is this the file that the build wrote? Not half an update, nor an error page sent as if all were well. Hosts may add
 * to pages, so a page only has to be ours.
 */
const isAsBuilt = async (response: Response, path: string, hash: string): Promise<boolean> => {
  if (path.endsWith('.html')) return path !== 'shell.html' || (await response.text()).includes('id="root"')
  return hex(await crypto.subtle.digest('SHA-256', await response.arrayBuffer())).startsWith(hash)
}

const keepFile = async (cache: Cache, path: string, hash: string): Promise<void> => {
  const address = new URL(path, scope).href
  // The host's and the browser's own cache may hold another build's file under the same name.
  const response = await fetch(`${address}?v=${hash}`, { cache: 'no-store', credentials: 'same-origin' })
  if (!isGood(response)) throw new Error(`${path}: ${response.status}`)
  if (!hasUsableType(response, path)) throw new Error(`${path}: sent as ${response.headers.get('content-type')}`)
  if (!(await isAsBuilt(response.clone(), path, hash))) throw new Error(`${path}: not the file of this build`)
  await cache.put(address, response)
}

/** The same file in an older cache: copied, not fetched again. Its content decides, for not every name has a hash. */
const alreadyKept = async (path: string, hash: string): Promise<Response | undefined> => {
  const known = path.endsWith('.html') ? undefined : await caches.match(new URL(path, scope).href)
  return known !== undefined && (await isAsBuilt(known.clone(), path, hash)) ? known : undefined
}

/** A few at a time: a phone on a slow line must stay usable meanwhile. */
const keepFiles = async (cache: Cache, files: typeof FILES): Promise<void> => {
  const queue = [...files]
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [path, hash] = next
      const known = await alreadyKept(path, hash)
      if (known === undefined) await keepFile(cache, path, hash)
      else await cache.put(new URL(path, scope).href, known)
    }
  }
  await Promise.all([worker(), worker(), worker()])
}

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => keepFiles(cache, FILES)))
})

/**
 * A browser short of room may take the cache away and leave this worker, which is never installed again: what is missing
 * is fetched anew. Where the host has another build by now, or there is no network, the next start tries again.
 */
const keepMissing = async (): Promise<void> => {
  try {
    const cache = await caches.open(CACHE)
    const there = new Set((await cache.keys()).map(({ url }) => url))
    const missing = FILES.filter(([path]) => !there.has(new URL(path, scope).href))
    await keepFiles(cache, missing)
  } catch (error) {
    console.info('files not kept:', error)
  }
}

/** Several pages may ask at once. */
let keepingMissing: Promise<void> | undefined

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
      const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !STAYING.has(name))
      // One page may still be the old one that asked for the change; the next start cleans up.
      if (open.length <= 1) await Promise.all(names.map((name) => caches.delete(name)))
      await Promise.all(open.map(({ url }) => keepPage(url)))
    })(),
  )
})

self.addEventListener('message', (event) => {
  const data: unknown = event.data
  if (typeof data !== 'object' || data === null || !('type' in data)) return
  if (data.type === 'take-over') void self.skipWaiting()
  if (data.type === 'keep-missing') {
    keepingMissing ??= keepMissing().finally(() => (keepingMissing = undefined))
    event.waitUntil(keepingMissing)
  }
  if (data.type === 'keep-page' && 'address' in data) event.waitUntil(keepPage(String(data.address)))
})

const plainAddress = (address: string): string => {
  const { origin, pathname } = new URL(address, scope)
  return origin + pathname
}

/** Keeps the page at an address, if it is one of this build's prerendered ones. Without a network it just is not kept. */
const keepPage = async (address: string): Promise<void> => {
  const plain = plainAddress(address)
  if (!plain.startsWith(scope.href)) return
  try {
    const pages = await caches.open(PAGES)
    if ((await pages.match(plain)) !== undefined) return
    const response = await fetch(plain, { cache: 'no-cache', credentials: 'same-origin' })
    if (!isGood(response)) return
    const html = await response.clone().text()
    // Another build's page would ask for scripts that are not kept; a shell has nothing to read.
    if (ENTRY !== undefined && html.includes(ENTRY) && html.includes('id="hydration"')) await pages.put(plain, response)
  } catch (error) {
    console.info('page not kept:', address, error)
  }
}

/** With the look that somebody chose, so that nothing flashes. */
const looking = async (page: Response): Promise<Response> => {
  const look = await caches.match(new URL('look.json', scope).href)
  if (look === undefined) return page
  const chosen: unknown = await look.json().catch(() => undefined)
  return new Response(dressed(await page.text(), chosen), { headers: page.headers })
}

const keptPage = async (request: Request): Promise<Response | undefined> =>
  (await caches.open(PAGES)).match(plainAddress(request.url))

/** The one shell for every address: its relative addresses are written for the root, so they become absolute here. */
const shell = async (): Promise<Response | undefined> => {
  const cached = await (await caches.open(CACHE)).match(new URL('shell.html', scope).href)
  if (cached === undefined) return undefined
  const html = (await cached.text()).replaceAll('="./', `="${scope.pathname}`)
  return new Response(html, { headers: cached.headers })
}

const fromCache = async (request: Request): Promise<Response | undefined> => {
  const { href, search } = new URL(request.url)
  const address = search === '' ? href : href.slice(0, -search.length)
  return (await (await caches.open(CACHE)).match(address)) ?? caches.match(address)
}

/** Part of a media file, cut from the whole that is kept: browsers ask for ranges and refuse a plain answer. */
const partOf = async (whole: Response, range: string): Promise<Response> => {
  const bytes = await whole.arrayBuffer()
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  const start = from === '' ? Math.max(0, bytes.byteLength - Number(to)) : Number(from)
  const end = from === '' || to === '' ? bytes.byteLength - 1 : Math.min(Number(to), bytes.byteLength - 1)
  if (start > end) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${bytes.byteLength}` } })
  return new Response(bytes.slice(start, end + 1), {
    status: 206,
    headers: {
      'content-type': whole.headers.get('content-type') ?? 'application/octet-stream',
      'content-range': `bytes ${start}-${end}/${bytes.byteLength}`,
      'content-length': String(end - start + 1),
    },
  })
}

const answer = async (request: Request): Promise<Response> => {
  // An address with a file's ending is that file, opened in a tab of its own.
  const isPage = request.mode === 'navigate' && !/\.\w+$/.test(new URL(request.url).pathname)
  if (isPage) {
    const page = (await keptPage(request)) ?? (await shell())
    return page === undefined ? fetch(request) : looking(page)
  }
  const cached = await fromCache(request)
  const range = request.headers.get('range')
  if (cached !== undefined) return range === null ? cached : partOf(cached, range)
  return fetch(request)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return
  const address = url.search === '' ? url.href : url.href.slice(0, -url.search.length)
  if (request.mode === 'navigate' || kept.has(address) || /\/(assets|courses|media)\//.test(url.pathname))
    event.respondWith(answer(request))
})
