#!/usr/bin/env node
// node tests/faults/kill-in-restore.mjs [--trials 5] [--seed N] [--control] [--site folder]
// A copy with 2,000 answers is brought back; at a random moment of it every process of the browser is killed with
// SIGKILL. Opened again, the database holds all of the copy or nothing of it; all, where the page had said “Done”.
// --control does the same with a page that writes row by row; it must be found half done at least once.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import canonicalize from 'canonicalize'
import { serve } from '../../src/cli/static-server.mjs'
import { openBrowser } from './killable-browser.mjs'
import { randomFrom, readOptions, withProfile } from './trials.mjs'

const ROWS = 2000
const USAGE = 'kill-in-restore.mjs [--trials 5] [--seed N] [--control] [--site folder]'

/** A backup file as the kit writes one. */
function backupText() {
  const stamp = (counter) => ({ deviceId: 'far', counter })
  const profile = {
    id: 'far',
    profileId: 'far',
    scope: 'profile',
    body: { kind: 'code', label: 'far-panda', secret: 'f'.repeat(32), createdOn: '2026-11-25' },
    ...stamp(1),
  }
  const attempts = Array.from({ length: ROWS }, (_, index) => ({
    id: `row-${index}`,
    profileId: 'far',
    scope: 'a-module',
    body: { exerciseId: `exercise-${index}`, answer: 'x'.repeat(100) },
    ...stamp(index + 2),
  }))
  const content = {
    format: 'refugee-rights-kit/backup',
    version: 1,
    kitVersion: '1.0.0',
    createdOn: '2026-11-25',
    reach: 'device',
    tables: { profiles: [profile], attempts },
  }
  const checksum = `sha256:${createHash('sha256').update(canonicalize(content)).digest('hex')}`
  return JSON.stringify({ ...content, checksum })
}

async function openRestore(page, address, file) {
  await page.goto(address)
  await page.locator('html[data-app="ready"]').waitFor()
  await page.locator('input[type="file"]').last().setInputFiles(file)
  const button = page.locator('[data-action="restore-backup"]')
  await button.waitFor()
  return button
}

/** In the page: whether it says that all is done. */
const saysDone = () => document.body.dataset.done === 'yes' || /Done\. Entries/.test(document.body.textContent)

/** In the page: how many rows the database holds. Beside the app, which would write. */
function countRows() {
  return new Promise((resolve) => {
    const opening = indexedDB.open('refugee-rights-kit')
    opening.addEventListener('success', () => {
      const names = ['attempts', 'profiles'].filter((name) => opening.result.objectStoreNames.contains(name))
      if (names.length === 0) {
        resolve([0, 0])
        return
      }
      const transaction = opening.result.transaction(names)
      void Promise.all(
        names.map(
          (name) =>
            new Promise((counted) => {
              const request = transaction.objectStore(name).count()
              request.addEventListener('success', () => counted(request.result))
            }),
        ),
      ).then(resolve)
    })
  })
}

/** How long a restore takes here when nobody kills it, in milliseconds. */
const usualTime = (address, file) =>
  withProfile(async (profile) => {
    const { page, kill } = await openBrowser(profile)
    try {
      const button = await openRestore(page, address, file)
      const began = performance.now()
      await button.click()
      await page.waitForFunction(saysDone)
      return performance.now() - began
    } finally {
      await kill()
    }
  })

async function killInRestore(profile, address, file, delay) {
  const { page, kill } = await openBrowser(profile)
  let done = false
  try {
    const button = await openRestore(page, address, file)
    // Not awaited: the moment of the kill must not wait for the page.
    void button.click().catch(() => undefined)
    await pause(delay)
    done = await Promise.race([page.evaluate(saysDone).catch(() => false), pause(20, false)])
  } finally {
    await kill()
  }
  return done
}

async function rowsAfter(profile, site) {
  const { page, kill } = await openBrowser(profile)
  try {
    await page.goto(`${site}icon.svg`)
    return await page.evaluate(countRows)
  } finally {
    await kill()
  }
}

const trial = (site, address, file, delay) =>
  withProfile(async (profile) => {
    const done = await killInRestore(profile, address, file, delay)
    const [attempts, profiles] = await rowsAfter(profile, site)
    const isWhole = attempts === ROWS && profiles === 1
    const isAbsent = attempts === 0 && profiles === 0
    if (isWhole) return 'whole'
    return isAbsent && !done ? 'absent' : `${done ? 'said done, ' : ''}${attempts} answers, ${profiles} people`
  })

/** The site, or a copy of what the control needs of it. */
function siteFolder(options, folder) {
  if (!options.control) return options.site
  cpSync(new URL('row-by-row-page.html', import.meta.url), path.join(folder, 'index.html'))
  writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  return folder
}

const options = readOptions(USAGE)
const folder = mkdtempSync(path.join(os.tmpdir(), 'rrk-restore-'))
const file = path.join(folder, 'far.backup.json')
writeFileSync(file, backupText())
const server = await serve({ folder: siteFolder(options, folder), port: 0 })
const site = `http://localhost:${server.address().port}/`
const address = options.control ? site : `${site}en/storage/`
const random = randomFrom(options.seed)
const seen = { whole: 0, absent: 0, mixed: 0 }
try {
  const longest = (await usualTime(address, file)) * 1.2
  for (let number = 1; number <= options.trials; number++) {
    const found = await trial(site, address, file, random() * longest)
    seen[found in seen ? found : 'mixed'] += 1
    console.error(`${number}/${options.trials} ${found}`)
  }
} finally {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `kills in a restore: ${seen.whole} whole, ${seen.absent} absent, ${seen.mixed} mixed${options.control ? ' (control)' : ` (seed ${options.seed})`}`,
)
process.exitCode = seen.mixed > 0 === options.control ? 0 : 1
