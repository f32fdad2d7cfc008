// What a learner does and sees, in Firefox.
import { MODULE, watchCard } from '../exercises.mjs'

export const cardOf = (exercise) => `[data-exercise="${exercise}"]`

const isEnabled = (selector) => {
  const button = document.querySelector(selector)
  return button === null ? 0 : button.disabled ? 'no' : 'yes'
}

/** In the page: React hears of a choice as it does when a person makes it. */
function choose(selector, value) {
  const list = document.querySelector(selector)
  list.value = value
  list.dispatchEvent(new Event('change', { bubbles: true }))
}

async function press(page, card, { action, item }) {
  const own = `[data-action="${action}"]`
  const target =
    item === undefined ? `${card} ${own}` : `${card} [data-item="${item}"]${own}, ${card} [data-item="${item}"] ${own}`
  // A line that is at its end already can be asked to move.
  if ((await page.until(isEnabled, target)) === 'yes') await page.click(target)
}

export async function take(page, card, step) {
  switch (step.do) {
    case 'click-item':
      return page.click(`${card} [data-item="${step.item}"]`)
    case 'click-slot':
      return page.click(`${card} [data-slot="${step.slot}"]`)
    case 'fill-slot':
      return page.type(`${card} [data-slot="${step.slot}"]`, step.value)
    case 'select-slot':
      await page.has(`${card} [data-slot="${step.slot}"]`)
      return page.run(choose, `${card} [data-slot="${step.slot}"]`, step.value)
    case 'confidence':
      return page.click(`${card} [data-confidence="${step.level}"]`)
    case 'press':
      return press(page, card, step)
    default:
      throw new Error(`unknown step ${step.do}`)
  }
}

/** Everything in a card that shows what was answered; with `pressing`, presses Check and looks at the moment of “saved”. */
export const lookAt = (page, exercise, pressing = false) =>
  page.run(
    `(selector, pressing) => (${String(watchCard)})(document.querySelector(selector), pressing)`,
    cardOf(exercise),
    pressing,
  )

/** Answers an exercise of a lesson on its page; gives what the card shows the moment it says “saved”. */
export async function answerOn(page, site, { address, exercise, steps }) {
  await page.goTo(`${site}${address}`)
  await page.has(cardOf(exercise))
  for (const step of steps.slice(0, -1)) await take(page, cardOf(exercise), step)
  return lookAt(page, exercise, true)
}

const isAnswered = (selector) => document.querySelector(selector)?.matches(':not([data-state="empty"], [data-state="draft"])')

/** What a card shows once it shows a kept answer; what it shows when the time is up, where it never does. */
export async function keptOn(page, exercise) {
  await page.until(isAnswered, cardOf(exercise)).catch(() => undefined)
  return lookAt(page, exercise)
}

export const quizAddress = `en/modules/${MODULE}/quiz/`

const openQuestion = () => document.querySelector('[data-exercise]')?.dataset.exercise
/** In the page: what the quiz's map says of all questions, such as “3 of 8 answered”. */
const answeredCount = () => Number.parseInt(document.querySelector('nav.qmap + ul li')?.textContent ?? '-1', 10)
const isKept = (answered) =>
  document.querySelector('[data-save="saved"]') !== null &&
  Number.parseInt(document.querySelector('nav.qmap + ul li').textContent, 10) === answered

export const hasAnswered = (page, count) => page.until(`(wanted) => (${String(answeredCount)})() === wanted`, count)

/** Answers the question that is open, as the answer key says, until it is kept. Gives what it shows. */
export async function answerQuestion(page, exercises) {
  const id = await page.until(openQuestion)
  const answered = await page.run(answeredCount)
  const { steps } = exercises.find(({ exercise }) => exercise === id)
  for (const step of steps.slice(0, -1)) await take(page, cardOf(id), step)
  await page.until(isKept, answered + 1)
  const { answer } = await lookAt(page, id)
  return { id, answer }
}

export async function questionShown(page) {
  const id = await page.until(openQuestion)
  await page.has(`${cardOf(id)} .answer :is([data-item], [data-slot])`)
  const { answer } = await lookAt(page, id)
  return { id, answer }
}

/** In the page, beside the app: every row of these tables. */
export const rowsOf = (...tables) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('refugee-rights-kit')
    opening.addEventListener('error', () => reject(opening.error))
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction(tables)
      const requests = tables.map((table) => reading.objectStore(table).getAll())
      reading.addEventListener('complete', () => {
        opening.result.close()
        resolve(Object.fromEntries(tables.map((table, index) => [table, requests[index].result])))
      })
    })
  })
