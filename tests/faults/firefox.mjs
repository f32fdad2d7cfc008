#!/usr/bin/env node
// node --experimental-websocket tests/faults/firefox.mjs --journey offline|resume|kill|tabs [--trials 5] [--seed N] [--control] [--site folder]
// Journeys of a learner in Firefox ESR on the built site: without a network, loaded again in the middle, killed with
// SIGKILL the moment the page says "saved", and one quiz in two tabs. Nothing may be lost or doubled.
// --control, for kill: the same with a page that says "saved" too soon; it must lose.
import { readOptions, randomFrom } from './trials.mjs'
import { kill, offline, resume, tabs } from './firefox/journeys.mjs'

const USAGE =
  'node --experimental-websocket firefox.mjs --journey offline|resume|kill|tabs [--trials 5] [--seed N] [--control] [--site folder]'

const JOURNEYS = { offline, resume, kill, tabs }
const options = readOptions(USAGE, { journey: { type: 'string', default: '' } })
if (!Object.hasOwn(JOURNEYS, options.journey) || (options.control && options.journey !== 'kill')) {
  console.error(`No such journey, or no control of it.\nUsage: ${USAGE}`)
  process.exit(2)
}
const random = randomFrom(options.seed)
let failed = 0
for (let number = 1; number <= options.trials; number++) {
  const began = performance.now()
  const { site: folder, control } = options
  const mistake = await JOURNEYS[options.journey]({ folder, random, control, number }).catch((error) => error.message)
  if (mistake !== undefined) failed += 1
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.error(`${number}/${options.trials} ${options.journey} in ${seconds} s: ${mistake ?? 'kept'}`)
}
console.log(
  `Firefox, ${options.journey}: ${options.trials - failed} kept, ${failed} not${options.control ? ' (control)' : ` (seed ${options.seed})`}`,
)
process.exitCode = failed > 0 === options.control ? 0 : 1
