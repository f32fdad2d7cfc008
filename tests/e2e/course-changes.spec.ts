import type { Page } from '@playwright/test'
import { answersOf, openPage, solve } from './answers.ts'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'
const [first] = answersOf(MODULE).filter(({ lesson }) => lesson === 'first-ideas')

/** Everything that was answered now belongs to a module and an exercise that the course no longer has. */
const moveToGoneModule = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('refugee-rights-kit')
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(['attempts', 'lessonEvents'], 'readwrite')
          for (const table of transaction.objectStoreNames) {
            const store = transaction.objectStore(table)
            store.openCursor().addEventListener('success', ({ target }) => {
              const cursor = target instanceof IDBRequest ? (target.result as IDBCursorWithValue | null) : null
              if (cursor === null) return
              const { value } = cursor
              cursor.update({
                ...value,
                scope: 'a-module-of-last-year',
                body: { ...value.body, moduleId: 'a-module-of-last-year' },
              })
              cursor.continue()
            })
          }
          transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')))
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
  )

test('answers of a module that has left the course can still be read, and the rest works', async ({ page }) => {
  if (first === undefined) throw new Error('the first lesson has no exercise')
  await openPage(page, `/en/modules/${MODULE}/lessons/first-ideas/`)
  await expect(await solve(page, first)).toHaveAttribute('data-save', 'saved')
  await moveToGoneModule(page)
  await openPage(page, '/en/progress/')
  const gone = page.locator('[data-gone="a-module-of-last-year"]')
  await expect(gone).toContainText('no longer in the course')
  await gone.locator('summary').click()
  await expect(gone.locator('.my-answers')).toContainText(first.exercise)
  // Without the part for what has left (the control) the answer is nowhere.
  await gone.evaluate((part) => part.remove())
  await expect(page.locator('main')).not.toContainText(first.exercise)
  await openPage(page, '/fr/summary/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
