#!/usr/bin/env node
// npm run trust [-- --only R01,R14] [--trials N] [--seed N] [--again]
// The faults and attacks of docs/reliability.md, at full size, each with its control: the same with the protection off,
// which must fail. Results are kept, so that a run which was stopped goes on where it was; --again starts anew.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureChromium } from '../../src/cli/chromium.mjs'
import { ensureDependencies } from '../../src/cli/dependencies.mjs'

const USAGE = 'Usage: npm run trust [-- --only ID,ID] [--trials N] [--seed N] [--again]'
const root = fileURLToPath(new URL('../..', import.meta.url))
const keptIn = path.join(root, 'node_modules', '.cache', 'trust.json')

const script = (file, ...args) => [`tests/faults/${file}`, ...args]
const unit = (file, name) => ['node_modules/vitest/vitest.mjs', 'run', file, ...(name === undefined ? [] : ['-t', name])]
const browser = (file, name) => [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--project=desktop',
  '--retries=0',
  `tests/e2e/${file}`,
  '-g',
  name,
]

/** Firefox is driven over a WebSocket, which Node 20 has only when asked. */
const firefox = (journey, ...args) => ['--experimental-websocket', ...script('firefox.mjs', '--journey', journey, ...args)]
const inFirefox = (journey) => (trials, seed) => firefox(journey, '--trials', trials, '--seed', seed)

/** `trials`: at full size; suites without them always do the same. Unit and browser suites hold their controls within. */
const SUITES = [
  {
    id: 'R01',
    fault: 'every process killed the moment the page says “saved”',
    trials: 200,
    run: (trials, seed) => script('kill-after-feedback.mjs', '--trials', trials, '--seed', seed),
    control: script('kill-after-feedback.mjs', '--control', '--trials', '20'),
  },
  {
    id: 'R02',
    fault: 'killed 0 to 50 ms after Check was pressed: whole or absent',
    trials: 300,
    run: (trials, seed) => script('kill-after-feedback.mjs', '--random', '--trials', trials, '--seed', seed),
  },
  {
    id: 'R03',
    fault: 'killed at a random moment of bringing a copy back: all of it or nothing',
    trials: 50,
    run: (trials, seed) => script('kill-in-restore.mjs', '--trials', trials, '--seed', seed),
    control: script('kill-in-restore.mjs', '--control', '--trials', '8'),
  },
  {
    id: 'R04',
    fault: 'reload, back and forward, the address typed again, at every step of a part of a module',
    run: () => browser('reload.spec.ts', 'steps|control'),
  },
  {
    id: 'R08',
    fault: 'a new version, its old chunks gone from the host, in the middle of two quizzes in two tabs',
    trials: 20,
    run: () => browser('update.spec.ts', 'middle of two quizzes'),
  },
  {
    id: 'R10a',
    fault: 'two tabs start, answer, reset and finish one quiz in random order',
    trials: 100,
    run: () => unit('src/actions/quiz.test.ts', 'in two tabs'),
  },
  {
    id: 'R10b',
    fault: 'one tab at a time answers a quiz, with locks and without',
    run: () => browser('two-tabs.spec.ts', 'quiz'),
  },
  {
    id: 'R11',
    fault: 'a newer kit in another tab takes the database; a newer database is opened',
    run: () => unit('src/storage/open-store.test.ts', 'newer|version'),
  },
  {
    id: 'R12',
    fault: 'no database, or one that refuses to open',
    run: () => browser('trouble.spec.ts', 'without a database|newer version'),
  },
  {
    id: 'R14',
    fault: 'the n-th storage operation throws, aborts or never settles, for every n of ten steps',
    run: () => unit('src/actions/nth-failure.test.ts'),
  },
  { id: 'R17', fault: '1,000 damaged forms of each record', run: () => unit('src/storage/parse-records.test.ts') },
  {
    id: 'R18',
    fault: 'the database deleted, the journal gone, torn or flipped',
    run: () => browser('trust.spec.ts', 'journal'),
  },
  {
    id: 'R19',
    fault: 'the database, the private files, the caches or everything taken away, also under an open page',
    run: () => browser('eviction.spec.ts', 'database|copies|files|caches|everything'),
  },
  {
    id: 'R21',
    fault: 'copies of three devices merged in random order, with resets and erasures',
    trials: 500,
    run: () => unit('src/actions/backup.test.ts', 'agree in any order'),
  },
  { id: 'P02', fault: 'files of a browser searched for an encrypted profile', run: () => browser('locks.spec.ts', 'file') },
  { id: 'R22', fault: 'twelve wrong or moving clocks', run: () => unit('src/actions/clock.test.ts') },
  {
    id: 'R26a',
    fault: 'fifty presses before the first is drawn',
    run: () => unit('src/exercises/haste.test.tsx'),
  },
  {
    id: 'R26b',
    fault: 'an answer or a quiz handed in more than once at a time, in four ways',
    trials: 25,
    run: () => browser('haste.spec.ts', 'more than once'),
  },
  {
    id: 'R28',
    fault: 'bad links in two languages, from elsewhere, inside the app and behind the hash',
    run: () => browser('bad-links.spec.ts', 'link'),
  },
  {
    id: 'R30',
    fault: 'courses changed after they were learned, in eight ways',
    trials: 200,
    run: () => unit('tests/courses/changes.test.ts'),
  },
  { id: 'R34', fault: 'a module that has left the course', run: () => browser('course-changes.spec.ts', 'left the course') },
  { id: 'R35', fault: 'an update that is half there, in eleven ways', run: () => browser('update.spec.ts', 'half there') },
  { id: 'P03', fault: 'after erasing somebody, every storage API is searched', run: () => browser('trust.spec.ts', 'erasing') },
  { id: 'P04', fault: 'quick exit, and back', run: () => browser('trust.spec.ts', 'quick exit') },
  {
    id: 'P08',
    fault: 'an encrypted copy: wrong passphrase, changed bits',
    run: () => unit('src/actions/backup.test.ts', 'opens with'),
  },
  { id: 'S01', fault: '2,000 hostile texts drawn by the real components', run: () => unit('src/ui/rich-text.test.tsx') },
  { id: 'S03', fault: 'texts built to be slow or to overflow the stack', run: () => unit('src/content/parse-rich-text.test.ts') },
  { id: 'S05a', fault: 'strange names in every file', run: () => unit('src/actions/names.test.ts') },
  { id: 'S05b', fault: 'strange names on the screen of a phone', run: () => browser('names.spec.ts', 'strange names') },
  {
    id: 'S06a',
    fault: 'summaries and backups changed at random, also sealed anew, 60 s each',
    run: () => unit('src/imports/fuzz.test.ts'),
  },
  {
    id: 'S06b',
    fault: 'course files with anything in any field, 60 s each',
    run: () => unit('tests/courses/fuzz.test.ts'),
  },
  {
    id: 'S22a',
    fault: 'packages that run scripts, have no hash, come from elsewhere or are asked for by nobody',
    run: () => unit('tests/supply-chain/lock.test.ts'),
  },
  { id: 'S22b', fault: 'two builds of one source, compared byte for byte', run: () => script('build-twice.mjs') },
  {
    id: 'FF-offline',
    fault: 'Firefox: the server stopped after one visit',
    trials: 10,
    run: inFirefox('offline'),
  },
  {
    id: 'FF-resume',
    fault: 'Firefox: an answer, a half-written text and a half-done quiz loaded again',
    trials: 10,
    run: inFirefox('resume'),
  },
  {
    id: 'FF-kill',
    fault: 'Firefox: every process killed the moment the page says “saved”',
    trials: 20,
    run: inFirefox('kill'),
    control: firefox('kill', '--control', '--trials', '5'),
  },
  {
    id: 'FF-tabs',
    fault: 'Firefox: one quiz in two tabs, with locks and without',
    trials: 10,
    run: inFirefox('tabs'),
  },
  { id: 'RESCUE', fault: 'the kit cannot start', run: () => browser('trust.spec.ts', 'rescue') },
]

function wrongUsage(message) {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}

function wholeNumber(name, text) {
  if (text !== undefined && !/^\d{1,9}$/.test(text)) wrongUsage(`--${name} wants a whole number, not “${text}”`)
  return text
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        trials: { type: 'string' },
        seed: { type: 'string', default: '20160404' },
        again: { type: 'boolean', default: false },
      },
    })
    const only = values.only?.split(',')
    const unknown = only?.find((id) => !SUITES.some((suite) => suite.id === id))
    if (unknown !== undefined) wrongUsage(`There is no “${unknown}”. There are ${SUITES.map(({ id }) => id).join(', ')}.`)
    return { only, trials: wholeNumber('trials', values.trials), seed: wholeNumber('seed', values.seed), again: values.again }
  } catch (error) {
    return wrongUsage(error.message)
  }
}

function readKept() {
  try {
    return JSON.parse(readFileSync(keptIn, 'utf8'))
  } catch {
    return {}
  }
}

function keep(results) {
  mkdirSync(path.dirname(keptIn), { recursive: true })
  writeFileSync(keptIn, JSON.stringify(results, null, 2))
}

function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] })
    child.on('close', (code) => resolve(code === 0))
  })
}

async function play({ id, fault, trials, run: argsOf, control }, options, chromium) {
  const size = trials === undefined ? undefined : (options.trials ?? String(trials))
  const env = {
    CHROMIUM_PATH: chromium,
    TRUST_SEED: options.seed,
    TRUST_SECONDS: '60',
    ...(size !== undefined && { TRUST_RUNS: size }),
  }
  console.error(`\n── ${id} ${fault}`)
  const passed = await run(argsOf(size, options.seed), env)
  const controlled = control === undefined ? undefined : await run(control, env)
  return { id, fault, size, seed: options.seed, passed, controlled }
}

const options = readOptions()
ensureDependencies()
const chromium = ensureChromium()
const results = options.again ? {} : readKept()
const wanted = SUITES.filter(({ id }) => options.only === undefined || options.only.includes(id))
if (!(await run(['src/cli/build.mjs'], {}))) process.exit(1)
for (const suite of wanted) {
  const known = results[suite.id]
  const isDone = known?.passed && known.seed === options.seed && (options.trials === undefined || known.size === options.trials)
  if (isDone && options.only === undefined) continue
  results[suite.id] = await play(suite, options, chromium)
  keep(results)
}
console.log('| id | fault | trials | seed | result | control |\n|---|---|---|---|---|---|')
for (const { id } of wanted) {
  const { fault, size, seed, passed, controlled } = results[id]
  const control = controlled === undefined ? 'in the tests' : controlled ? 'fails, as it must' : 'DOES NOT FAIL'
  console.log(`| ${id} | ${fault} | ${size ?? 'all'} | ${seed} | ${passed ? 'passed' : 'FAILED'} | ${control} |`)
}
process.exitCode = wanted.every(({ id }) => results[id].passed && results[id].controlled !== false) ? 0 : 1
