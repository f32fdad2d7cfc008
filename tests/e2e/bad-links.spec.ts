import process from 'node:process'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'
const LONG = 'x'.repeat(10_000)

/** Behind the language, `npm run trust` opens all of these, and other runs every sixth: addresses of nothing, mistyped, left over, or meant to harm. */
const ALL_BAD = [
  'nowhere/',
  'nowhere',
  'modules/nope/',
  'modules/Who-Is-A-Refugee/',
  `modules/${MODULE}x/`,
  `modules/${MODULE}%20/`,
  `modules/%20${MODULE}/`,
  `modules/${MODULE}.html`,
  `modules/${MODULE}/lessons/`,
  `modules/${MODULE}/lessons/deleted-last-year/`,
  `modules/${MODULE}/lessons/First-Ideas/`,
  `modules/${MODULE}/lessons/first-ideas/more/`,
  `modules/${MODULE}/lessons/first-ideas%2Fmore/`,
  `modules/${MODULE}/lessons/first-ideas%00/`,
  `modules/${MODULE}/lessons/first-ideas;jsessionid=1/`,
  `modules/${MODULE}/lesson/first-ideas/`,
  // A lesson of another module.
  'modules/myths-and-realities/lessons/first-ideas/',
  `modules/${MODULE}/lessons/who-comes-and-how/`,
  'modules/nope/lessons/first-ideas/',
  'modules/nope/quiz/',
  `modules/${MODULE}/quiz/1/`,
  `modules/${MODULE}/Quiz2/`,
  // The guide has no quiz.
  'modules/facilitators-guide/quiz/',
  `print/${MODULE}/`,
  `print/${MODULE}/poster/`,
  'print/nope/handout/',
  `print/${MODULE}/handout/2/`,
  `print/${MODULE}/__proto__/`,
  'print/constructor/handout/',
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'].flatMap((name) => [
    `modules/${name}/`,
    `modules/${MODULE}/lessons/${name}/`,
  ]),
  '__proto__/',
  'constructor/',
  'modules/undefined/',
  'modules/null/',
  'modules/NaN/',
  'modules/%00/',
  'modules/%E0%A4%A/',
  'modules/%/',
  'modules/%zz/',
  `modules/${MODULE}/lessons/%c0%ae%c0%ae/`,
  'modules/..%2f..%2f..%2fetc%2fpasswd/',
  'modules/..%5c..%5cwindows%5cwin.ini/',
  `modules/%2e%2e%2fmodules%2f${MODULE}/lessons/`,
  `modules//${MODULE}/lessons//first-ideas/more/`,
  '//modules//nope//',
  `modules/${LONG}/`,
  `modules/${MODULE}/lessons/${LONG}/`,
  `${LONG}/`,
  `${'a/'.repeat(500)}`,
  'modules/<script>alert(1)</script>/',
  'modules/"onload="alert(1)/',
  'modules/javascript:alert(1)/',
  'modules/\u202Eegufer/',
  'modules/%F0%9F%92%A9/',
  'about/us/',
  'settings/admin/',
  'glossary/x/y/',
  'sources/x/y/',
]

const BAD = ALL_BAD.filter((_, place) => process.env['TRUST_SEED'] !== undefined || place % 6 === 0)

const LANGUAGES = [
  ['en', 'This page does not exist', 'Go to the modules'],
  ['fr', 'Cette page n’existe pas', /modules/],
] as const

/** What is thrown, on top of what every test watches in the console. */
const watchThrown = (page: Page): string[] => {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  return thrown
}

// The router tells, once for each, that it could not decode a segment.
const MALFORMED = /malformed URL segment/

for (const [language, title, back] of LANGUAGES) {
  test.describe(`/${language}/`, () => {
    // Where a page loaded anew is the only thing that is looked at, a worker would be in the way of the host's answer.
    test.use({ serviceWorkers: 'block', expected: new RegExp(`Service Worker registration blocked|${MALFORMED.source}`) })

    test(`${BAD.length} bad links, opened from elsewhere, each get the page that leads back`, async ({ page }) => {
      test.setTimeout(180_000)
      const thrown = watchThrown(page)
      for (const address of BAD) {
        await page.goto(`/${language}/${address}`, { waitUntil: 'commit' })
        await expect(page.locator('.error-page h1'), address.slice(0, 80)).toHaveText(title)
        expect(await page.locator('.error-page a.btn-primary').getAttribute('href')).toMatch(new RegExp(`/${language}/modules/$`))
        expect(thrown, address.slice(0, 80)).toEqual([])
      }
    })

    test('a good link gets another page (the control)', async ({ page }) => {
      await page.goto(`/${language}/modules/${MODULE}/lessons/first-ideas/`)
      await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
      await expect(page.locator('.error-page')).toHaveCount(0)
    })

    test(`${BAD.length} bad links, followed inside the app, each get the page that leads back`, async ({ page }) => {
      test.setTimeout(180_000)
      const thrown = watchThrown(page)
      await page.goto(`/${language}/modules/`)
      await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
      for (const address of BAD) {
        await page.evaluate((to) => {
          history.pushState({}, '', to)
          dispatchEvent(new PopStateEvent('popstate', { state: {} }))
        }, `/${language}/${address}`)
        await expect(page.locator('.error-page h1'), address.slice(0, 80)).toHaveText(title)
        expect(thrown, address.slice(0, 80)).toEqual([])
        await page.getByRole('link', { name: back }).first().click()
        await expect(page.locator('.error-page')).toHaveCount(0)
      }
    })
  })
}

test.describe('with the hash router', () => {
  test.use({ expected: MALFORMED })
  test('bad links get the page that leads back too', async ({ page, baseURL }) => {
    test.setTimeout(120_000)
    const thrown = watchThrown(page)
    const site = `http://localhost:${Number(new URL(baseURL ?? '').port) + 2}/`
    await page.goto(`${site}#/en/modules/`)
    for (const address of BAD) {
      await page.evaluate((to) => void (location.hash = to), `#/en/${address}`)
      await expect(page.locator('.error-page h1'), address.slice(0, 80)).toHaveText('This page does not exist')
      expect(thrown).toEqual([])
      await page.evaluate(() => void (location.hash = '#/en/modules/'))
      await expect(page.locator('.error-page')).toHaveCount(0)
    }
  })
})
