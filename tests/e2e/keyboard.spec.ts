import { openPage } from './answers.ts'
import { expect, test } from './fixtures.ts'

const LESSON = '/en/modules/who-is-a-refugee/lessons/words-that-get-confused/'

test('the first Tab skips to the content', async ({ page }) => {
  await openPage(page, LESSON)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})

test('cards are picked and placed with the keyboard alone', async ({ page }) => {
  await openPage(page, LESSON)
  const card = page.locator('[data-kind="match"]')
  const item = card.locator('.tray [data-item]').first()
  const id = await item.getAttribute('data-item')
  await item.focus()
  await page.keyboard.press('Enter')
  await expect(item).toHaveAttribute('aria-pressed', 'true')
  await card.locator('[data-slot]').first().focus()
  await page.keyboard.press('Space')
  await expect(card.locator(`.pairs [data-item="${id}"]`)).toBeVisible()
  await expect(card.getByRole('status').filter({ hasText: /is now in/ })).toBeAttached()
})

test('a choice is made, checked and left by keyboard', async ({ page }) => {
  await openPage(page, '/en/modules/who-is-a-refugee/lessons/where-people-live/')
  const card = page.locator('[data-kind="choice"]').first()
  await card.locator('input').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(card.locator('input').nth(1)).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(card).toHaveAttribute('data-save', 'saved')
  await expect(card).toHaveAttribute('data-state', /correct|incorrect/)
})

test('a source opens beside its marker, takes the focus, and Escape gives it back', async ({ page }) => {
  await openPage(page, '/en/modules/who-is-a-refugee/lessons/where-people-live/')
  const marker = page.locator('.src').first()
  await marker.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toBeFocused()
  await expect(panel).toContainText(/As of/)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(marker).toBeFocused()
})

test('search finds a French word without its accents and opens its block', async ({ page }) => {
  await openPage(page, '/fr/search/')
  await page.getByRole('searchbox').fill('deplacees')
  const hit = page.locator('.entries .hit[href*="#"]').first()
  await expect(hit).toBeVisible()
  await hit.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#/)
  const block = page.url().split('#')[1] ?? ''
  await expect(page.locator(`[id="${block}"]`)).toBeInViewport()
})

test('a whole quiz is taken, reviewed and finished with the keyboard alone', async ({ page }) => {
  await openPage(page, '/en/modules/who-is-a-refugee/quiz/')
  await page.getByRole('button', { name: 'Start' }).focus()
  await page.keyboard.press('Enter')
  for (let question = 1; question <= 8; question++) {
    await expect(page.getByText(`Question ${question} of 8`)).toBeVisible()
    const radio = page.locator('.answer input[type="radio"]').first()
    if ((await radio.count()) > 0) {
      await radio.focus()
      await page.keyboard.press('Space')
      await expect(radio).toBeChecked()
    }
    await page.locator('[data-action="next"]').focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Before you finish' })).toBeVisible()
  await page.getByRole('button', { name: 'Finish and see the result' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Every question, explained' })).toBeVisible()
})

test('a profile is added, and the theme changed, with the keyboard alone', async ({ page }) => {
  await openPage(page, '/en/settings/')
  await page.locator('summary', { hasText: 'Add somebody' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('A group that answers together').focus()
  await page.keyboard.press('Space')
  await page.getByRole('textbox', { name: 'Name of the group' }).focus()
  await page.keyboard.type('Tuesday circle')
  await page.keyboard.press('Tab')
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(page.getByText('group of 12')).toBeVisible()
  await page.getByLabel('Dark').focus()
  await page.keyboard.press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
