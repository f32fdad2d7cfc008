import type { Locator, Page } from '@playwright/test'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'
import { journalOf, refuseFiles } from './second-copy.ts'

const MODULE = 'who-is-a-refugee'
const LESSON = `/en/modules/${MODULE}/lessons/first-ideas/`
const QUIZ = `/en/modules/${MODULE}/quiz/`
const known = answersOf(MODULE)
const [first, second] = known.filter(({ lesson }) => lesson === 'first-ideas')
if (first === undefined || second === undefined) throw new Error('the first lesson has too few exercises')

const cardOf = (page: Page, { exercise }: { readonly exercise: string }): Locator => page.locator(`[data-exercise="${exercise}"]`)
const notice = (page: Page, kind: string): Locator => page.locator(`[data-notice="${kind}"]`)

/** What a browser that is short of room takes away, or somebody who clears what sites keep. */
const evict = async (page: Page, storageTypes: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  const origin = await page.evaluate(() => location.origin)
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes })
}

const leaveApp = (page: Page) => page.goto('/icon.svg')

/** Answers the first exercise and waits until both copies have it. */
const answerFirst = async (page: Page): Promise<void> => {
  await openPage(page, LESSON)
  await expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')
  await expect.poll(() => journalOf(page)).toContain('"attempts"')
}

const answerSecond = async (page: Page): Promise<void> => {
  await expect(await solve(page, second)).toHaveAttribute('data-save', 'saved')
}

const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => /^rrk-[0-9a-f]+$/.test(name))
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
    return counts.reduce((sum, count) => sum + count, 0)
  })

/** Until the service worker has everything and rules the page. How many files that is. */
const becomeOffline = async (page: Page): Promise<number> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  return keptFiles(page)
}

test.describe('the database alone', () => {
  test('is taken in the middle of a quiz: the run, its answer and the place in it come back, and that is said', async ({
    page,
  }) => {
    await openPage(page, QUIZ)
    await page.locator('[data-action="start"]').click()
    await page.locator('[data-confidence="2"]').click()
    await expect(page.locator('[data-exercise]')).toHaveAttribute('data-save', 'saved')
    await page.locator('[data-action="next"]').click()
    const question = await page.locator('[data-exercise]').getAttribute('data-exercise')
    await expect.poll(() => journalOf(page)).toContain('"drafts"')
    await leaveApp(page)
    await evict(page, 'indexeddb')
    await openPage(page, QUIZ)
    await expect(notice(page, 'restored')).toBeVisible()
    await expect(page.locator('[data-exercise]')).toHaveAttribute('data-exercise', question ?? '')
    await page.locator('[data-action="previous"]').click()
    await expect(page.locator('[data-confidence="2"] input')).toBeChecked()
  })

  test('is taken from under an open page: it comes back there, and the next answer goes on from it', async ({ page }) => {
    await answerFirst(page)
    await evict(page, 'indexeddb')
    await expect(notice(page, 'restored')).toBeVisible()
    await expect(cardOf(page, first)).toHaveAttribute('data-state', 'completed')
    await answerSecond(page)
    await openPage(page, LESSON)
    await expect(cardOf(page, first)).toHaveAttribute('data-state', 'completed')
    await expect(cardOf(page, second)).toHaveAttribute('data-state', 'correct')
  })
})

test.describe('both copies, from under an open page,', () => {
  for (const [what, storageTypes] of [
    ['with the rest left', 'indexeddb,file_systems'],
    ['and everything else', 'all'],
  ] as const) {
    test(`${what}: that is said there, and the next answer is kept`, async ({ page }) => {
      await answerFirst(page)
      await evict(page, storageTypes)
      await expect(notice(page, 'lost')).toContainText('has deleted the answers')
      // What somebody cleared does not come back.
      await expect(notice(page, 'restored')).toHaveCount(0)
      await answerSecond(page)
      await openPage(page, LESSON)
      await expect(cardOf(page, second)).toHaveAttribute('data-state', 'correct')
      await expect(cardOf(page, first)).toHaveAttribute('data-state', 'empty')
    })
  }

  test('without a word to the page: an answer that was called saved belongs to nobody (the control)', async ({ page }) => {
    await page.addInitScript(() => {
      IDBDatabase.prototype.addEventListener = () => undefined
    })
    await answerFirst(page)
    await evict(page, 'indexeddb,file_systems')
    await answerSecond(page)
    await openPage(page, LESSON)
    await expect(notice(page, 'lost')).toBeVisible()
    await expect(cardOf(page, second)).toHaveAttribute('data-state', 'empty')
  })
})

test('the private files alone: nothing is lost, and the second copy is made anew and good', async ({ page }) => {
  await answerFirst(page)
  await leaveApp(page)
  await evict(page, 'file_systems')
  expect(await journalOf(page)).toBe('')
  await openPage(page, LESSON)
  await expect(cardOf(page, first)).toHaveAttribute('data-state', 'completed')
  await expect.poll(() => journalOf(page)).toContain('"attempts"')
  await expect(page.locator('[data-notice="lost"], [data-notice="restored"]')).toHaveCount(0)
  await leaveApp(page)
  await evict(page, 'indexeddb')
  await openPage(page, LESSON)
  await expect(notice(page, 'restored')).toBeVisible()
  await expect(cardOf(page, first)).toHaveAttribute('data-state', 'completed')
})

test.describe('the caches alone', () => {
  test('nothing is lost, and at the next visit everything is kept for offline use again', async ({ page, context }) => {
    await answerFirst(page)
    const files = await becomeOffline(page)
    expect(files).toBeGreaterThan(100)
    await evict(page, 'cache_storage')
    expect(await keptFiles(page)).toBe(0)
    await openPage(page, LESSON)
    await expect(cardOf(page, first)).toHaveAttribute('data-state', 'completed')
    await expect.poll(() => keptFiles(page), { timeout: 20_000 }).toBe(files)
    await context.setOffline(true)
    await openPage(page, `/fr/modules/${MODULE}/lessons/the-definition/`)
    await openPage(page, LESSON)
    await expect(cardOf(page, first)).toHaveAttribute('data-state', 'completed')
  })

  test('a worker that is not asked keeps nothing any more (the control)', async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorker.prototype.postMessage = () => undefined
    })
    await answerFirst(page)
    await becomeOffline(page)
    await evict(page, 'cache_storage')
    await openPage(page, LESSON)
    await page.waitForTimeout(3000)
    expect(await keptFiles(page)).toBe(0)
  })

  test('with the second copy in them: it is made anew from the database', async ({ page }) => {
    await refuseFiles(page)
    await answerFirst(page)
    await leaveApp(page)
    await evict(page, 'cache_storage')
    await openPage(page, LESSON)
    await expect(cardOf(page, first)).toHaveAttribute('data-state', 'completed')
    await expect.poll(() => journalOf(page)).toContain('"attempts"')
  })
})

test('everything, while the kit is closed: it begins anew, keeps what comes, and works offline again', async ({
  page,
  context,
}) => {
  await answerFirst(page)
  const files = await becomeOffline(page)
  await leaveApp(page)
  await evict(page, 'all')
  await openPage(page, LESSON)
  await expect(cardOf(page, first)).toHaveAttribute('data-state', 'empty')
  await answerSecond(page)
  await expect.poll(() => keptFiles(page), { timeout: 20_000 }).toBe(files)
  await becomeOffline(page)
  await context.setOffline(true)
  await openPage(page, LESSON)
  await expect(cardOf(page, second)).toHaveAttribute('data-state', 'correct')
})
