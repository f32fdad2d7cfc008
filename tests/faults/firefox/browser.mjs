// A Firefox with a profile folder of its own, driven over WebDriver BiDi (Playwright cannot drive it), that can be killed
// whole. It needs WebSocket, which Node 22 has, and Node 20 with --experimental-websocket; no package.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureFirefox } from '../../../src/cli/firefox.mjs'
import { startKillable } from '../killable-process.mjs'
import { pageOf } from './page.mjs'

/** Nothing here touches how Firefox keeps what a page stores. */
const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

function writePreferences(profile) {
  const lines = Object.entries(PREFERENCES).map((pair) => `user_pref(${pair.map((part) => JSON.stringify(part)).join(', ')});\n`)
  writeFileSync(path.join(profile, 'user.js'), lines.join(''))
}

const ANSWER_MS = 40_000

const opened = (socket) =>
  new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket), { once: true })
    socket.addEventListener('error', () => reject(new Error('Firefox did not let itself be driven')), { once: true })
  })

/** `send(method, params)` resolves with the answer; `listen(message)` hears of every event. */
async function connect(address, listen) {
  const socket = await opened(new WebSocket(`${address}/session`))
  const waiting = new Map()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data)
    if (message.id === undefined || message.id === null) return listen(message)
    const { resolve, reject } = waiting.get(message.id)
    waiting.delete(message.id)
    return message.type === 'error' ? reject(new Error(`${message.error}: ${message.message}`)) : resolve(message.result)
  })
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended'))
  })
  return (method, params = {}) => {
    const answered = new Promise((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) throw new Error('Firefox has ended')
      last += 1
      waiting.set(last, { resolve, reject })
      socket.send(JSON.stringify({ id: last, method, params }))
    })
    const late = pause(ANSWER_MS, undefined, { ref: false }).then(() => {
      throw new Error(`Firefox did not answer ${method} within ${ANSWER_MS} ms`)
    })
    return Promise.race([answered, late])
  }
}

/** Firefox's words for a load that the journey itself cut off by going elsewhere. */
const CUT_OFF = /^Failed to load ‘.*’\. A ServiceWorker intercepted the request and encountered an unexpected error/

/** What no journey should have to ask: no request to another host, no uncaught error, no breach of the policy. */
function watcher() {
  const findings = []
  const listen = ({ method, params }) => {
    if (method === 'network.beforeRequestSent') {
      const { protocol, hostname } = new URL(params.request.url)
      if (protocol.startsWith('http') && hostname !== 'localhost') findings.push(`request to ${hostname}`)
    }
    if (method === 'log.entryAdded' && params.level === 'error' && !CUT_OFF.test(params.text))
      findings.push(`${params.type}: ${params.text}`)
  }
  return { findings, listen }
}

const reportBreaches = () =>
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  )

/** `profile` must be an absolute path that no other program uses; `setUp` runs in every page before its own scripts. */
export async function openFirefox(profile, setUp) {
  writePreferences(profile)
  const { address, kill } = await startKillable(
    ensureFirefox(),
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    {
      announces: /WebDriver BiDi listening on (ws:\S+)/,
      isOurs: (line, pid) => line.includes(`-parentPid ${pid} `) || line.includes(`/crashhelper ${pid} `),
      env: { MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  )
  try {
    const { findings, listen } = watcher()
    const send = await connect(address, listen)
    await send('session.new', { capabilities: {} })
    await send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] })
    for (const script of [reportBreaches, setUp].filter((one) => one !== undefined))
      await send('script.addPreloadScript', { functionDeclaration: String(script) })
    const { contexts } = await send('browsingContext.getTree')
    const newPage = async () => pageOf(send, (await send('browsingContext.create', { type: 'tab' })).context)
    return { page: pageOf(send, contexts[0].context), newPage, findings, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** Opens a Firefox for `work` and kills it afterwards, whatever happened. What the watcher found fails the work. */
export async function withFirefox(profile, work, setUp) {
  const { kill, findings, ...firefox } = await openFirefox(profile, setUp)
  try {
    const result = await work({ ...firefox, kill })
    await pause(0)
    if (findings.length > 0) throw new Error(findings.join('\n'))
    return result
  } finally {
    await kill()
  }
}
