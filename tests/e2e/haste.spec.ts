import process from 'node:process'
import type { Locator, Page } from '@playwright/test'
import { openPage } from './answers.ts'
import { expect, test } from './fixtures.ts'

const RUNS = Number(process.env['TRUST_RUNS'] ?? 5)
const MODULE = 'who-is-a-refugee'

/** How many answers are kept, read beside the app. */
const countAttempts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('refugee-rights-kit')
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('attempts').objectStore('attempts').count()
          counting.addEventListener('success', () => {
            opening.result.close()
            resolve(counting.result)
          })
        })
      }),
  )

const pressInOneMoment = (button: Locator, times: number): Promise<void> =>
  button.evaluate((element, count) => {
    for (let press = 0; press < count; press++) if (element instanceof HTMLElement) element.click()
  }, times)

/** Ways in which one answer is handed in more than once. */
const HASTE: readonly (readonly [string, (check: Locator, page: Page) => Promise<void>])[] = [
  ['a double click', (check) => check.dblclick()],
  ['fifty presses in one moment', (check) => pressInOneMoment(check, 50)],
  [
    'Enter held down',
    async (check, page) => {
      await check.focus()
      // Every further `down` is a repeat, as a keyboard sends it.
      for (let repeat = 0; repeat < 20; repeat++) await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
    },
  ],
  ['a press and an Enter', async (check, page) => void (await Promise.all([check.click(), page.keyboard.press('Enter')]))],
]

test(`an answer handed in more than once is kept once (${RUNS} times each of ${HASTE.length} ways)`, async ({ page }) => {
  test.setTimeout(30_000 + RUNS * HASTE.length * 4000)
  await openPage(page, `/en/modules/${MODULE}/lessons/first-ideas/`)
  const card = page.locator('[data-exercise="wr-most-cross-a-border"]')
  let kept = 0
  for (let run = 0; run < RUNS; run++) {
    for (const [name, hurry] of HASTE) {
      // A wrong answer can be given again: each time is a new answer.
      if (kept > 0) await card.locator('[data-action="retry"]').click()
      await card.locator('[data-item="true"]').click()
      await card.locator('[data-confidence="1"]').click()
      await hurry(card.locator('[data-action="check"]'), page)
      await expect(card).toHaveAttribute('data-save', 'saved')
      kept += 1
      await expect.poll(() => countAttempts(page), `${name}, ${run}`).toBe(kept)
    }
  }
})

test('a quiz finished more than once at a time is finished once', async ({ page }) => {
  await openPage(page, `/en/modules/${MODULE}/quiz/`)
  await page.locator('[data-action="start"]').click()
  await page.locator('nav.qmap button').last().click()
  await page.locator('[data-action="next"]').click()
  const total = await page.locator('nav.qmap button').count()
  await pressInOneMoment(page.locator('[data-action="finish"]'), 20)
  await expect(page.getByText(/Not yet/)).toBeVisible()
  expect(await countAttempts(page)).toBe(total)
})
