import AxeBuilder from '@axe-core/playwright'
import { openPage } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULES = ['who-is-a-refugee', 'myths-and-realities']
const LESSONS = [
  'who-is-a-refugee/lessons/the-definition',
  'who-is-a-refugee/lessons/words-that-get-confused',
  'who-is-a-refugee/lessons/where-people-live',
  'myths-and-realities/lessons/who-comes-and-how',
  'myths-and-realities/lessons/words-and-answers',
]
const SCREENS = [
  '',
  'modules/?door=sponsorship',
  ...MODULES.map((id) => `modules/${id}/`),
  ...LESSONS.map((path) => `modules/${path}/`),
  `modules/${MODULES[0]}/quiz/`,
  ...['handout', 'answer-key', 'guide'].map((form) => `print/${MODULES[0]}/${form}/`),
  'glossary/',
  'sources/',
  'search/?q=refugee',
  'resources/',
  'about/',
  'progress/',
  'summary/',
  'settings/',
  'privacy/',
  'storage/',
  'nowhere/',
]

const findingsOn = async (page: Parameters<typeof openPage>[0]): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

for (const language of ['en', 'fr']) {
  for (const screen of SCREENS) {
    test(`/${language}/${screen} has no accessibility finding and does not scroll sideways`, async ({ page }) => {
      await openPage(page, `/${language}/${screen}`)
      await expect(page.locator('main')).toHaveCount(1)
      expect(await findingsOn(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  }
}

test('the bilingual first page has no accessibility finding', async ({ page }) => {
  await openPage(page, '/')
  expect(await findingsOn(page)).toEqual([])
})

for (const theme of ['dark', 'contrast']) {
  test(`a lesson in the ${theme} theme has no accessibility finding`, async ({ page }) => {
    await page.addInitScript((wanted) => localStorage.setItem('rrk:preferences', JSON.stringify({ theme: wanted })), theme)
    await openPage(page, `/en/modules/${LESSONS[2]}/`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    expect(await findingsOn(page)).toEqual([])
  })
}
