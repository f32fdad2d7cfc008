import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

const LESSON = 'en/modules/who-is-a-refugee/lessons/first-ideas/'
const [first] = answersOf('who-is-a-refugee').filter(({ lesson }) => lesson === 'first-ideas')

const answerFirst = async (page: Parameters<typeof solve>[0]): Promise<void> => {
  if (first === undefined) throw new Error('the first lesson has no exercise')
  await expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')
}

test.describe('when no course file is to be had', () => {
  test.use({ expected: /ERR_FAILED/ })
  test('a lesson arrives whole all the same: shown once, hydrated in place, answered and kept', async ({ page }) => {
    await page.route('**/courses/**', (route) => route.abort())
    await openPage(page, `/${LESSON}`)
    await expect(page.locator('main')).toHaveCount(1)
    await expect(page.locator('title')).toHaveCount(1)
    await expect(page.locator('h1')).toHaveCount(1)
    await answerFirst(page)
  })
})

test('under a sub-path every address stays inside it, online and offline', async ({ page, context, baseURL }) => {
  const site = `http://localhost:${Number(new URL(baseURL ?? '').port) + 1}/sub/path/`
  await openPage(page, `${site}${LESSON}`)
  await answerFirst(page)
  await page.locator('.pager [data-action="next"]').click()
  await expect(page).toHaveURL(`${site}en/modules/who-is-a-refugee/lessons/the-definition/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const outside = await page
    .locator('a[href], img[src]')
    .evaluateAll((elements) =>
      elements
        .map((element) =>
          element instanceof HTMLAnchorElement ? element.href : element instanceof HTMLImageElement ? element.src : '',
        )
        .filter((address) => address.startsWith(location.origin) && !address.startsWith(`${location.origin}/sub/path/`)),
    )
  expect(outside).toEqual([])
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(`${site}fr/modules/who-is-a-refugee/lessons/the-definition/`)
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated')
  await context.setOffline(true)
  await openPage(page, `${site}fr/modules/myths-and-realities/`)
  await expect(page.getByRole('heading', { level: 1, name: 'Mythes et réalités' })).toBeVisible()
})

test('the site says what it is made of: every library in it, and nothing that only tests or builds', async ({ request }) => {
  const parts: { components: { name: string }[] } = await (await request.get('/sbom.json')).json()
  const names = parts.components.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['dexie', 'i18next', 'lucide-react', 'react', 'react-dom', 'react-router', 'zustand']),
  )
  for (const tool of ['vitest', 'jsdom', 'typescript', '@playwright/test', 'jsonc-parser']) expect(names).not.toContain(tool)
})

test('with the hash router the same lesson works from one address', async ({ page, baseURL }) => {
  const site = `http://localhost:${Number(new URL(baseURL ?? '').port) + 2}/`
  await openPage(page, `${site}#/${LESSON}`)
  await answerFirst(page)
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page).toHaveURL(/#\/fr\/modules\/who-is-a-refugee\/lessons\/first-ideas\/$/)
})

test('a page that one has been on can be read at once when one comes back, in the look that one chose, also offline', async ({
  page,
  context,
}) => {
  await openPage(page, '/en/settings/')
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await openPage(page, `/${LESSON}`)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.origin + location.pathname)) !== undefined))
    .toBe(true)
  await context.setOffline(true)
  const response = await page.reload()
  expect(response?.fromServiceWorker()).toBe(true)
  const html = (await response?.text()) ?? ''
  expect(html).toMatch(/^<!doctype html>\s*<html data-theme="dark"/)
  expect(html).toContain('class="lede"')
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  await answerFirst(page)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('a lesson can be read, and links lead from page to page in both languages', async ({ page }) => {
    await page.goto(`/${LESSON}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.locator('.pager [data-action="next"]').click()
    await expect(page).toHaveURL(/the-definition/)
    await page.getByRole('link', { name: 'Français' }).click()
    await expect(page).toHaveURL(/\/fr\/modules\/who-is-a-refugee\/lessons\/the-definition\/$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
