import AxeBuilder from '@axe-core/playwright'
import { openPage } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULES = [
  'who-is-a-refugee',
  'myths-and-realities',
  'pathways-to-safety',
  'history',
  'campaign-themes',
  'mythbusting',
  'calls-to-action',
  'sponsorship',
  'facilitators-guide',
]
const LESSONS = [
  'who-is-a-refugee/lessons/the-definition',
  'who-is-a-refugee/lessons/words-that-get-confused',
  'who-is-a-refugee/lessons/where-people-live',
  'pathways-to-safety/lessons/two-main-ways',
  'history/lessons/when-the-door-was-shut',
  'myths-and-realities/lessons/who-comes-and-how',
  'myths-and-realities/lessons/words-and-answers',
  'campaign-themes/lessons/families-kept-apart',
  'mythbusting/lessons/truth-sandwich',
  'sponsorship/lessons/the-sponsorship-year',
  'calls-to-action/lessons/petitions-and-councils',
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
  'facilitate/',
  'facilitate/inbox/',
  'facilitate/report/',
  `present/${MODULES[0]}/?step=5`,
  `audience/${MODULES[0]}/`,
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
      // What loads late (paper, the quiz) is there when its title is.
      await expect(page.locator('h1').first()).toBeVisible()
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

test('exercises with their feedback, and an open source, have no accessibility finding', async ({ page }) => {
  await openPage(page, `/en/modules/${LESSONS[2]}/`)
  for (const kind of ['choice', 'poll']) {
    const card = page.locator(`[data-kind="${kind}"]`).first()
    await card.locator('[data-item]').last().click()
    await card.locator('[data-action="check"]').click()
    await expect(card).toHaveAttribute('data-save', 'saved')
  }
  const estimate = page.locator('[data-kind="estimate"]')
  await estimate.locator('[data-slot]').fill('1')
  await estimate.locator('[data-action="check"]').click()
  await expect(estimate).toHaveAttribute('data-state', 'incorrect')
  await page.locator('.src').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await findingsOn(page)).toEqual([])
})

test('a quiz question, its review and its result have no accessibility finding', async ({ page }) => {
  await openPage(page, `/fr/modules/${MODULES[1]}/quiz/`)
  await page.locator('[data-action="start"]').click()
  await expect(page.locator('[data-exercise]')).toBeVisible()
  expect(await findingsOn(page)).toEqual([])
  for (let question = 0; question < 8; question++) await page.locator('[data-action="next"]').click()
  expect(await findingsOn(page)).toEqual([])
  await page.locator('[data-action="finish"]').click()
  await expect(page.locator('.review')).toBeVisible()
  expect(await findingsOn(page)).toEqual([])
})
