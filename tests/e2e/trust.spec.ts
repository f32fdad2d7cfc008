import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const LESSON = 'modules/who-is-a-refugee/lessons/first-ideas/'
const PASSPHRASE = 'four quiet words here'

const ready = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
}

/** Answers the first exercise of a lesson and waits until it is kept. */
const answer = async (page: Page): Promise<void> => {
  await ready(page, `/en/${LESSON}`)
  const card = page.locator('[data-exercise]').first()
  await card.locator('[data-item]').first().click()
  await card.locator('[data-action="check"]').click()
  await expect(card).toHaveAttribute('data-save', 'saved')
}

const savedFile = async (page: Page, info: { outputPath: (name: string) => string }): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save-backup"]').click()])
  const place = info.outputPath(file.suggestedFilename())
  await file.saveAs(place)
  return place
}

test('a copy behind a passphrase is opened on another device, in the other language, and merged', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await answer(page)
  await ready(page, '/en/storage/')
  const keep = page.locator('[data-part="keep-copy"]')
  await keep.getByLabel('Passphrase').fill('too short')
  await keep.locator('[data-action="save-backup"]').click()
  await expect(keep.getByRole('alert')).toContainText('too easy to guess')
  await keep.getByLabel('Passphrase').fill(PASSPHRASE)
  const place = await savedFile(page, info)
  expect(readFileSync(place, 'utf8')).not.toMatch(/attempts|profileId|first-ideas/)
  await expect(keep.getByRole('status')).toContainText('.backup.json')

  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await ready(other, '/fr/storage/')
  const back = other.locator('[data-part="bring-back"]')
  await back.locator('input[type="file"]').setInputFiles(place)
  await back.getByLabel('Phrase de passe').fill('another four words here')
  await back.getByRole('button', { name: 'L’ouvrir' }).click()
  await expect(back.getByRole('alert')).toHaveAttribute('data-problem', 'cannot-open')
  await back.getByLabel('Phrase de passe').fill(PASSPHRASE)
  await back.getByRole('button', { name: 'L’ouvrir' }).click()
  await expect(back.locator('[data-part="restore-preview"]')).toContainText('Réponses dans la copie : 1')
  await back.locator('[data-action="restore-backup"]').click()
  await expect(back.getByRole('status')).toContainText('C’est fait')
  await ready(other, `/fr/${LESSON}`)
  await expect(other.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
  await other.context().close()
})

test('a copy of somebody who was erased here brings nobody back unasked', async ({ page }, info) => {
  await answer(page)
  await ready(page, '/en/storage/')
  const place = await savedFile(page, info)
  await ready(page, '/en/settings/')
  await page.getByRole('button', { name: /^Erase everything of/ }).click()
  await page.getByRole('button', { name: 'Yes, erase' }).click()
  await expect(page.getByText('Done.')).toBeVisible()

  await ready(page, '/en/storage/')
  const back = page.locator('[data-part="bring-back"]')
  await back.locator('input[type="file"]').setInputFiles(place)
  await expect(back.getByText('Everything in it is here already.')).toBeVisible()
  await back.locator('[data-action="restore-backup"]').click()
  await expect(back.getByRole('status')).toContainText('0')
  await ready(page, `/en/${LESSON}`)
  await expect(page.locator('[data-exercise]').first()).toHaveAttribute('data-state', 'empty')

  await ready(page, '/en/storage/')
  await back.locator('input[type="file"]').setInputFiles(place)
  await back.getByRole('checkbox').check()
  await back.locator('[data-action="restore-backup"]').click()
  await expect(back.getByRole('status')).toContainText('Done.')
  await ready(page, `/en/${LESSON}`)
  await expect(page.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
})

test('a file that is no copy is refused in words, and nothing changes', async ({ page }) => {
  await ready(page, '/fr/storage/')
  const back = page.locator('[data-part="bring-back"]')
  const bring = (name: string, text: string) =>
    back.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  for (const [text, problem] of [
    ['{', 'not-json'],
    ['{"format":"refugee-rights-kit/summary","version":1}', 'other-file'],
    ['{"format":"refugee-rights-kit/backup","version":2}', 'newer-version'],
    ['{"format":"refugee-rights-kit/backup","version":1,"checksum":"x"}', 'damaged'],
  ] as const) {
    await bring('x.backup.json', text)
    await expect(back.getByRole('alert')).toHaveAttribute('data-problem', problem)
  }
})
