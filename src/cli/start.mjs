#!/usr/bin/env node
// npm start [-- --port 4173 --no-open]: installs what is missing, builds, serves on http://localhost:<port>.
// Always this host and, unless told otherwise, this port: what people answer belongs to the address.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies } from './dependencies.mjs'
import { serve } from './static-server.mjs'

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`--port wants a number from 1 to 65535, not "${values.port}"`)
    return { port, open: !values['no-open'] }
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start [-- --port 4173 --no-open]`)
    return process.exit(2)
  }
}

/** Opens the browser where there is a screen; failing to is no reason to stop. */
function openBrowser(address) {
  const hasScreen =
    process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!hasScreen || process.env.CI) return
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

const { port, open } = readOptions()
ensureDependencies()
const { projectRoot } = await import('./run-typescript.mjs')
const { buildInto } = await import('./build.mjs')
const folder = path.join(projectRoot, 'dist')
console.error('Building…')
await buildInto(folder)
try {
  await serve({ folder, port, host: 'localhost' })
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(
    `Port ${port} is taken by another program. Stop that program, or choose a port: npm start -- --port ${port + 1}\n` +
      'Progress belongs to the address: on another port, earlier answers of this computer will not show.',
  )
  process.exit(1)
}
const address = `http://localhost:${port}/`
console.log(`ready ${address}`)
if (open) openBrowser(address)
