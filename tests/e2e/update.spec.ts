import process from 'node:process'
import type { Browser, Page } from '@playwright/test'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'
import { type Build, type Damage, serveBuilds } from './second-build.ts'

const MODULES = ['who-is-a-refugee', 'myths-and-realities'] as const
const known = new Map(MODULES.flatMap((id) => answersOf(id)).map((answer) => [answer.exercise, answer]))
const TRIALS = Number(process.env['TRUST_RUNS'] ?? 3)
const SEED = process.env['TRUST_SEED'] ?? '20160404'

/** Screens that a page in a quiz has not loaded yet, each reached from its header or footer. */
const SCREENS = ['search', 'settings', 'progress', 'glossary', 'sources', 'resources', 'summary', 'privacy', 'about']

interface Tab {
  readonly page: Page
  readonly module: string
  readonly screens: readonly string[]
}

/** Answers the question that is open, as the answer key says. */
const answerOpen = async (page: Page): Promise<void> => {
  const id = await page.locator('[data-exercise]').getAttribute('data-exercise')
  const answer = known.get(id ?? '')
  if (answer === undefined) throw new Error(`no answer for ${id}`)
  await solve(page, answer, { check: false })
}

/** The attempt as a person sees it: which question is open, what is answered, what is chosen. */
const attemptIn = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    question: document.querySelector('[data-exercise]')?.getAttribute('data-exercise'),
    map: [...document.querySelectorAll('nav.qmap button')].map((button) => button.getAttribute('aria-label')),
    chosen: [...document.querySelectorAll<HTMLInputElement>('[data-exercise] input:checked')].map(({ value }) => value),
    typed: [...document.querySelectorAll<HTMLInputElement>('[data-exercise] input[type="text"]')].map(({ value }) => value),
  }))

const quizReady = (page: Page): Promise<void> => expect(page.locator('nav.qmap')).toBeVisible()

/** A tab in the middle of a quiz, ruled by the service worker of the first build. */
const beginQuiz = async ({ page, module }: Tab, site: string, answered: number): Promise<void> => {
  await page.bringToFront()
  await openPage(page, `${site}/en/modules/${module}/quiz/`)
  await page.locator('[data-action="start"]').click()
  for (let question = 0; question < answered; question++) {
    await answerOpen(page)
    await page.locator('[data-action="next"]').click()
  }
  await answerOpen(page)
  await expect(page.locator('[data-exercise]')).toHaveAttribute('data-save', 'saved')
}

/** Marks the document: a page that was loaded anew has no mark. */
const mark = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.set(window, 'isTheSamePage', true))
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.get(window, 'isTheSamePage') === true)

const asksForConsent = (page: Page) => page.locator('[data-notice="update-ready"]')

/** To a screen whose code this page has not loaded yet, and back to the question. */
const walkAndReturn = async (page: Page, screen: string): Promise<void> => {
  await page.bringToFront()
  await page.locator(`header a[href$="/en/${screen}/"], footer a[href$="/en/${screen}/"]`).first().click()
  await page.waitForURL(`**/en/${screen}/`)
  await expect(page.locator('main:not(.error-page) h1').first()).toBeVisible({ timeout: 5000 })
  await page.goBack()
  await quizReady(page)
}

/** What is told in the console, or thrown, or shown instead of a page. */
const watchProblems = (page: Page, problems: string[]): void => {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`)
  })
}

const installFirst = async (page: Page, site: string): Promise<void> => {
  await openPage(page, `${site}/en/about/`)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    const worker = registration?.installing ?? registration?.waiting
    while (worker?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 20))
  })

/** Nothing happens to either tab that nobody asked for, and every screen can still be reached. */
const expectUndisturbed = async (tabs: readonly Tab[]): Promise<void> => {
  for (const { page, screens } of tabs) {
    const before = await attemptIn(page)
    await mark(page)
    await walkAndReturn(page, screens[0] ?? '')
    await walkAndReturn(page, screens[1] ?? '')
    expect(await isMarked(page), 'the page was loaded anew unasked').toBe(true)
    expect(await attemptIn(page)).toEqual(before)
  }
}

/** The update is taken in one tab, right after another answer: there nothing is lost, and the other tab goes on. */
const acceptIn = async (taking: Tab, other: Tab): Promise<void> => {
  await mark(other.page)
  await taking.page.bringToFront()
  await taking.page.locator('[data-action="next"]').click()
  await answerOpen(taking.page)
  const before = await attemptIn(taking.page)
  const reloaded = taking.page.waitForEvent('load')
  await asksForConsent(taking.page).getByRole('button', { name: 'Use it now' }).click()
  await reloaded
  await quizReady(taking.page)
  await expect.poll(() => attemptIn(taking.page)).toEqual(before)
  expect(await isMarked(taking.page)).toBe(false)
  expect(await isMarked(other.page), 'the other tab was loaded anew unasked').toBe(true)
}

const runTrial = async (browser: Browser, site: string, trial: number, newBuild: (build: Build) => void, build: Build) => {
  const problems: string[] = []
  const random = (what: string): number => seedOf(`${SEED}/${trial}/${what}`)
  const context = await browser.newContext()
  try {
    newBuild('first')
    const tabs = await Promise.all(
      shuffled(MODULES, random('modules')).map(async (module): Promise<Tab> => {
        const page = await context.newPage()
        watchProblems(page, problems)
        return { page, module, screens: shuffled(SCREENS, random(module)) }
      }),
    )
    const [one, two] = tabs
    if (one === undefined || two === undefined) throw new Error('two tabs are wanted')
    await installFirst(one.page, site)
    await beginQuiz(one, site, random('one') % 3)
    await beginQuiz(two, site, random('two') % 3)
    const attempts = [await attemptIn(one.page), await attemptIn(two.page)]
    for (const { page } of tabs) await mark(page)

    newBuild(build)
    await lookForUpdate(one.page)
    for (const { page } of tabs) await expect(asksForConsent(page)).toBeVisible()
    await expectUndisturbed(tabs)
    expect([await attemptIn(one.page), await attemptIn(two.page)]).toEqual(attempts)

    await acceptIn(one, two)
    await walkAndReturn(two.page, two.screens[2] ?? '')
    await walkAndReturn(one.page, one.screens[2] ?? '')
    await acceptIn(two, one)
  } finally {
    await context.close()
  }
  expect(problems).toEqual([])
}

// A trace of so many pages costs more than the trials.
test.use({ trace: 'off' })

test.describe('a new version in the middle of two quizzes', () => {
  // One worker, one pair of builds.
  test.describe.configure({ mode: 'serial' })
  let host: Awaited<ReturnType<typeof serveBuilds>>
  test.beforeAll(async () => {
    host = await serveBuilds()
  })
  test.afterAll(() => host.stop())

  test('disturbs neither tab, breaks no screen, and takes nothing when it is accepted', async ({ browser }) => {
    test.setTimeout(60_000 + TRIALS * 30_000)
    for (let trial = 0; trial < TRIALS; trial++) await runTrial(browser, host.site, trial, host.publish, 'second')
  })

  test('breaks them when a worker takes over at once (the control)', async ({ browser }) => {
    await expect(runTrial(browser, host.site, 0, host.publish, 'hostile')).rejects.toThrow(/error-page|status of 404/)
  })
})

const HTML = '<!doctype html><title>Sorry</title><h1>Sorry</h1>'
const MODULE_FILE = /\/courses\/who-is-a-refugee\.en\.[0-9a-f]+\.json$/
const CHUNK = /\/assets\/view-match-[\w-]+\.js$/

/** Ways in which an upload is half there; each is of one file, for the rest is new and whole. */
const HALF_UPDATES: Readonly<Record<string, Damage>> = {
  // First, for what arrived whole in a try that failed is not asked for again.
  'a script that is called a text': {
    file: CHUNK,
    send: (response, whole) => response.writeHead(200, { 'content-type': 'text/plain' }).end(whole),
  },
  'another file’s content': { file: MODULE_FILE, send: (response) => response.end('{"id":"another","lessons":[]}') },
  'an error page sent as if all were well': {
    file: MODULE_FILE,
    send: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(HTML),
  },
  'one byte changed': {
    file: MODULE_FILE,
    send: (response, whole) => {
      whole.writeUInt8(whole.readUInt8(whole.length >> 1) ^ 1, whole.length >> 1)
      response.end(whole)
    },
  },
  nothing: { file: MODULE_FILE, send: (response) => response.end() },
  'half a file': { file: MODULE_FILE, send: (response, whole) => response.end(whole.subarray(0, whole.length >> 1)) },
  'no file yet': { file: MODULE_FILE, send: (response) => response.writeHead(404).end() },
  'a host that is overworked': { file: MODULE_FILE, send: (response) => response.writeHead(503).end() },
  'a way to somewhere else': {
    file: MODULE_FILE,
    send: (response) => response.writeHead(302, { location: '/en/' }).end(),
  },
  'a line that breaks': {
    file: MODULE_FILE,
    send: (response, whole) => {
      response.writeHead(200, { 'content-length': whole.length })
      response.write(whole.subarray(0, 100), () => response.destroy())
    },
  },
  'half a service worker': {
    file: /\/service-worker\.js$/,
    send: (response, whole) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(whole.subarray(0, whole.length >> 1)),
  },
}

/** Has the browser look for an update, and says whether a new version came of it. */
const findsUpdate = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => undefined)
    while (registration?.installing) await new Promise((resolve) => setTimeout(resolve, 20))
    return registration?.waiting !== null
  })

test.describe('an update that is half there', () => {
  let host: Awaited<ReturnType<typeof serveBuilds>>
  test.beforeAll(async () => {
    host = await serveBuilds()
  })
  test.afterAll(() => host.stop())
  // What the browser says of a worker that could not be installed.
  test.use({ expected: /service.?worker|ERR_|Failed to load resource|SyntaxError/i })

  test('never takes the place of the old one, which goes on without a network; the whole one does', async ({ page, context }) => {
    test.setTimeout(120_000)
    host.publish('first')
    await installFirst(page, host.site)
    for (const [name, damage] of Object.entries(HALF_UPDATES)) {
      host.publish('second', damage)
      expect(await findsUpdate(page), name).toBe(false)
      await context.setOffline(true)
      await openPage(page, `${host.site}/en/modules/who-is-a-refugee/lessons/first-ideas/`)
      await expect(page.locator('[data-exercise]').first()).toBeVisible()
      await context.setOffline(false)
    }
    host.publish('second')
    expect(await findsUpdate(page)).toBe(true)
    await expect(asksForConsent(page)).toBeVisible()
  })

  test('would take it where no content is looked at (the control)', async ({ page }) => {
    host.publish('first')
    await installFirst(page, host.site)
    for (const name of ['one byte changed', 'half a file', 'nothing']) {
      host.publish('credulous', HALF_UPDATES[name])
      expect(await findsUpdate(page), name).toBe(true)
    }
  })
})
