// HTTP/2 over TLS, as hosts speak it, with a certificate made for one run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createSecureServer } from 'node:http2'
import os from 'node:os'
import path from 'node:path'
import { answersFrom, listening } from '../src/cli/static-server.mjs'

/** A key and a certificate for localhost, made by the machine's openssl; they never touch the disk for longer than this takes. */
export function certificate() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rrk-bench-key-'))
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name))
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'.split(' ')
  try {
    execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } catch (error) {
    throw new Error('The benchmark needs openssl for its certificate: install it (on Debian: apt-get install openssl).', {
      cause: error,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Resolves with a listening server that closes its connections when it closes. */
export async function serveFast(folder, keys) {
  const server = createSecureServer(keys, answersFrom({ folder }))
  const sessions = new Set()
  server.on('session', (session) => {
    sessions.add(session)
    session.on('close', () => sessions.delete(session))
  })
  await listening(server, 0)
  const close = server.close.bind(server)
  server.close = (done) => {
    for (const session of sessions) session.destroy()
    return close(done)
  }
  return server
}
