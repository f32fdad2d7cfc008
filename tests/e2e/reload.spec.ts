import type { Page } from '@playwright/test'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'
const LESSON = `/en/modules/${MODULE}/lessons/first-ideas/`
const NEXT_LESSON = `/en/modules/${MODULE}/lessons/the-definition/`
const answers = answersOf(MODULE)
const [first, second] = answers.filter(({ lesson }) => lesson === 'first-ideas')
if (first === undefined || second === undefined) throw new Error('the first lesson has too few exercises')

/** Where somebody is and what they see of their own work there. */
const stateOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    address: location.pathname,
    exercises: [...document.querySelectorAll('[data-exercise]')].map(
      (card) => `${card.getAttribute('data-exercise')}: ${card.getAttribute('data-state')}`,
    ),
    chosen: [...document.querySelectorAll<HTMLInputElement>('[data-exercise] input:checked')].map(({ value }) => value),
    typed: [...document.querySelectorAll<HTMLTextAreaElement>('textarea, [data-exercise] input[type="text"]')].map(
      ({ value }) => value,
    ),
    map: [...document.querySelectorAll('nav.qmap button')].map((button) => button.getAttribute('aria-label')),
  }))

/** How much is kept: nothing may go, and nothing be written twice, by going back and forth. */
const countKept = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const tables = ['profiles', 'attempts', 'quizRuns', 'drafts']
        const opening = indexedDB.open('refugee-rights-kit')
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(tables)
          const counts = tables.map((table) => transaction.objectStore(table).count())
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve(Object.fromEntries(tables.map((table, index) => [table, counts[index]?.result])))
          })
        })
      }),
  )

const isReady = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-app', 'ready')

/** Ways in which a page is left and come back to. */
const MOVES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['reload', (page) => page.reload()],
  [
    'back and forward',
    async (page) => {
      const here = page.url()
      await page.goBack()
      await expect(page).not.toHaveURL(here)
      await isReady(page)
      await page.goForward()
      await expect(page).toHaveURL(here)
    },
  ],
  ['the address typed again', (page) => page.goto(page.url())],
]

const answerQuestion = async (page: Page): Promise<void> => {
  const question = page.locator('[data-exercise]')
  const id = await question.getAttribute('data-exercise')
  const answer = answers.find(({ exercise }) => exercise === id)
  if (answer === undefined) throw new Error(`no answer for ${id}`)
  await solve(page, answer, { check: false })
  await expect(question).toHaveAttribute('data-save', 'saved')
}

const follow = async (page: Page, address: string): Promise<void> => {
  await page.locator(`main a[href$="${address}"]`).first().click()
  await page.waitForURL(`**${address}`)
}

/** Chosen and not checked: kept by itself a moment later. */
const chooseOnly = async (page: Page): Promise<void> => {
  await expect(await solve(page, second, { check: false })).toHaveAttribute('data-state', 'draft')
  await expect.poll(() => countKept(page)).toMatchObject({ drafts: 1 })
}

/** The steps of a short part of a module, each from where the one before has ended. */
const STEPS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['open a lesson', (page) => follow(page, LESSON)],
  ['check an answer', async (page) => expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')],
  ['choose', chooseOnly],
  [
    'check what was chosen',
    async (page) => {
      const card = page.locator(`[data-exercise="${second.exercise}"]`)
      await card.locator('[data-action="check"]').click()
      await expect(card).toHaveAttribute('data-save', 'saved')
    },
  ],
  ['the next lesson', (page) => follow(page, NEXT_LESSON)],
  [
    'question 1 of the quiz',
    async (page) => {
      await openPage(page, `/en/modules/${MODULE}/quiz/`)
      await page.locator('[data-action="start"]').click()
      await answerQuestion(page)
    },
  ],
  [
    'question 2',
    async (page) => {
      await page.locator('[data-action="next"]').click()
      await expect(page.getByText('Question 2 of 8')).toBeVisible()
      await answerQuestion(page)
    },
  ],
]

test(`${STEPS.length} steps are as they were after each of ${MOVES.length} ways to leave and come back`, async ({ page }) => {
  await openPage(page, `/en/modules/${MODULE}/`)
  for (const [step, take] of STEPS) {
    await take(page)
    await expect(page.locator('[data-exercise]').first()).toBeVisible()
    const [before, kept] = [await stateOf(page), await countKept(page)]
    for (const [move, goAndReturn] of MOVES) {
      await goAndReturn(page)
      await isReady(page)
      await expect.poll(() => stateOf(page), `${step}, ${move}`).toEqual(before)
      expect(await countKept(page), `${step}, ${move}`).toEqual(kept)
    }
  }
})

test('where nothing is kept, what was chosen is gone after each reload (the control)', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await openPage(page, LESSON)
  const card = await solve(page, second, { check: false })
  await expect(card).toHaveAttribute('data-state', 'draft')
  const before = await stateOf(page)
  for (const [, goAndReturn] of [MOVES[0], MOVES[2]].filter((move) => move !== undefined)) {
    await goAndReturn(page)
    await isReady(page)
    await expect(card).toHaveAttribute('data-state', 'empty')
    expect(await stateOf(page)).not.toEqual(before)
    await solve(page, second, { check: false })
  }
})
