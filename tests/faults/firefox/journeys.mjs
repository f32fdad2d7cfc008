// The journeys that must pass in Firefox as in Chromium. Each gives what went wrong, or nothing.
import { serve } from '../../../src/cli/static-server.mjs'
import { CONTROL, exercisesOfModule, lossBetween, serveControl } from '../exercises.mjs'
import { withProfile } from '../trials.mjs'
import { withFirefox } from './browser.mjs'
import { answerOn, answerQuestion, cardOf, hasAnswered, keptOn, questionShown, quizAddress, rowsOf } from './steps.mjs'

const exercises = exercisesOfModule()
const inLessons = exercises.filter(({ lesson }) => lesson !== undefined)
const oneOf = (list, random) => list[Math.floor(random() * list.length)]

const stop = (server) =>
  new Promise((resolve) => {
    server.close(resolve)
    server.closeAllConnections()
  })

/** The built site on a port of its own, and how to stop it; stopped in any case. */
async function withSite(opening, work) {
  const server = await opening
  try {
    return await work(`http://localhost:${server.address().port}/`, () => stop(server))
  } finally {
    await stop(server)
  }
}

const isControlled = () => navigator.serviceWorker.controller !== null

/** Visited once; then the server is stopped, another lesson opened, an exercise answered, and all of it loaded again. */
export const offline = ({ folder, random }) =>
  withSite(serve({ folder, port: 0 }), (site, stopServer) =>
    withProfile((profile) =>
      withFirefox(profile, async ({ page }) => {
        const task = oneOf(inLessons, random)
        await page.goTo(`${site}en/`)
        await page.has('[data-notice="offline-ready"]')
        await page.reload()
        await page.until(isControlled)
        await stopServer()
        if (await fetch(site).catch(() => undefined)) return 'the server was still there'
        await page.reload()
        const before = await answerOn(page, site, task)
        await page.goTo(`${site}en/modules/`)
        await page.goTo(`${site}${task.address}`)
        return lossBetween(before, await keptOn(page, task.exercise))
      }),
    ),
  )

const THOUGHT = 'Half a thought'
const isWritten = (selector, text) => document.querySelector(selector)?.value === text
const draftsAsText = `async () => JSON.stringify(await (${String(rowsOf)})('drafts'))`
const continueAddress = () =>
  [...document.querySelectorAll('main a')].find((link) => /^\s*Continue/.test(link.textContent))?.pathname

async function lessonResumes(page, site) {
  const writing = inLessons.find(({ kind }) => kind === 'reflection')
  const task = inLessons.find(({ lesson, kind }) => lesson === writing.lesson && kind === 'choice')
  const text = `${cardOf(writing.exercise)} textarea`
  const before = await answerOn(page, site, task)
  await page.type(text, THOUGHT)
  // By itself, without anybody leaving the page.
  await page.until(`async (wanted) => (await (${draftsAsText})()).includes(wanted)`, THOUGHT)
  await page.reload()
  await page.until(isWritten, text, THOUGHT)
  const loss = lossBetween(before, await keptOn(page, task.exercise))
  if (loss !== undefined) return loss
  await page.goTo(`${site}en/`)
  const way = await page.until(continueAddress)
  return way === `/${task.address}` ? undefined : `“Continue” leads to ${way}`
}

async function quizResumes(page, site) {
  await page.goTo(`${site}${quizAddress}`)
  await page.click('[data-action="start"]')
  const first = await answerQuestion(page, exercises)
  await page.click('[data-action="next"]')
  await page.until((id) => document.querySelector('[data-exercise]')?.dataset.exercise !== id, first.id)
  const second = await answerQuestion(page, exercises)
  await page.reload()
  const after = await questionShown(page)
  await page.click('[data-action="previous"]')
  await page.has(cardOf(first.id))
  const back = await questionShown(page)
  const isSame = JSON.stringify([first, second]) === JSON.stringify([back, after])
  return isSame ? undefined : `quiz: ${JSON.stringify([back, after])} for ${JSON.stringify([first, second])}`
}

/** An answer, a text half written and a quiz half done, each loaded again. */
export const resume = ({ folder }) =>
  withSite(serve({ folder, port: 0 }), (site) =>
    withProfile((profile) =>
      withFirefox(profile, async ({ page }) => (await lessonResumes(page, site)) ?? quizResumes(page, site)),
    ),
  )

/** Every process killed the moment the page says “saved”; the same profile opened again. */
export const kill = ({ folder, random, control }) =>
  withSite(control ? serveControl() : serve({ folder, port: 0 }), (site) =>
    withProfile(async (profile) => {
      const task = control ? CONTROL : oneOf(inLessons, random)
      const before = await withFirefox(profile, async (firefox) => {
        const seen = await answerOn(firefox.page, site, task)
        await firefox.kill()
        return seen
      })
      const after = await withFirefox(profile, async ({ page }) => {
        await page.goTo(`${site}${task.address}`)
        await page.has(cardOf(task.exercise))
        return keptOn(page, task.exercise)
      })
      return lossBetween(before, after)
    }),
  )

const withoutLocks = () => Object.defineProperty(navigator, 'locks', { value: undefined })
const waits = (page) => page.until(() => document.body.textContent.includes('This quiz is open in another tab'))

const takeBack = async (page) => {
  await waits(page)
  await page.click('main .quiz-intro .btn-primary')
}

const finishQuiz = async (page) => {
  await page.click('nav.qmap button:last-of-type')
  await page.click('[data-action="next"]')
  await page.click('[data-action="finish"]')
  await page.until(() => /You passed|Not yet/.test(document.body.textContent))
}

/** What the database holds after one quiz of two tabs: one run, finished once, each question answered once. */
function mistakeIn({ quizRuns, lessonEvents, attempts, drafts }) {
  const finished = lessonEvents.filter(({ body }) => body.kind === 'quiz-finished').length
  const asked = new Set(attempts.map(({ body }) => body.exerciseId)).size
  const found = { runs: quizRuns.length, finished, attempts: attempts.length, asked, drafts: drafts.length }
  const wanted = { runs: 1, finished: 1, attempts: 8, asked: 8, drafts: 0 }
  return JSON.stringify(found) === JSON.stringify(wanted) ? undefined : `stored ${JSON.stringify(found)}`
}

/** The newest tab answers; the other waits, takes it back, and finds what was answered there. */
export const tabs = ({ folder, number }) =>
  withSite(serve({ folder, port: 0 }), (site) =>
    withProfile((profile) =>
      withFirefox(
        profile,
        async ({ page, newPage }) => {
          await page.goTo(`${site}${quizAddress}`)
          await page.click('[data-action="start"]')
          await answerQuestion(page, exercises)
          await page.click('[data-action="next"]')
          const other = await newPage()
          await other.goTo(`${site}${quizAddress}`)
          await waits(page)
          await hasAnswered(other, 1)
          await answerQuestion(other, exercises)
          await takeBack(page)
          await waits(other)
          await hasAnswered(page, 2)
          await page.click('nav.qmap button:nth-of-type(3)')
          await page.has('nav.qmap button:nth-of-type(3)[aria-current]')
          await answerQuestion(page, exercises)
          await page.close()
          await takeBack(other)
          await hasAnswered(other, 3)
          await finishQuiz(other)
          return mistakeIn(await other.run(rowsOf, 'quizRuns', 'lessonEvents', 'attempts', 'drafts'))
        },
        // Half of them by messages, as in browsers without locks.
        number % 2 === 0 ? withoutLocks : undefined,
      ),
    ),
  )
