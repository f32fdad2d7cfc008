import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { serve } from '../../src/cli/static-server.mjs'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'
const LESSON = `/en/modules/${MODULE}/lessons/first-ideas/`
const NEXT_LESSON = `/en/modules/${MODULE}/lessons/the-definition/`
const DATABASE = 'refugee-rights-kit'
const [first, second] = answersOf(MODULE).filter(({ lesson }) => lesson === 'first-ideas')
if (first === undefined || second === undefined) throw new Error('the first lesson has too few exercises')

const cardOf = (page: Page, exercise = first.exercise): Locator => page.locator(`[data-exercise="${exercise}"]`)
const notice = (page: Page, kind: string): Locator => page.locator(`[data-notice="${kind}"]`)

interface StoredRow {
  readonly id: unknown
  readonly profileId?: unknown
  readonly body?: unknown
}

/** Every row of a table, read beside the app. */
const rowsOf = (page: Page, table: string): Promise<readonly StoredRow[]> =>
  page.evaluate(
    ([name, store]) =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
        opening.addEventListener('success', () => {
          const reading: IDBRequest<StoredRow[]> = opening.result.transaction(store).objectStore(store).getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result)
          })
        })
      }),
    [DATABASE, table] as const,
  )

const putRow = (page: Page, table: string, row: object): Promise<void> =>
  page.evaluate(
    ([name, store, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(store, 'readwrite')
          transaction.objectStore(store).put(value)
          transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')))
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    [DATABASE, table, row] as const,
  )

test.describe('without a database', () => {
  const TROUBLES = [
    ['there is none', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'opening it throws',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('forbidden by the test', 'SecurityError')
        }
      },
    ],
  ] as const
  for (const [name, trouble] of TROUBLES) {
    test(`(${name}) a lesson can be read and answered, and the page says that nothing is kept`, async ({ page }) => {
      await page.addInitScript(trouble)
      await openPage(page, LESSON)
      await expect(notice(page, 'not-saved')).toBeVisible()
      const card = await solve(page, first)
      await expect(card).toHaveAttribute('data-save', 'memory')
      await expect(card).not.toHaveAttribute('data-state', /empty|draft/)
      await page.locator('.pager [data-action="next"]').click()
      await expect(page).toHaveURL(NEXT_LESSON)
      await page.locator('.pager [data-action="previous"]').click()
      // As long as the tab lives, what was answered is there.
      await expect(cardOf(page)).not.toHaveAttribute('data-state', /empty|draft/)
    })
  }
})

/**
 * In the page: while `localStorage.full` is set, transactions end as Chromium ends them when there is no room: every
 * request succeeds, then the transaction aborts with a QuotaExceededError. (Its own quota, overridden through the
 * debugging protocol, is not looked at again for half a minute.)
 */
const fillUp = (): void => {
  const put: (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) => IDBRequest<IDBValidKey> = Reflect.get(
    IDBObjectStore.prototype,
    'put',
  )
  IDBObjectStore.prototype.put = function (...args) {
    const request = put.apply(this, args)
    const { transaction } = this
    // The clock is the last row that a commit writes.
    if (localStorage.getItem('full') !== null && this.name === 'settings')
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: new DOMException('', 'QuotaExceededError') })
        transaction.abort()
      })
    return request
  }
}

const setFull = (page: Page, full: boolean): Promise<void> =>
  page.evaluate((yes) => (yes ? localStorage.setItem('full', '') : localStorage.removeItem('full')), full)

test('a full device: the answer stays on the screen with a message, nothing earlier is lost, and saving works again later', async ({
  page,
}) => {
  await page.addInitScript(fillUp)
  await openPage(page, LESSON)
  await expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')
  const before = await rowsOf(page, 'attempts')
  await setFull(page, true)
  const card = await solve(page, second)
  await expect(card).toHaveAttribute('data-save', 'failed')
  await expect(card).toHaveAttribute('data-state', 'draft')
  await expect(card.getByText(/could not be saved/)).toBeVisible()
  // Its draft could not be kept either, and that was said before anything was checked.
  await expect(notice(page, 'full')).toBeVisible()
  const chosen = second.steps.find((step) => step.do === 'click-item')
  await expect(card.locator(`[data-item="${chosen?.item}"] input, input[data-item="${chosen?.item}"]`)).toBeChecked()
  expect(await rowsOf(page, 'attempts')).toEqual(before)

  await setFull(page, false)
  await card.locator('[data-action="check"]').click()
  await expect(card).toHaveAttribute('data-save', 'saved')
  await expect(card).toHaveAttribute('data-state', 'correct')
  await expect(notice(page, 'full')).toBeHidden()
  expect(await rowsOf(page, 'attempts')).toHaveLength(before.length + 1)
  await page.reload()
  await expect(cardOf(page, second.exercise)).toHaveAttribute('data-state', 'correct')
  await expect(cardOf(page)).not.toHaveAttribute('data-state', /empty|draft/)
})

test('a damaged record is said, left where it is, and everything else works', async ({ page }) => {
  await openPage(page, LESSON)
  await expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')
  const [attempt] = await rowsOf(page, 'attempts')
  const bad = {
    id: 'damaged-by-the-test',
    profileId: attempt?.profileId,
    scope: MODULE,
    counter: 'many',
    body: { score: { earned: 9, possible: 1 } },
  }
  await putRow(page, 'attempts', bad)
  await page.reload()
  await expect(notice(page, 'damaged')).toBeVisible()
  await expect(cardOf(page)).not.toHaveAttribute('data-state', /empty|draft/)
  await expect(await solve(page, second)).toHaveAttribute('data-save', 'saved')
  const rows = await rowsOf(page, 'attempts')
  expect(rows).toHaveLength(3)
  expect(rows).toContainEqual(bad)
})

test('data of a newer version is left alone: said, readable, nothing written', async ({ page }) => {
  await page.goto('/icon.svg')
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 990)
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('attempts', { keyPath: 'id' }).add({ id: 'theirs' })
        })
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
    DATABASE,
  )
  await openPage(page, LESSON)
  await expect(notice(page, 'newer-version')).toBeVisible()
  await expect(await solve(page, first)).toHaveAttribute('data-save', 'memory')
  expect(await rowsOf(page, 'attempts')).toEqual([{ id: 'theirs' }])
  const found = await page.evaluate(async () => (await indexedDB.databases()).map(({ name, version }) => ({ name, version })))
  expect(found).toEqual([{ name: DATABASE, version: 990 }])
})

test.describe('with damaged course data', () => {
  test.use({
    serviceWorkers: 'block',
    expected: /Service Worker registration blocked by Playwright|the server responded with a status of 503/,
  })
  const FORMS = [
    ['an error page', 'text/html', '<!doctype html><title>Not here</title><h1>Sorry</h1>'],
    ['half a file', 'application/json', '{"id":"who-is-a-refugee","lessons":[{"id":"first-'],
    ['another object', 'application/json', '{"id":"another","lessons":[]}'],
    ['a list', 'application/json', '[1, 2, 3]'],
    ['nothing', 'application/json', 'null'],
    ['lessons of the wrong shape', 'application/json', '{"id":"who-is-a-refugee","lessons":[null]}'],
  ] as const
  for (const [name, contentType, body] of FORMS) {
    test(`(${name}) the page says so and leads back, and the rest works`, async ({ page }) => {
      await page.route(/\/courses\/who-is-a-refugee\.en\.[0-9a-f]+\.json$/, (route) =>
        route.fulfill({ status: 200, contentType, body }),
      )
      await openPage(page, '/en/modules/')
      await page.locator(`main a[href$="/en/modules/${MODULE}/"]`).first().click()
      await expect(page.getByRole('heading', { level: 1, name: /can’t be opened|went wrong/ })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
      await page.getByRole('link', { name: 'Go to the modules' }).click()
      await page.locator('main a[href$="/en/modules/myths-and-realities/"]').first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'Myths and realities' })).toBeVisible()
    })
  }

  test('trying again works once the file is whole', async ({ page }) => {
    await page.route(/\/courses\/who-is-a-refugee\.en\.[0-9a-f]+\.json$/, (route) => route.fulfill({ status: 503, body: '' }))
    await openPage(page, '/en/modules/')
    await page.locator(`main a[href$="/en/modules/${MODULE}/"]`).first().click()
    await expect(page.getByRole('heading', { level: 1, name: /can’t be opened/ })).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Who is a refugee?' })).toBeVisible()
  })
})

test.describe('two at once', () => {
  test('what is answered in one tab shows in the other without a reload', async ({ page, context }) => {
    await openPage(page, LESSON)
    const other = await context.newPage()
    await openPage(other, LESSON)
    await expect(cardOf(other)).toHaveAttribute('data-state', 'empty')
    await expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')
    const state = (await cardOf(page).getAttribute('data-state')) ?? ''
    await expect(cardOf(other)).toHaveAttribute('data-state', state)
    await expect(await solve(other, second)).toHaveAttribute('data-save', 'saved')
    await expect(cardOf(page, second.exercise)).toHaveAttribute('data-state', 'correct')
    expect(await rowsOf(page, 'profiles')).toHaveLength(1)
  })

  test('a double click on Check keeps one answer and its feedback', async ({ page }) => {
    await openPage(page, LESSON)
    // A wrong answer: then “Try again” comes to stand where Check stood.
    const card = cardOf(page, 'wr-most-cross-a-border')
    await card.locator('[data-item="true"]').click()
    await card.locator('[data-confidence="1"]').click()
    const check = card.locator('[data-action="check"]')
    await check.scrollIntoViewIfNeeded()
    const box = await check.boundingBox()
    if (box === null) throw new Error('no button')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.click(x, y)
    await expect(card).toHaveAttribute('data-save', 'saved')
    // The second half of a slow double click meets whatever stands where Check stood.
    await page.mouse.click(x, y, { clickCount: 2 })
    await expect(card).toHaveAttribute('data-state', 'incorrect')
    expect(await rowsOf(page, 'attempts')).toHaveLength(1)
    expect(await rowsOf(page, 'drafts')).toEqual([])
    await card.locator('[data-action="retry"]').click()
    await expect(card).toHaveAttribute('data-state', 'draft')
  })

  test('presses in the same moment keep one answer', async ({ page }) => {
    await openPage(page, LESSON)
    const card = await solve(page, second, { check: false })
    await card.locator('[data-action="check"]').evaluate((button) => {
      for (let press = 0; press < 5; press++) if (button instanceof HTMLElement) button.click()
    })
    await expect(card).toHaveAttribute('data-save', 'saved')
    expect(await rowsOf(page, 'attempts')).toHaveLength(1)
  })
})

test.describe('a new version', () => {
  /** A site of its own, whose files a test may change while it is served. */
  const siteOf = async (folder: string) => {
    cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true })
    const server = await serve({ folder, port: 0 })
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const stop = () => {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    }
    return { site: `http://localhost:${address.port}`, stop }
  }

  /** Another build of the same files: another cache, and a worker that can say who it is. */
  const publishSecond = (folder: string): void => {
    const file = path.join(folder, 'service-worker.js')
    const version = /\b[0-9a-f]{12}\b/.exec(readFileSync(file, 'utf8'))?.[0]
    if (version === undefined) throw new Error('the service worker names no version')
    const text = readFileSync(file, 'utf8').replaceAll(version, 'secondbuild0')
    writeFileSync(
      file,
      `${text}\nself.addEventListener('message', ({ data, ports }) => data === 'who' && ports[0].postMessage('second'))`,
    )
  }

  const controllerOf = (page: Page): Promise<string> =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data)
          navigator.serviceWorker.controller?.postMessage('who', [port2])
          setTimeout(() => resolve('first'), 500)
        }),
    )

  const controlled = async (page: Page, address: string): Promise<void> => {
    await openPage(page, address)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.reload()
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  }

  const update = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      try {
        await registration?.update()
        return 'found'
      } catch (error) {
        return String(error)
      }
    })

  test('waits until it is wanted, then takes over without a loss', async ({ page }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rrk-site-'))
    const { site, stop } = await siteOf(folder)
    try {
      await controlled(page, `${site}${LESSON}`)
      await expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')
      const state = (await cardOf(page).getAttribute('data-state')) ?? ''
      const draft = await solve(page, second, { check: false })
      publishSecond(folder)
      await update(page)
      await expect(notice(page, 'update-ready')).toBeVisible()
      expect(await controllerOf(page)).toBe('first')
      await page.reload()
      await expect(cardOf(page)).toHaveAttribute('data-state', state)
      await expect(notice(page, 'update-ready')).toBeVisible()
      expect(await controllerOf(page)).toBe('first')

      const reloaded = page.waitForEvent('load')
      await page.getByRole('button', { name: 'Use it now' }).click()
      await reloaded
      await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
      expect(await controllerOf(page)).toBe('second')
      await expect(cardOf(page)).toHaveAttribute('data-state', state)
      await expect(draft).toHaveAttribute('data-state', 'draft')
      await expect(notice(page, 'update-ready')).toHaveCount(0)
      await expect
        .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name !== 'rrk-look').toSorted()))
        .toEqual(['rrk-secondbuild0', 'rrk-secondbuild0-pages'])
    } finally {
      stop()
    }
  })

  test('that is only half there never takes the place of the old one', async ({ page, context }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rrk-site-'))
    const { site, stop } = await siteOf(folder)
    try {
      await controlled(page, `${site}${LESSON}`)
      publishSecond(folder)
      const worker = path.join(folder, 'service-worker.js')
      // The list names a file whose content on the host is another: an upload that stopped half-way.
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(icon\.svg["`'],\s*["`'])[0-9a-f]{16}/, '$10123456789abcdef'))
      await update(page)
      await expect
        .poll(() =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration()
            return registration?.installing === null && registration.waiting === null
          }),
        )
        .toBe(true)
      await context.setOffline(true)
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
      await expect(cardOf(page)).toBeVisible()
      expect(await controllerOf(page)).toBe('first')
      await expect(notice(page, 'update-ready')).toHaveCount(0)
    } finally {
      stop()
    }
  })
})
