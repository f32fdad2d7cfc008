// A Chromium with a profile folder of its own, that can be killed whole.
import { chromium } from '@playwright/test'
import { ensureChromium } from '../../src/cli/chromium.mjs'
import { START_MS, startKillable } from './killable-process.mjs'

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

/** `profile` must be an absolute path that no other program uses. */
export async function openBrowser(profile) {
  const args = [...ARGS, `--user-data-dir=${profile}`, 'about:blank']
  const { address, kill } = await startKillable(ensureChromium(), args, {
    announces: /DevTools listening on (ws:\S+)/,
    isOurs: (line) => line.includes(`--user-data-dir=${profile}`),
  })
  try {
    const browser = await chromium.connectOverCDP(address, { timeout: START_MS })
    const [context] = browser.contexts()
    const page = context.pages()[0] ?? (await context.newPage())
    return { page, kill }
  } catch (error) {
    await kill()
    throw error
  }
}
