// What all trials share: their options, chance that can be repeated, and a browser profile of their own.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The options of a command that plays trials; `more` are its own. Ends the command with its usage where they are wrong. */
export function readOptions(usage, more = {}) {
  try {
    const { values } = parseArgs({
      options: {
        trials: { type: 'string', default: '5' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        control: { type: 'boolean', default: false },
        site: { type: 'string', default: path.join(root, 'dist') },
        ...more,
      },
    })
    const numbers = { trials: Number(values.trials), seed: Number(values.seed) }
    if (!Number.isSafeInteger(numbers.trials) || numbers.trials < 1 || !Number.isSafeInteger(numbers.seed))
      throw new Error('--trials and --seed want whole numbers')
    return { ...values, ...numbers }
  } catch (error) {
    console.error(`${error.message}\nUsage: ${usage}`)
    return process.exit(2)
  }
}

/** Mulberry32: the same seed gives the same choices. */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Gives `work` a profile folder that nobody else uses, and takes it away again. */
export async function withProfile(work) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rrk-kill-'))
  try {
    return await work(profile)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
