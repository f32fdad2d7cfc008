#!/usr/bin/env node
// npm run bench [-- --runs 7 --unthrottled --site dist]: measures the built site and a plain page with the same words.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureDependencies } from '../src/cli/dependencies.mjs'
import { ensureChromium } from '../src/cli/chromium.mjs'

ensureDependencies()
const { chromium } = await import('@playwright/test')
const { measureSite, measureStatic } = await import('./measure.mjs')
const { writeStaticPages } = await import('./static-page.mjs')
const { certificate, serveFast } = await import('./serve-fast.mjs')
const { tableOf } = await import('./table.mjs')

const MODULE = 'who-is-a-refugee'
const LESSON = `en/modules/${MODULE}/lessons/first-ideas/`
const NEXT_LESSON = `en/modules/${MODULE}/lessons/the-definition/`
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  // The certificate is made for one run and signed by nobody.
  '--ignore-certificate-errors',
]
const root = fileURLToPath(new URL('..', import.meta.url))

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: 'string', default: '7' },
        unthrottled: { type: 'boolean', default: false },
        site: { type: 'string', default: path.join(root, 'dist') },
      },
    })
    const runs = Number(values.runs)
    if (!Number.isSafeInteger(runs) || runs < 1) throw new Error('--runs wants a whole number from 1')
    return { runs, throttled: !values.unthrottled, folder: path.resolve(values.site) }
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run bench [-- --runs 7 --unthrottled --site dist]`)
    return process.exit(2)
  }
}

/** A choice of the lesson and the steps that answer it rightly. */
function choiceOfLesson() {
  const text = execFileSync(process.execPath, ['src/cli/kit.mjs', 'answers', MODULE, '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(text).find(({ kind, lesson }) => kind === 'choice' && lesson === 'first-ideas')
}

const addressOf = (server) => `https://localhost:${server.address().port}/`

const { runs, throttled, folder } = readOptions()
if (!existsSync(path.join(folder, LESSON))) {
  console.error(`${folder} holds no built site: run "npm run build" first.`)
  process.exit(2)
}
const plainFolder = mkdtempSync(path.join(os.tmpdir(), 'rrk-bench-'))
const keys = certificate()
const servers = await Promise.all([serveFast(folder, keys), serveFast(plainFolder, keys)])
const [site, plain] = servers.map(addressOf)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ARGS })
try {
  await writeStaticPages(browser, plainFolder, [`${site}${LESSON}`, `${site}${NEXT_LESSON}`])
  const task = choiceOfLesson()
  const floors = []
  const ours = []
  // The first round warms the servers' and the browser's caches and is thrown away.
  for (let run = 0; run <= runs; run++) {
    const floor = await measureStatic(browser, { site: plain, folder: plainFolder, throttled })
    const own = await measureSite(browser, { site, lesson: LESSON, folder, task, throttled })
    console.error(
      `${run === 0 ? 'warm-up' : `${run}/${runs}`}: usable ${Math.round(floor.usable)} and ${Math.round(own.usable)} ms`,
    )
    if (run === 0) continue
    floors.push(floor)
    ours.push(own)
  }
  console.log(
    `${LESSON}, ${browser.version()}, medians of ${runs}, ${throttled ? '1.6 Mbit/s, 150 ms, CPU 4× slower' : 'not throttled'}\n`,
  )
  console.log(tableOf(floors, ours))
} finally {
  await browser.close()
  for (const server of servers) server.close()
  rmSync(plainFolder, { recursive: true, force: true })
}
