import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'

const desk = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('.controls')).toBeVisible()
}

const wallStep = (page: Page) => page.locator('.audience')

test('presenter and audience go in step, by button, key and clicker, and recover from a reload', async ({ page, context }) => {
  await desk(page, `/en/present/${MODULE}/`)
  const [audience] = await Promise.all([context.waitForEvent('page'), page.locator('[data-action="open-audience"]').click()])
  await expect(wallStep(audience)).toHaveAttribute('data-step', '1')
  await expect(page.getByText('Audience screen is showing')).toBeVisible()
  await page.locator('[data-action="next"]').click()
  await expect(wallStep(audience)).toHaveAttribute('data-step', '2')
  await page.keyboard.press('PageDown')
  await expect(wallStep(audience)).toHaveAttribute('data-step', '3')
  // The clicker's keys go to whichever window was touched last.
  await audience.keyboard.press('PageUp')
  await expect(wallStep(audience)).toHaveAttribute('data-step', '2')
  await audience.keyboard.press('b')
  await expect(audience.locator('[data-blank]')).toHaveCount(1)
  await page.locator('[data-action="blank"]').click()
  await expect(audience.locator('[data-blank]')).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(audience.locator('.wall-screen')).toHaveAttribute('lang', 'fr')
  await audience.reload()
  await expect(wallStep(audience)).toHaveAttribute('data-step', '2')
  await expect(audience.locator('.wall-screen')).toHaveAttribute('lang', 'fr')
  await page.reload()
  await expect(page.getByText('On screen now, 2 of')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(wallStep(audience)).toHaveAttribute('data-step', '3')
})

test('hands are counted, shown, counted again, and the answer comes when it is asked for', async ({ page, context }) => {
  await desk(page, `/en/present/${MODULE}/?step=5`)
  const audience = await context.newPage()
  await audience.goto(`/en/audience/${MODULE}/`)
  await expect(wallStep(audience)).toHaveAttribute('data-step', '5')
  const tally = page.locator('[data-part="tally"]')
  for (let hand = 0; hand < 3; hand++) await tally.getByRole('button', { name: 'One more for True' }).click()
  await tally.getByRole('button', { name: 'One more for False' }).click()
  await tally.getByRole('button', { name: 'One fewer for True' }).click()
  await expect(tally).toContainText('3 counted')
  await expect(audience.locator('.wall-votes')).toHaveCount(0)
  await page.keyboard.press('v')
  await expect(audience.locator('.vote-bar')).toHaveText(['2', '1'])
  await expect(audience.locator('.vote.best')).toHaveCount(0)
  await tally.getByRole('button', { name: 'Vote again' }).click()
  await expect(tally.getByRole('table')).toContainText('First vote')
  await tally.getByRole('button', { name: 'One more for False' }).click()
  await page.keyboard.press('v')
  await page.keyboard.press('r')
  await expect(audience.locator('.vote.best')).toContainText('Best answer')
  await expect(audience.locator('.vote-bar')).toHaveText(['2', '0', '1', '1'])
  // A laptop that dies costs the group nothing.
  await page.reload()
  await expect(tally.getByRole('table')).toBeVisible()
})

test('a group walks through a story by its majority', async ({ page, context }) => {
  const module = JSON.parse(readFileSync('courses/mythbusting/module.json', 'utf8'))
  const story = module.lessons
    .flatMap(({ blocks }: { blocks: { id: string; exercise?: { kind: string } }[] }) => blocks)
    .find(({ exercise }: { exercise?: { kind: string } }) => exercise?.kind === 'scenario')
  await desk(page, '/en/present/mythbusting/')
  const audience = await context.newPage()
  await audience.goto('/en/audience/mythbusting/')
  await expect(wallStep(audience)).toHaveAttribute('data-step', '1')
  const total = Number((await audience.locator('.wall-track span').first().textContent())?.split('/')[1])
  for (let step = 1; step < total; step++) {
    if ((await audience.locator('.wall-screen').getAttribute('data-step-id')) === story.id) break
    await page.keyboard.press('ArrowRight')
    await expect(wallStep(audience)).toHaveAttribute('data-step', String(step + 1))
  }
  const scene = audience.locator('.wall-scene')
  const opening = await scene.textContent()
  const tally = page.locator('[data-part="tally"]')
  await tally.getByRole('button', { name: 'One more for B' }).click()
  await expect(tally).toContainText('Most hands: B')
  await tally.getByRole('button', { name: 'Go on with B' }).click()
  await expect(scene).not.toHaveText(opening ?? '')
  await page.getByRole('button', { name: 'One scene back' }).click()
  await expect(scene).toHaveText(opening ?? '')
})

test('a question for later is kept until it was answered, and starting afresh forgets all', async ({ page }) => {
  await desk(page, `/fr/present/${MODULE}/?step=4`)
  await page.getByText('Questions pour plus tard').click()
  await page.getByLabel('Garder une question').fill('Et les enfants?')
  await page.keyboard.press('Enter')
  await page.reload()
  await expect(page.getByText('Et les enfants?')).toBeVisible()
  await page.getByRole('checkbox', { name: /Et les enfants/ }).click()
  await expect(page.getByText('Et les enfants?')).toHaveCount(0)
  await page.getByRole('button', { name: 'Recommencer à neuf' }).click()
  await page.getByRole('button', { name: 'Oui, recommencer' }).click()
  await expect(page.getByText('À l’écran, 1 sur')).toBeVisible()
})

test('running late, what matters least is left out on both windows, named, and taken back', async ({ page, context }) => {
  await desk(page, `/en/present/${MODULE}/?step=4`)
  const audience = await context.newPage()
  await audience.goto(`/en/audience/${MODULE}/`)
  const track = audience.locator('.wall-track span').first()
  await expect(track).toHaveText(/^4 \/ \d+$/)
  const before = await track.textContent()
  await page.locator('[data-action="late"]').click()
  const late = page.locator('[data-part="late"]')
  await expect(late).toContainText('Left out:')
  await expect(track).not.toHaveText(before ?? '')
  await page.reload()
  await expect(late).toContainText('Left out:')
  await page.locator('[data-action="undo-late"]').click()
  await expect(track).toHaveText(before ?? '')
})

test('with one screen the notes come only when they are asked for', async ({ page }) => {
  await desk(page, `/en/present/${MODULE}/?step=4`)
  await page.locator('[data-action="one-screen"]').click()
  await expect(wallStep(page)).toHaveAttribute('data-step', '4')
  await expect(page.locator('.peek')).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(page.locator('.peek')).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.press('ArrowRight')
  await expect(wallStep(page)).toHaveAttribute('data-step', '5')
  await page.keyboard.press('Escape')
  await expect(page.locator('.controls')).toBeVisible()
})

test('where the browser keeps the window shut, its address is told', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await desk(page, `/en/present/${MODULE}/`)
  await page.locator('[data-action="open-audience"]').click()
  await expect(page.getByRole('alert')).toContainText(`/en/audience/${MODULE}/`)
})

interface Fault {
  readonly step: number
  readonly id: string
  readonly what: string
}

/** Shows every step of a module on the wall, each exercise also with its answer and its votes, and looks for what does not fit. */
const faultsOnTheWall = (page: Page, module: string, languages: readonly string[]): Promise<{ views: number; faults: Fault[] }> =>
  page.evaluate(
    async ([room, wanted]) => {
      const channel = new BroadcastChannel('rrk')
      let number = Date.now()
      const state = {
        step: 0,
        revealed: false,
        blank: false,
        showVotes: false,
        votes: {},
        taken: {},
        parked: [],
        languages: wanted,
      }
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      const show = async (changes: object, step: number) => {
        number += 1
        const message = { say: 'state', state: { ...state, step, ...changes } }
        channel.postMessage({ kind: 'room', room, from: 'the test', number, message })
        const isShown = () => document.querySelector('.wall-screen')?.getAttribute('data-step') === String(step + 1)
        while (!isShown() || document.querySelector('.wall-box') === null) await drawn()
        await drawn()
      }
      const faults: Fault[] = []
      let views = 0
      const look = (step: number): void => {
        views += 1
        const screen = document.querySelector<HTMLElement>('.wall-screen')
        const box = document.querySelector<HTMLElement>('.wall-box')
        const id = screen?.dataset['stepId'] ?? ''
        if (box === null || box.dataset['overfull'] !== undefined) faults.push({ step, id, what: 'cut off' })
        for (const element of screen?.querySelectorAll<HTMLElement>(':not(svg *)') ?? []) {
          const hasText = [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
          )
          const size = Number.parseFloat(getComputedStyle(element).fontSize)
          if (hasText && size < 31.9 && element.checkVisibility())
            faults.push({ step, id, what: `${size} px: ${element.textContent}` })
        }
      }
      await show({}, 0)
      const total = Number(document.querySelector('.wall-track span')?.textContent?.split('/')[1])
      for (let step = 0; step < total; step++) {
        await show({}, step)
        look(step)
        if (document.querySelector('.wall-exercise') === null) continue
        await show({ revealed: true }, step)
        look(step)
        await show({ revealed: true, showVotes: true }, step)
        if (document.querySelector('.wall-votes') !== null) look(step)
      }
      channel.close()
      return { views, faults }
    },
    [module, languages] as const,
  )

const catalogue = JSON.parse(readFileSync('courses/catalogue.json', 'utf8'))
const modules: readonly string[] = catalogue.modules.map((one: string | { id: string }) =>
  typeof one === 'string' ? one : one.id,
)

test.describe('on a screen of 1920 by 1080', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  for (const module of modules)
    test(`${module}: every step fits the wall in both languages, and nothing is under 32 px`, async ({ page }) => {
      test.slow()
      for (const languages of [['en'], ['fr'], ['fr', 'en']]) {
        await page.goto(`/en/audience/${module}/`)
        await expect(page.locator('.audience.waiting')).toBeVisible()
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        const { views, faults } = await faultsOnTheWall(page, module, languages)
        expect(faults, languages.join()).toEqual([])
        expect(views).toBeGreaterThan(20)
      }
    })
})
