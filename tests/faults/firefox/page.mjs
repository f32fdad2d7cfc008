// One tab of a Firefox: goes to addresses, runs functions in the page, and presses and types as a person does.
import { setTimeout as pause } from 'node:timers/promises'

const WAIT_MS = 20_000
const LOOK_EVERY_MS = 25
const STILL_LOOKS = 4

/** In the page: brings an element into view. Where it stands, if a press on its middle would reach it; else nothing. */
function placeToPress(selector) {
  const element = document.querySelector(selector)
  if (element === null || element.disabled || document.fonts.status !== 'loaded') return ''
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getBoundingClientRect()
  const reached = document.elementFromPoint(left + width / 2, top + height / 2)
  const isReached = reached !== null && (element.contains(reached) || reached.closest('label')?.contains(element) === true)
  return isReached ? `${left} ${top} ${width} ${height}` : ''
}

const keysOf = (text) =>
  [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])

export function pageOf(send, context) {
  const target = { context }
  const call = (functionDeclaration, value) =>
    send('script.callFunction', {
      functionDeclaration,
      target,
      awaitPromise: true,
      arguments: [{ type: 'string', value }],
    }).then(({ type, result, exceptionDetails }) => {
      if (type === 'exception') throw new Error(exceptionDetails.text)
      return result
    })

  /** What `work` gives in the page; arguments and result travel as JSON. */
  const run = async (work, ...args) => {
    const { value } = await call(
      `async (text) => JSON.stringify(await (${work})(...JSON.parse(text))) ?? 'null'`,
      JSON.stringify(args),
    )
    return JSON.parse(value)
  }

  /** The first true value that `work` gives, asked again and again, also across a page that loads. */
  const until = async (work, ...args) => {
    const end = performance.now() + WAIT_MS
    let problem = ''
    while (performance.now() < end) {
      const value = await run(work, ...args).catch((error) => void (problem = ` (${error.message})`))
      if (value) return value
      await pause(LOOK_EVERY_MS)
    }
    throw new Error(`Waited ${WAIT_MS} ms for ${work} with ${JSON.stringify(args)}${problem}`)
  }

  const has = (selector) => until((wanted) => document.querySelector(wanted) !== null, selector)
  const ready = () => has('html[data-app="ready"]')

  /** A page that still gets its fonts moves under the pointer: a press would reach another button. */
  const standsStill = async (selector) => {
    let [place, looks] = ['', 0]
    while (looks < STILL_LOOKS) {
      const now = await until(placeToPress, selector)
      looks = now === place ? looks + 1 : 0
      place = now
      await pause(LOOK_EVERY_MS)
    }
  }

  const perform = (actions) => send('input.performActions', { context, actions })
  const click = async (selector) => {
    await send('browsingContext.activate', target)
    await standsStill(selector)
    const element = await call('(selector) => document.querySelector(selector)', selector)
    await perform([
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: element.sharedId } } },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ])
  }
  const type = async (selector, text) => {
    await click(selector)
    await perform([{ type: 'key', id: 'keyboard', actions: keysOf(text) }])
  }

  return {
    run,
    until,
    has,
    click,
    type,
    goTo: async (url) => {
      await send('browsingContext.navigate', { ...target, url, wait: 'complete' })
      await ready()
    },
    reload: async () => {
      await send('browsingContext.reload', { ...target, wait: 'complete' })
      await ready()
    },
    close: () => send('browsingContext.close', target),
  }
}
