// A small static file server for the built site: no dependency, compressed, with the security headers.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}
const COMPRESSIBLE = /text|javascript|json|svg|xml/
// Only these folders hold names with a hash; a picture called who-is-a-refugee.svg may change.
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$|\/courses\/[^/]+\.[0-9a-f]{10}\.json$/

/** The file for an address, or a redirect to its folder's address; never outside `folder`. */
function resolve(folder, pathname) {
  let name
  try {
    name = decodeURIComponent(pathname)
  } catch {
    return {}
  }
  const file = path.join(folder, name)
  if (name.includes('\0') || (file !== folder && !file.startsWith(folder + path.sep))) return {}
  if (!existsSync(file)) return {}
  if (statSync(file).isFile()) return { file }
  const index = path.join(file, 'index.html')
  if (!existsSync(index)) return {}
  return pathname.endsWith('/') ? { file: index } : { redirect: `${pathname}/` }
}

const compressed = new Map()

/** A body in the encoding that the browser takes, made once. `key` must change with the content. */
function encode(key, raw, accepted) {
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : ''
  const full = `${encoding} ${key}`
  let body = compressed.get(full)
  if (body === undefined) {
    body =
      encoding === 'br'
        ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
        : encoding === 'gzip'
          ? gzipSync(raw)
          : raw
    compressed.set(full, body)
  }
  return { body, encoding }
}

function sendRange(response, file, type, range) {
  const { size } = statSync(file)
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (start > end) return response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
  response.writeHead(206, {
    'content-type': type,
    'content-range': `bytes ${start}-${end}/${size}`,
    'content-length': end - start + 1,
  })
  return createReadStream(file, { start, end }).pipe(response)
}

/**
 * What answers a request for a file of `folder`, which lies under `base` (`/` or `/sub/path/`). `transform(html)` lets
 * tests change pages on the way out.
 */
export function answersFrom({ folder, base = '/', transform = (html) => html }) {
  const policyFile = path.join(folder, 'security-policy.txt')
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'no-referrer')
    if (existsSync(policyFile))
      response.setHeader('content-security-policy', `${readFileSync(policyFile, 'utf8')}; frame-ancestors 'self'`)
    if (!pathname.startsWith(base))
      return response.writeHead(pathname === base.slice(0, -1) ? 308 : 404, { location: base }).end()
    const { file, redirect } = resolve(path.resolve(folder), pathname.slice(base.length - 1))
    if (redirect !== undefined) return response.writeHead(308, { location: base + redirect.slice(1) }).end()
    const status = file === undefined ? 404 : 200
    const found = file ?? path.join(folder, '404.html')
    if (!existsSync(found)) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
    const accepted = String(request.headers['accept-encoding'] ?? '')
    const type = TYPES[path.extname(found)] ?? 'application/octet-stream'
    response.setHeader(
      'cache-control',
      HASHED.test(found.replaceAll(path.sep, '/')) ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (request.headers.range !== undefined && status === 200 && !COMPRESSIBLE.test(type))
      return sendRange(response, found, type, request.headers.range)
    if (type.startsWith('text/html')) {
      const page = readFileSync(found, 'utf8')
      // The not-found page is written for the root of a host; under another path its addresses move with it.
      const html = transform(status === 404 ? page.replaceAll(/(href|src|data-base)="\/(?!\/)/g, `$1="${base}`) : page)
      const { body, encoding } = encode(html, Buffer.from(html), accepted)
      return response
        .writeHead(status, { 'content-type': type, ...(encoding && { 'content-encoding': encoding }), vary: 'accept-encoding' })
        .end(body)
    }
    if (!COMPRESSIBLE.test(type))
      return response
        .writeHead(status, { 'content-type': type, 'accept-ranges': 'bytes', 'content-length': statSync(found).size })
        .end(request.method === 'HEAD' ? undefined : readFileSync(found))
    const { body, encoding } = encode(`${found} ${statSync(found).mtimeMs}`, readFileSync(found), accepted)
    return response
      .writeHead(status, { 'content-type': type, ...(encoding && { 'content-encoding': encoding }), vary: 'accept-encoding' })
      .end(body)
  }
}

/** Serves a folder. Resolves with the listening server; rejects with the server's error (such as EADDRINUSE). */
export function serve({ port, host = 'localhost', ...site }) {
  return listening(createServer(answersFrom(site)), port, host)
}

/** Resolves with the server once it listens; port 0 is any free one. */
export function listening(server, port, host = 'localhost') {
  return new Promise((resolvePromise, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolvePromise(server))
  })
}
