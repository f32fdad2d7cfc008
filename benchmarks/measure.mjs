// One visit, measured: of the site, and of the plain page beside it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { installProbe } from './probe.mjs'

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const SLOW_CPU = 4
/** After this long without a request, what a page loads on its own is there. */
const SETTLED_MS = 2000

async function openTab(context, address, throttled) {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  if (throttled) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', SLOW_LINE)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_CPU })
  }
  let lastRequest = Date.now()
  page.on('request', () => (lastRequest = Date.now()))
  await page.goto(address, { waitUntil: 'commit' })
  await page.evaluate(() => window.bench.usable())
  const settle = async () => {
    while (Date.now() - lastRequest < SETTLED_MS) await pause(100)
  }
  return { page, settle }
}

const click = (page, selector, goal, exercise) =>
  page.evaluate(([a, b, c]) => window.bench.clickUntil(a, b, c), [selector, goal, exercise])

const compressed = new Map()
/** Kilobytes of a file of the site as the best compression sends it. */
function brotliKb(folder, address) {
  const file = path.join(folder, decodeURIComponent(new URL(address).pathname))
  if (!compressed.has(file)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    compressed.set(file, brotliCompressSync(readFileSync(file), { params }).length / 1024)
  }
  return compressed.get(file)
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)

function loadFigures({ text, usable, blocked, resources, document }, folder) {
  const before = resources.filter(({ end }) => end <= usable)
  const scripts = before.filter(({ name }) => /\.js(\?|$)/.test(name))
  return {
    text,
    usable,
    blocked,
    script: sum(scripts.map(({ name }) => brotliKb(folder, name))),
    bytesBefore: (document + sum(before.map(({ bytes }) => bytes))) / 1024,
    bytes: (document + sum(resources.map(({ bytes }) => bytes))) / 1024,
    requestsBefore: 1 + before.length,
    requests: 1 + resources.length,
  }
}

async function inNewContext(browser, work) {
  const context = await browser.newContext()
  try {
    await context.addInitScript(installProbe)
    return await work(context)
  } finally {
    await context.close()
  }
}

/** Answers an exercise up to the last step, Check, which is measured. */
async function prepare(page, { exercise, steps }) {
  const card = page.locator(`[data-exercise="${exercise}"]`)
  for (const step of steps.slice(0, -1)) await card.locator(`[data-item="${step.item}"]`).first().click()
}

async function secondVisit(context, address, throttled) {
  const { page } = await openTab(context, address, throttled)
  const { usable, text } = await page.evaluate(() => window.bench.report())
  await page.close()
  return { secondText: text, second: usable }
}

export const measureSite = (browser, { site, lesson, folder, task, throttled }) =>
  inNewContext(browser, async (context) => {
    const { page, settle } = await openTab(context, `${site}${lesson}`, throttled)
    await settle()
    const load = loadFigures(await page.evaluate(() => window.bench.report()), folder)
    await prepare(page, task)
    // Nobody checks in the moment of choosing: the draft is written by then.
    await pause(500)
    const answer = await click(
      page,
      `[data-exercise="${task.exercise}"] [data-action="check"]`,
      'kept with feedback',
      task.exercise,
    )
    const next = await click(page, '.pager [data-action="next"]', 'another page')
    const language = await click(page, 'a[hreflang="fr"][lang="fr"]', 'another language')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.close()
    return { ...load, answer, next, language, ...(await secondVisit(context, `${site}${lesson}`, throttled)) }
  })

/** A click on a link of the plain page: from the click to the paint of the page it leads to. */
async function followLink(page) {
  const clicked = page.evaluate(() => {
    document.querySelector('a').click()
    return Date.now()
  })
  await page.waitForURL(/next\.html$/, { waitUntil: 'commit' })
  await page.evaluate(() => window.bench.usable())
  return (await page.evaluate(() => performance.timeOrigin + window.bench.report().text)) - (await clicked)
}

export const measureStatic = (browser, { site, folder, throttled }) =>
  inNewContext(browser, async (context) => {
    const { page, settle } = await openTab(context, site, throttled)
    await settle()
    const load = loadFigures(await page.evaluate(() => window.bench.report()), folder)
    const answer = await click(page, 'summary', 'open details')
    const next = await followLink(page)
    await page.close()
    return { ...load, answer, next, ...(await secondVisit(context, site, throttled)) }
  })
