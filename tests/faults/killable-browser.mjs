// A Chromium with a profile folder of its own, that can be killed whole, at once, as a power cut or a crash would.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { ensureChromium } from '../../src/cli/chromium.mjs'

const START_MS = 30_000
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--password-store=basic',
  '--use-mock-keychain',
  '--remote-debugging-port=0',
]

/** Chromium writes its debugging address to stderr as soon as it can be driven. */
function debuggingAddress(child) {
  return new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => reject(new Error(`Chromium did not start within ${START_MS} ms:\n${text}`)), START_MS)
    child.stderr.on('data', (chunk) => {
      text += chunk
      const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? []
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} before it could be driven:\n${text}`)))
  })
}

/** Processes that name the profile folder: those which left the browser's process group. Linux only, else none. */
function processesOf(profile) {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${profile}`)
      } catch {
        return false
      }
    })
    .map(Number)
}

function signal(pid, target = pid) {
  try {
    process.kill(target, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

function killTree(child) {
  if (process.platform === 'win32') spawn('taskkill', ['/F', '/T', '/PID', String(child.pid)], { stdio: 'ignore' })
  else signal(child.pid, -child.pid)
}

/** Browsers that still run: they have a process group of their own, so that stopping the trials would leave them behind. */
const running = new Set()
process.on('exit', () => running.forEach(killTree))
for (const stop of ['SIGINT', 'SIGTERM']) process.once(stop, () => process.exit(130))

/** `profile` must be an absolute path that no other program uses. */
export async function openBrowser(profile) {
  const child = spawn(ensureChromium(), [...ARGS, `--user-data-dir=${profile}`, 'about:blank'], {
    // A group of its own: one signal reaches the browser and all its children.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  running.add(child)
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const kill = async () => {
    killTree(child)
    await exited
    running.delete(child)
    for (let left = processesOf(profile); left.length > 0; left = processesOf(profile)) {
      for (const pid of left) signal(pid)
      await pause(20)
    }
  }
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child), { timeout: START_MS })
    const [context] = browser.contexts()
    const page = context.pages()[0] ?? (await context.newPage())
    return { page, kill }
  } catch (error) {
    await kill()
    throw error
  }
}
