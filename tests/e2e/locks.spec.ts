import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const LESSON = 'modules/who-is-a-refugee/lessons/where-people-live/'
const PASSPHRASE = 'four quiet words here'

const ready = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
}

const lockScreen = (page: Page) => page.locator('[data-part="lock-screen"]')

/** A page that is loaded anew asks for the passphrase of an encrypted profile. */
const openAs = async (page: Page, address: string, passphrase?: string): Promise<void> => {
  await ready(page, address)
  if (passphrase === undefined) return
  await lockScreen(page).getByLabel('Passphrase').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(lockScreen(page)).toHaveCount(0)
}

const answer = async (page: Page): Promise<void> => {
  const card = page.locator('[data-kind="choice"], [data-kind="verdict"]').first()
  await card.locator('[data-item]').first().click()
  const confidence = card.locator('[data-confidence="2"]')
  if ((await confidence.count()) > 0) await confidence.click()
  await card.locator('[data-action="check"]').click()
  await expect(card).toHaveAttribute('data-save', 'saved')
}

const addSomebody = async (page: Page, name: string, passphrase?: string): Promise<void> => {
  await ready(page, '/en/settings/')
  await page.getByText('Add somebody').click()
  await page.getByLabel('One person, with a name they choose').check()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  if (passphrase !== undefined) {
    await page.getByLabel('Encrypt it with a passphrase').check()
    await page.getByLabel('Passphrase: at least').fill(passphrase)
    await page.getByLabel('The same passphrase again').fill(passphrase)
  }
  await page.getByRole('button', { name: 'Add and continue as them' }).click()
  await expect(page.locator('.profile.here')).toContainText(name)
}

test('a PIN hides a profile at once, after a reload and from the other tab, and gives everything back', async ({
  page,
  context,
}) => {
  await addSomebody(page, 'Amina')
  await openAs(page, `/en/${LESSON}`)
  await answer(page)
  await page.locator('textarea').first().fill('half a thought')
  await expect(page.locator('[data-kind="reflection"]').first()).toHaveAttribute('data-state', 'draft')
  await ready(page, '/en/settings/')
  const protect = page.locator('[data-part="protect"]')
  await expect(protect).toContainText('does not protect the data')
  await protect.getByLabel('PIN, 4 to 8 digits').fill('246')
  await protect.getByRole('button', { name: 'Set the screen lock' }).click()
  await expect(protect.getByRole('alert')).toContainText('4 to 8 digits')
  await protect.getByLabel('PIN, 4 to 8 digits').fill('2468')
  await protect.getByLabel('The same PIN again').fill('2468')
  await protect.getByRole('button', { name: 'Set the screen lock' }).click()
  await expect(protect).toContainText('A screen lock is set')

  const tab = await context.newPage()
  await ready(tab, `/fr/${LESSON}`)
  await expect(lockScreen(tab)).toContainText(/Entrez le NIP du profil .?Amina/)
  await tab.getByLabel('NIP').fill('2468')
  await tab.locator('[data-action="unlock"]').click()
  await expect(tab.locator('textarea').first()).toHaveValue('half a thought')

  await page.locator('header [data-action="lock"]').click()
  await expect(lockScreen(page)).toBeVisible()
  await expect(page.getByText('Who is learning on this device')).toHaveCount(0)
  await expect(lockScreen(tab)).toBeVisible()
  await page.reload()
  await lockScreen(page).getByLabel('PIN').fill('1111')
  await page.keyboard.press('Enter')
  await expect(lockScreen(page).getByRole('status')).toContainText('not the PIN')
  await lockScreen(page).getByLabel('PIN').fill('2468')
  await page.keyboard.press('Enter')
  await expect(page.locator('.profile.here')).toContainText('Amina')
})

test('somebody else goes on while a profile stays locked, and its answers stay its own', async ({ page }) => {
  await addSomebody(page, 'Amina', PASSPHRASE)
  await openAs(page, `/en/${LESSON}`, PASSPHRASE)
  await answer(page)
  await page.reload()
  await expect(lockScreen(page)).not.toContainText('Amina')
  await page.locator('[data-action="as-nobody"]').click()
  const card = page.locator('[data-kind="choice"], [data-kind="verdict"]').first()
  await expect(card).toHaveAttribute('data-state', 'empty')
  await answer(page)
  await ready(page, '/en/settings/')
  const locked = page.locator('.profile:not(.here)')
  await expect(locked).toContainText('encrypted')
  await expect(page.locator('.profiles')).not.toContainText('Amina')
  await locked.getByRole('button', { name: /^Continue as/ }).click()
  await lockScreen(page).getByLabel('Passphrase').fill('not these four words')
  await page.keyboard.press('Enter')
  await expect(lockScreen(page).getByRole('status')).toContainText('does not open')
  await lockScreen(page).getByLabel('Passphrase').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.locator('.profile.here')).toContainText('Amina')
})

/** Files of a browser profile that hold a text, in UTF-8 or in the two-byte form in which browsers keep much of it. */
const filesWith = (folder: string, text: string): readonly string[] => {
  const needles = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      return needles.some((needle) => bytes.includes(needle))
    })
    .map((file) => path.relative(folder, file))
}

for (const encrypted of [true, false]) {
  const what = encrypted
    ? 'nothing of an encrypted profile is in any file that the browser keeps'
    : 'the words of a profile in the clear are in the files that the browser keeps (the control)'
  test(what, async ({ baseURL, launchOptions }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rrk-locks-'))
    try {
      const context = await chromium.launchPersistentContext(folder, { ...launchOptions, headless: true, baseURL: baseURL ?? '' })
      const page = await context.newPage()
      await addSomebody(page, 'Canaryname', encrypted ? PASSPHRASE : undefined)
      await openAs(page, `/en/${LESSON}`, encrypted ? PASSPHRASE : undefined)
      await page.locator('textarea').first().fill('canarydraft of a thought')
      await expect(page.locator('[data-kind="reflection"]').first()).toHaveAttribute('data-state', 'draft')
      // The draft is on the disk before the answer takes its place.
      await page.waitForTimeout(500)
      await page.locator('textarea').first().fill('canaryanswer, thought through')
      await page.locator('[data-kind="reflection"] [data-action="check"]').first().click()
      await expect(page.locator('[data-kind="reflection"]').first()).toHaveAttribute('data-save', 'saved')
      // What was written has to reach the disk before the browser ends.
      await page.waitForTimeout(1500)
      await context.close()
      const found = ['Canaryname', 'canarydraft', 'canaryanswer', PASSPHRASE].map((text) => filesWith(folder, text))
      if (encrypted) expect(found).toEqual([[], [], [], []])
      else expect(found.slice(0, 3).every((files) => files.length > 0)).toBe(true)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
