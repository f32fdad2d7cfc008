// The exercises that trials answer, and what a page shows of them. The control's page says "saved" too soon.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { listening } from '../../src/cli/static-server.mjs'

export const MODULE = 'who-is-a-refugee'
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every exercise of the module, with the page that shows it and the steps that answer it. */
export function exercisesOfModule() {
  const text = execFileSync(process.execPath, ['src/cli/kit.mjs', 'answers', MODULE, '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(text).map(({ exercise, kind, lesson, steps }) => ({
    exercise,
    kind,
    steps,
    lesson,
    address: lesson === undefined ? undefined : `en/modules/${MODULE}/lessons/${lesson}/`,
  }))
}

export const exercisesOfLessons = () => exercisesOfModule().filter(({ lesson }) => lesson !== undefined)

export const CONTROL = {
  exercise: 'control',
  kind: 'control',
  address: '',
  steps: [
    { do: 'click-item', item: 'b' },
    { do: 'press', action: 'check' },
  ],
}

export function serveControl() {
  const page = readFileSync(new URL('undurable-page.html', import.meta.url))
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page))
  return listening(server, 0)
}

/**
 * In the page. With `press`: presses Check and resolves in the very task in which the page says "saved" and shows
 * feedback, or else after so many milliseconds (15 s where
 * none are given). Gives everything in the card that shows what was answered. One function, since pages get nothing around it.
 */
export function watchCard(card, press) {
  const shown = () => {
    const parts = [...card.querySelectorAll('[data-item], [data-slot], input, select, textarea')].map((element) => [
      element.dataset.item ?? '',
      element.dataset.slot ?? '',
      element.parentElement.closest('[data-slot]')?.dataset.slot ?? '',
      element.checked ?? '',
      element.value ?? '',
      element.ariaPressed ?? '',
    ])
    return { save: card.dataset.save, state: card.dataset.state, answer: JSON.stringify(parts) }
  }
  if (!press) return shown()
  return new Promise((resolve) => {
    new MutationObserver(() => {
      const { save, state } = card.dataset
      const hasFeedback = state !== 'empty' && state !== 'draft'
      if (save === 'failed' || save === 'memory' || (save === 'saved' && hasFeedback)) resolve(shown())
    }).observe(card, { attributes: true })
    card.querySelector('[data-action="check"]').click()
    setTimeout(() => resolve(shown()), typeof press === 'number' ? press : 15_000)
  })
}

/** What was lost between two looks at a card; `undefined` when nothing was. */
export function lossBetween(before, after) {
  if (before.save !== 'saved') return `never saved: ${before.save}, ${before.state}, ${before.answer}`
  if (after.state !== before.state) return `was ${before.state}, is ${after.state}`
  return after.answer === before.answer ? undefined : `another answer: ${after.answer} for ${before.answer}`
}
