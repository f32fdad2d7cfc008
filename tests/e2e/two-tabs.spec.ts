import type { Page } from '@playwright/test'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'
const QUIZ = `/en/modules/${MODULE}/quiz/`
const known = new Map(answersOf(MODULE).map((answer) => [answer.exercise, answer]))

const question = (page: Page) => page.locator('[data-exercise]')
const elsewhere = (page: Page) => page.getByRole('heading', { name: 'This quiz is open in another tab' })

/** Answers the question that is open, as the answer key says. */
const answerOpen = async (page: Page): Promise<void> => {
  const id = await question(page).getAttribute('data-exercise')
  const answer = known.get(id ?? '')
  if (answer === undefined) throw new Error(`no answer for ${id}`)
  await solve(page, answer, { check: false })
  await expect(question(page)).toHaveAttribute('data-save', 'saved')
}

const WAYS = [
  ['by a lock', () => undefined],
  ['by a message, without locks', () => Object.defineProperty(navigator, 'locks', { value: undefined })],
] as const

for (const [way, setUp] of WAYS) {
  test(`a quiz is answered in one tab at a time (${way}), and no answer of either is lost`, async ({ page, context }) => {
    await context.addInitScript(setUp)
    await openPage(page, QUIZ)
    await page.locator('[data-action="start"]').click()
    await answerOpen(page)
    await page.locator('[data-action="next"]').click()

    const other = await context.newPage()
    await openPage(other, QUIZ)
    await expect(elsewhere(page)).toBeVisible()
    await expect(question(page)).toHaveCount(0)
    await expect(other.getByText(/^1 of \d+ answered/)).toBeVisible()
    await answerOpen(other)
    await expect(other.getByText(/^2 of \d+ answered/)).toBeVisible()

    await page.getByRole('button', { name: 'Go on here' }).click()
    await expect(elsewhere(other)).toBeVisible()
    await expect(page.getByText(/^2 of \d+ answered/)).toBeVisible()
    await page.getByRole('button', { name: /^Question 3/ }).click()
    await answerOpen(page)

    await page.close()
    await other.getByRole('button', { name: 'Go on here' }).click()
    await expect(other.getByText(/^3 of \d+ answered/)).toBeVisible()
  })
}

test('a quiz that one tab finishes is finished in the other', async ({ page, context }) => {
  await openPage(page, QUIZ)
  await page.locator('[data-action="start"]').click()
  await answerOpen(page)
  const other = await context.newPage()
  await openPage(other, QUIZ)
  await expect(question(other)).toBeVisible()
  const total = await other.locator('nav.qmap button').count()
  await other
    .locator('nav.qmap button')
    .nth(total - 1)
    .click()
  await other.locator('[data-action="next"]').click()
  await other.locator('[data-action="finish"]').click()
  await expect(other.getByText(/You passed|Not yet/)).toBeVisible()
  await expect(page.getByText('1 run finished')).toBeVisible()
})
