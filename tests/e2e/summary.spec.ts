import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'
const answers = answersOf(MODULE).filter(({ lesson }) => lesson === 'where-people-live')

const answerSome = async (page: Page): Promise<void> => {
  await openPage(page, `/en/modules/${MODULE}/lessons/where-people-live/`)
  for (const answer of answers) await expect(await solve(page, answer)).toHaveAttribute('data-save', 'saved')
}

const saved = async (page: Page, action: string): Promise<{ name: string; text: string }> => {
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-action="${action}"]`).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

test('the preview shows each value that the file then holds, and the saved bytes are those on the screen', async ({ page }) => {
  await answerSome(page)
  await openPage(page, '/fr/summary/')
  await page.getByText('Tout ce qui montre où c’était difficile').click()
  await page.getByText('Un nom', { exact: true }).click()
  await page.getByLabel('Le nom, tel qu’il doit paraître').fill('=Amina "Zoé" Haddad')
  await page.getByLabel('Code de séance, si vous en avez reçu un').fill(' abc-7 ')
  for (const more of await page.locator('.raw > summary').all()) await more.click()
  const [shownJson, shownPeople, shownAnswers] = await page.locator('.raw pre').allTextContents()

  const json = await saved(page, 'save-json')
  expect(json.text).toBe(shownJson)
  expect(json.name).toMatch(/^\d{4}-\d\d-\d\d_who-is-a-refugee_[0-9a-f]{8}\.summary\.json$/)
  const summary = JSON.parse(json.text)
  expect(summary).toMatchObject({ detail: 'full', session: 'ABC-7', who: { kind: 'person', label: '=Amina "Zoé" Haddad' } })
  const preview = await page.locator('.summary-preview').innerText()
  for (const value of [
    summary.slipId,
    summary.learnerKey,
    summary.checksum,
    summary.contentVersion,
    summary.who.label,
    summary.session,
  ])
    expect(preview).toContain(value)
  for (const { id, tries } of summary.modules[0].exercises)
    await expect(page.getByRole('row', { name: new RegExp(`^${id} .*${tries}`) })).toBeVisible()

  const people = await saved(page, 'save-people')
  expect(people.text.replace('\uFEFF', '')).toBe(shownPeople)
  expect(people.text).toContain(`;"'=Amina ""Zoé"" Haddad";`)
  expect((await saved(page, 'save-answers')).text.replace('\uFEFF', '')).toBe(shownAnswers)
})

test('what is saved with other content is another slip, and the same content keeps its number', async ({ page }) => {
  await answerSome(page)
  await openPage(page, '/en/summary/')
  const slip = async () => JSON.parse((await saved(page, 'save-json')).text).slipId
  const first = await slip()
  expect(await slip()).toBe(first)
  await page.getByText('Nobody in particular', { exact: true }).first().click()
  expect(await slip()).not.toBe(first)
})

test('the page to print is for completed modules only', async ({ page }) => {
  await answerSome(page)
  await openPage(page, '/en/summary/')
  await expect(page.getByText('The page comes with the first module you complete.')).toBeVisible()
  await expect(page.locator('[data-action="print"]')).toHaveCount(0)
})

test('with nothing done, it says what to do', async ({ page }) => {
  await openPage(page, '/en/summary/')
  await page.getByRole('link', { name: 'Choose a module' }).click()
  await expect(page).toHaveURL(/\/en\/modules\/$/)
})

test('has no accessibility finding, also with everything open', async ({ page }) => {
  await answerSome(page)
  await openPage(page, '/en/summary/')
  await page.getByText('A name', { exact: true }).click()
  for (const more of await page.locator('.raw > summary').all()) await more.click()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})
