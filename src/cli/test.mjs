#!/usr/bin/env node
// npm test: installs what is missing, then types, lint, format, course check, unit tests and, on the built site in a
// real browser, end-to-end tests. Ends with `N passed, N failed`. `--full` adds the long trials.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const full = process.argv.includes('--full')
ensureDependencies()
const chromium = ensureChromium()

const bin = (file) => path.join(root, 'node_modules', ...file.split('/'))
const node = (...args) => [process.execPath, args]

/** Of a step that failed, this many last characters are printed again at the end, where they are looked for. */
const ENDING = 6000

/** Each step: what it is called, how it runs, and how its own count of tests reads, if it has one. */
const STEPS = [
  ['types', node(bin('typescript/bin/tsc'), '-p', 'tsconfig.json')],
  ['types of the service worker', node(bin('typescript/bin/tsc'), '-p', 'tsconfig.service-worker.json')],
  ['lint', node(bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings')],
  ['format', node(bin('oxfmt/bin/oxfmt'), '--check', '.')],
  ['course check', node('src/cli/kit.mjs', 'check')],
  ['unit and component tests', node(bin('vitest/vitest.mjs'), 'run'), /Tests\s+(?:(\d+) failed \| )?(\d+) passed/],
  ['build', node('src/cli/build.mjs')],
  ['end-to-end tests', node(bin('@playwright/test/cli.js'), 'test'), /(?:(\d+) failed[\s\S]*)?(\d+) passed/],
  ['answers survive kill -9', node('tests/faults/kill-after-feedback.mjs', '--trials', full ? '100' : '5')],
]

function run([name, [command, args], counts]) {
  console.error(`\n── ${name}`)
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, CHROMIUM_PATH: chromium, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        process.stderr.write(chunk)
      })
    }
    child.on('close', (code) => {
      const [, failed = '0', passed = '0'] = (counts && counts.exec(stripVTControlCharacters(output))) ?? []
      resolve({
        name,
        passed: counts ? Number(passed) : code === 0 ? 1 : 0,
        failed: Math.max(counts ? Number(failed) : 0, code === 0 ? 0 : 1),
        ending: stripVTControlCharacters(output).slice(-ENDING),
      })
    })
  })
}

const results = []
for (const step of STEPS) results.push(await run(step))
for (const { name, failed, ending } of results) if (failed > 0) console.error(`\n── what ended ${name}\n${ending}`)
console.error('')
for (const { name, failed } of results) console.error(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}`)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
