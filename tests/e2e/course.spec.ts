// Plays the whole course in both languages. It knows the course files, the answers that `kit answers` prints and the
// attributes of the page; nothing of the app's own code.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answersOf, type KnownAnswer, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

interface ModuleFile {
  readonly lessons: readonly { readonly id: string }[]
  readonly quiz?: { readonly draw: number }
}

const readCourseFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../courses/${name}`, import.meta.url), 'utf8'))

const moduleIds = (readCourseFile('catalogue.json') as { readonly modules: readonly { readonly id: string }[] }).modules.map(
  ({ id }) => id,
)

const playLesson = async (page: Page, address: string, answers: readonly KnownAnswer[]): Promise<void> => {
  await openPage(page, address)
  await expect(page.locator('[data-exercise]')).toHaveCount(answers.length)
  for (const answer of answers) {
    const card = await solve(page, answer)
    await expect(card, answer.exercise).toHaveAttribute('data-save', 'saved')
    await expect(card, answer.exercise).toHaveAttribute('data-state', answer.scored ? 'correct' : 'completed')
  }
  await page.locator('.lesson-end').scrollIntoViewIfNeeded()
  await expect(page.locator('.standing')).toHaveText(/lesson is finished|leçon est terminée/)
}

const playQuiz = async (page: Page, address: string, draw: number, answers: readonly KnownAnswer[]): Promise<void> => {
  await openPage(page, address)
  await page.locator('[data-action="start"]').click()
  for (let question = 0; question < draw; question++) {
    const card = page.locator('[data-exercise]')
    const id = await card.getAttribute('data-exercise')
    const answer = answers.find(({ exercise }) => exercise === id)
    if (answer === undefined) throw new Error(`no answer known for ${id}`)
    await solve(page, answer, { check: false })
    await page.locator('[data-action="next"]').click()
    await expect(page.locator(`[data-exercise="${id}"]`)).toHaveCount(0)
  }
  await page.locator('[data-action="finish"]').click()
  await expect(page.locator('[data-action="finish"]')).toHaveCount(0)
}

const summaryOf = async (page: Page, language: string): Promise<unknown> => {
  await openPage(page, `/${language}/summary/`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /json/i }).first().click()
  return JSON.parse(readFileSync(await (await saving).path(), 'utf8'))
}

test.use({ serviceWorkers: 'block', expected: /Service Worker registration blocked/ })

for (const id of moduleIds) {
  for (const language of ['en', 'fr']) {
    test(`${id} is finished in ${language}: every lesson, every exercise, all points in the quiz`, async ({ page }) => {
      test.setTimeout(240_000)
      const { lessons, quiz } = readCourseFile(`${id}/module.json`) as ModuleFile
      const answers = answersOf(id)
      for (const lesson of lessons) {
        const own = answers.filter((one) => one.lesson === lesson.id)
        await playLesson(page, `/${language}/modules/${id}/lessons/${lesson.id}/`, own)
      }
      if (quiz !== undefined) await playQuiz(page, `/${language}/modules/${id}/quiz/`, quiz.draw, answers)
      await expect
        .poll(() => summaryOf(page, language))
        .toMatchObject({
          modules: [
            {
              id,
              completed: true,
              lessonsDone: lessons.length,
              lessonsRequired: lessons.length,
              ...(quiz !== undefined && { passed: true, quiz: { best: 1 } }),
            },
          ],
        })
    })
  }
}
