import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'
const LESSONS = ['first-ideas', 'the-definition', 'words-that-get-confused', 'what-states-promise', 'where-people-live']
const answers = answersOf(MODULE)

test('a learner finishes a module without a network and hands in a summary that reads back', async ({ page, context }, info) => {
  test.setTimeout(180_000)
  await openPage(page, '/en/')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state))
    .toBe('activated')
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)

  for (const lesson of LESSONS) {
    await openPage(page, `/en/modules/${MODULE}/lessons/${lesson}/`)
    for (const answer of answers.filter((one) => one.lesson === lesson)) {
      const card = await solve(page, answer)
      await expect(card).toHaveAttribute('data-save', 'saved')
      await expect(card).toHaveAttribute('data-state', answer.scored ? 'correct' : 'completed')
    }
    await page.locator('.lesson-end').scrollIntoViewIfNeeded()
    await expect(page.getByText('This lesson is finished.')).toBeVisible()
  }

  await openPage(page, `/en/modules/${MODULE}/quiz/`)
  await page.locator('[data-action="start"]').click()
  for (let question = 0; question < 8; question++) {
    const id = await page.locator('[data-exercise]').getAttribute('data-exercise')
    const answer = answers.find(({ exercise }) => exercise === id)
    if (answer === undefined) throw new Error(`no answer known for ${id}`)
    await solve(page, answer, { check: false })
    await page.locator('[data-action="next"]').click()
  }
  await page.locator('[data-action="finish"]').click()
  await expect(page.getByRole('heading', { name: /You passed\. Every answer was right\./ })).toBeVisible()

  await openPage(page, '/en/summary/')
  const saving = page.waitForEvent('download')
  await page
    .getByRole('button', { name: /save.*summary|summary.*file|json/i })
    .first()
    .click()
  const file = await (await saving).path()
  const summary = JSON.parse(readFileSync(file, 'utf8'))
  expect(summary).toMatchObject({ format: 'refugee-rights-kit/summary', version: 1, detail: 'scores', who: { kind: 'code' } })
  expect(summary.modules).toHaveLength(1)
  expect(summary.modules[0]).toMatchObject({
    id: MODULE,
    completed: true,
    passed: true,
    lessonsDone: 5,
    lessonsRequired: 5,
    quiz: { best: 1, latest: 1, runs: 1 },
  })
  expect(JSON.stringify(summary)).not.toContain('A thought of my own')
  expect(info.errors).toEqual([])
})

/** Everything in the table of drafts, as text, read beside the app. */
const storedDrafts = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('refugee-rights-kit')
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll()
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(JSON.stringify(reading.result))
          })
        })
      }),
  )

test('a reload in the middle of an exercise keeps what was chosen and written', async ({ page }) => {
  await openPage(page, `/en/modules/${MODULE}/lessons/where-people-live/`)
  const choice = page.locator('[data-kind="choice"]').first()
  const option = choice.locator('[data-item]').nth(1)
  await option.click()
  const text = page.locator('[data-kind="reflection"] textarea')
  await text.fill('Half a thought, not yet finished')
  await expect(choice).toHaveAttribute('data-state', 'draft')
  // By itself, without anybody leaving the page.
  await expect.poll(() => storedDrafts(page)).toContain('Half a thought, not yet finished')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
  await expect(text).toHaveValue('Half a thought, not yet finished')
  await expect(option.locator('input')).toBeChecked()
})

test('a reload in the middle of a quiz comes back to the same question with the same answers', async ({ page }) => {
  await openPage(page, `/en/modules/${MODULE}/quiz/`)
  await page.locator('[data-action="start"]').click()
  await page.locator('[data-confidence="2"]').click()
  await page.locator('[data-action="flag"]').click()
  await page.locator('[data-action="next"]').click()
  await expect(page.getByText('Question 2 of 8')).toBeVisible()
  const second = await page.locator('[data-exercise]').getAttribute('data-exercise')
  await page.reload()
  await expect(page.getByText('Question 2 of 8')).toBeVisible()
  expect(await page.locator('[data-exercise]').getAttribute('data-exercise')).toBe(second)
  await page.locator('[data-action="previous"]').click()
  await expect(page.locator('[data-confidence="2"] input')).toBeChecked()
  await expect(page.locator('[data-action="flag"]')).toHaveAttribute('aria-pressed', 'true')
})

test('switching language in the middle of a quiz changes the words and nothing else', async ({ page }) => {
  await openPage(page, `/en/modules/${MODULE}/quiz/`)
  await page.locator('[data-action="start"]').click()
  await page.locator('[data-confidence="3"]').click()
  await page.locator('[data-action="next"]').click()
  await expect(page.getByText('Question 2 of 8')).toBeVisible()
  await expect(page.locator('.confidence')).toBeVisible()
  const english = await page
    .locator('[data-exercise]')
    .evaluate((element) => [...element.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item')))
  const id = await page.locator('[data-exercise]').getAttribute('data-exercise')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(new RegExp(`/fr/modules/${MODULE}/quiz/$`))
  await expect(page.getByText('Question 2 sur 8')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('.confidence')).toBeVisible()
  expect(await page.locator('[data-exercise]').getAttribute('data-exercise')).toBe(id)
  expect(
    await page
      .locator('[data-exercise]')
      .evaluate((element) => [...element.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item'))),
  ).toEqual(english)
  await page.locator('[data-action="previous"]').click()
  await expect(page.locator('[data-confidence="3"] input')).toBeChecked()
})

test('a second profile starts empty, and the first finds everything again', async ({ page }) => {
  const lesson = `/en/modules/${MODULE}/lessons/first-ideas/`
  const [first] = answers.filter((one) => one.lesson === 'first-ideas')
  if (first === undefined) throw new Error('the first lesson has no exercise')
  await openPage(page, lesson)
  const card = await solve(page, first)
  await expect(card).toHaveAttribute('data-save', 'saved')

  await openPage(page, '/en/settings/')
  await page.getByText('Add somebody').click()
  await page.getByLabel('One person, with a name they choose').check()
  await page.getByRole('textbox', { name: 'Name' }).fill('Ana')
  await page.getByRole('button', { name: 'Add and continue as them' }).click()
  await expect(page.getByText('Ana', { exact: true })).toBeVisible()
  await openPage(page, lesson)
  await expect(page.locator(`[data-exercise="${first.exercise}"]`)).toHaveAttribute('data-state', 'empty')

  await openPage(page, '/en/settings/')
  await page.getByRole('button', { name: /^Continue as/ }).click()
  await expect(page.locator('.profile.here')).not.toContainText('Ana')
  await openPage(page, lesson)
  await expect(page.locator(`[data-exercise="${first.exercise}"]`)).toHaveAttribute('data-state', 'completed')
})

test('“Continue” leads back to the lesson where one stopped', async ({ page }) => {
  await openPage(page, `/en/modules/${MODULE}/lessons/where-people-live/`)
  const choice = answers.find(({ lesson, kind }) => lesson === 'where-people-live' && kind === 'choice')
  if (choice === undefined) throw new Error('the lesson has no choice')
  await expect(await solve(page, choice)).toHaveAttribute('data-save', 'saved')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('rrk:preferences'))).toContain('profileId')
  await expect
    .poll(async () => {
      await openPage(page, '/en/')
      return page.getByRole('link', { name: /^Continue/ }).count()
    })
    .toBe(1)
  await page.getByRole('link', { name: /^Continue/ }).click()
  await expect(page).toHaveURL(/where-people-live/)
})

test('a bad link gets a page of its own with a way back', async ({ page }) => {
  for (const address of ['/en/nowhere/', '/fr/modules/nope/', '/en/modules/who-is-a-refugee/lessons/__proto__/', '/xx/']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: /This page does not exist|Cette page n’existe pas/ })).toBeVisible()
  }
  await page.goto('/en/nowhere/')
  await page.getByRole('link', { name: 'Go to the modules' }).click()
  await expect(page.getByRole('heading', { name: /The modules|Your path/ })).toBeVisible()
})
