#!/usr/bin/env node
// node tests/faults/kill-after-feedback.mjs [--trials 5] [--seed N] [--control | --random] [--site folder]
// A learner answers an exercise; the moment the page says "saved" and shows feedback, every process of the browser is
// killed with SIGKILL. The same profile is opened again: the answer and its feedback must be there.
// --random kills up to 50 ms after Check was pressed instead: the answer must be there whole or not at all, and may be
// absent only where the page had not said "saved".
// --control does the same with a page that says "saved" too soon; it must lose, or the trials could not see a loss.
import { serve } from '../../src/cli/static-server.mjs'
import { CONTROL, exercisesOfLessons, lossBetween, serveControl, watchCard } from './exercises.mjs'
import { openBrowser } from './killable-browser.mjs'
import { randomFrom, readOptions, withProfile } from './trials.mjs'

const WAIT_MS = 20_000
const USAGE = 'kill-after-feedback.mjs [--trials 5] [--seed N] [--control | --random] [--site folder]'

async function openExercise(page, site, { address, exercise }) {
  await page.goto(`${site}${address}`)
  await page.locator('html[data-app="ready"]').waitFor({ timeout: WAIT_MS })
  return page.locator(`[data-exercise="${exercise}"]`)
}

async function take(card, step) {
  switch (step.do) {
    case 'click-item':
      return card.locator(`[data-item="${step.item}"]`).first().click()
    case 'click-slot':
      return card.locator(`[data-slot="${step.slot}"]`).click()
    case 'fill-slot':
      return card.locator(`[data-slot="${step.slot}"]`).fill(step.value)
    case 'select-slot':
      return card.locator(`[data-slot="${step.slot}"]`).selectOption(step.value)
    case 'confidence':
      return card.locator(`[data-confidence="${step.level}"]`).click()
    case 'press': {
      const action = `[data-action="${step.action}"]`
      const target =
        step.item === undefined ? action : `[data-item="${step.item}"]${action}, [data-item="${step.item}"] ${action}`
      return (await card.locator(target).isDisabled()) ? undefined : card.locator(target).click()
    }
    default:
      throw new Error(`unknown step ${step.do}`)
  }
}

async function answerAndKill(profile, site, task, press) {
  const { page, kill } = await openBrowser(profile)
  try {
    const card = await openExercise(page, site, task)
    for (const step of task.steps.slice(0, -1)) await take(card, step)
    return await card.evaluate(watchCard, press)
  } finally {
    // No waiting before this: it is the moment of the trial.
    await kill()
  }
}

/** What the reopened page shows, once it shows an answer with feedback or the time is up. */
async function reopen(profile, site, task) {
  const { page, kill } = await openBrowser(profile)
  try {
    const card = await openExercise(page, site, task)
    const kept = page.locator(`[data-exercise="${task.exercise}"]:not([data-state="empty"], [data-state="draft"])`)
    await kept.waitFor({ timeout: 5000 }).catch(() => undefined)
    return await card.evaluate(watchCard, false)
  } finally {
    await kill()
  }
}

/** What was lost in one trial; `undefined` when nothing was. */
const trial = (site, task) =>
  withProfile(async (profile) => {
    const before = await answerAndKill(profile, site, task, true)
    if (before.save !== 'saved') return lossBetween(before, before)
    return lossBetween(before, await reopen(profile, site, task))
  })

const LONGEST_MS = 50

/** The same with a kill at a random moment: an answer that was not yet called saved may be absent, but never half there. */
const randomTrial = (site, task, delay) =>
  withProfile(async (profile) => {
    const before = await answerAndKill(profile, site, task, delay)
    const after = await reopen(profile, site, task)
    const isWhole = after.state === 'correct' || after.state === 'completed'
    if (isWhole) return undefined
    if (before.save === 'saved') return `was saved, is ${after.state}`
    return after.state === 'empty' || after.state === 'draft' ? undefined : `half there: ${after.state}`
  })

const options = readOptions(USAGE, { random: { type: 'boolean', default: false } })
const tasks = options.control ? [CONTROL] : exercisesOfLessons()
const server = await (options.control ? serveControl() : serve({ folder: options.site, port: 0 }))
const site = `http://localhost:${server.address().port}/`
const random = randomFrom(options.seed)
let lost = 0
try {
  for (let number = 1; number <= options.trials; number++) {
    const task = tasks[Math.floor(random() * tasks.length)]
    const loss = await (options.random ? randomTrial(site, task, random() * LONGEST_MS) : trial(site, task))
    if (loss !== undefined) lost += 1
    console.error(`${number}/${options.trials} ${task.kind} ${task.exercise}: ${loss === undefined ? 'kept' : `LOST (${loss})`}`)
  }
} finally {
  server.close()
  server.closeAllConnections()
}
console.log(
  `kill trials: ${options.trials - lost} kept, ${lost} lost${options.control ? ' (control)' : ` (seed ${options.seed})`}`,
)
process.exitCode = lost > 0 === options.control ? 0 : 1
