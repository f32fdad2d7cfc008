import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import type { SolveStep } from '#src/domain/exercise.ts'

export interface KnownAnswer {
  readonly exercise: string
  readonly kind: string
  readonly lesson?: string
  readonly scored: boolean
  readonly steps: readonly SolveStep[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The right answers of a module, as the command line gives them to anybody who writes tests or guides. */
export const answersOf = (moduleId: string): readonly KnownAnswer[] =>
  JSON.parse(
    execFileSync(process.execPath, ['src/cli/kit.mjs', 'answers', moduleId, '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  )

export const openPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
}

const take = async (card: Locator, step: SolveStep): Promise<void> => {
  switch (step.do) {
    case 'click-item':
      return card.locator(`[data-item="${step.item}"]`).first().click()
    case 'click-slot':
      return card.locator(`[data-slot="${step.slot}"]`).click()
    case 'fill-slot':
      return card.locator(`[data-slot="${step.slot}"]`).fill(step.value)
    case 'select-slot':
      return void (await card.locator(`[data-slot="${step.slot}"]`).selectOption(step.value))
    case 'confidence':
      return card.locator(`[data-confidence="${step.level}"]`).click()
    case 'press': {
      const action = `[data-action="${step.action}"]`
      const target =
        step.item === undefined
          ? card.locator(action)
          : card.locator(`[data-item="${step.item}"]${action}, [data-item="${step.item}"] ${action}`)
      // Order steps may ask to move a line that is at its end already.
      if (step.action.startsWith('move') && (await target.isDisabled())) return undefined
      return target.click()
    }
  }
}

/** Answers an exercise through its page attributes; leaves the last step (check) out when asked to. */
export const solve = async (page: Page, answer: KnownAnswer, { check = true } = {}): Promise<Locator> => {
  const card = page.locator(`[data-exercise="${answer.exercise}"]`)
  for (const step of answer.steps) {
    if (check || !(step.do === 'press' && step.action === 'check')) await take(card, step)
  }
  return card
}
