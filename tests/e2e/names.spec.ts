import process from 'node:process'
import { NAUGHTY_NAMES } from '#src/testing/naughty-names.ts'
import { openPage } from './answers.ts'
import { expect, test } from './fixtures.ts'

// `npm run trust` gives all of them; other runs every twelfth.
const NAMES = NAUGHTY_NAMES.filter((_, place) => process.env['TRUST_SEED'] !== undefined || place % 12 === 0)

test(`${NAMES.length} strange names are shown as they were given, and turn nothing around them`, async ({ page }) => {
  test.setTimeout(30_000 + NAMES.length * 3000)
  await page.setViewportSize({ width: 360, height: 800 })
  await openPage(page, '/en/settings/')
  await page.getByText('Add somebody').click()
  await page.getByLabel('One person, with a name they choose').check()
  for (const name of NAMES) {
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('button', { name: 'Add and continue as them' }).click()
    const current = page.locator('.profile.here')
    await expect.poll(() => current.locator('bdi').evaluate((element) => element.textContent), JSON.stringify(name)).toBe(name)
    // The words beside the name stand where they stand beside any other.
    const words = current.locator('.small')
    await expect(words).toContainText('learning now')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), JSON.stringify(name)).toBe(true)
  }
  await page.reload()
  await expect(page.locator('.profile')).toHaveCount(NAMES.length)
})
