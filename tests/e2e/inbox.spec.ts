import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import canonicalize from 'canonicalize'
import { zipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const MODULE = 'who-is-a-refugee'

const ready = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
}

/** A summary file as the kit writes it, for a learner who got so many of ten points. */
const summaryFile = (index: number, best: number, wrong = 'nobody'): { name: string; mimeType: string; buffer: Buffer } => {
  const content = {
    format: 'refugee-rights-kit/summary',
    version: 1,
    slipId: `slip-${String(index).padStart(8, '0')}`,
    session: 'HALIFAX',
    learnerKey: createHash('sha256').update(String(index)).digest('hex').slice(0, 32),
    detail: 'full',
    who: { kind: 'code', label: `tango-${index}` },
    door: null,
    language: index % 2 === 0 ? 'en' : 'fr',
    kitVersion: '0.1.0',
    contentVersion: 'test',
    factsCheckedOn: '2026-11-01',
    exportedOn: '2026-11-20',
    modules: [
      {
        id: MODULE,
        startedOn: '2026-11-01',
        completedOn: '2026-11-20',
        minutesBand: '30-60',
        lessonsDone: 5,
        lessonsRequired: 5,
        completed: true,
        passed: best >= 0.7,
        quiz: { best, latest: best, runs: 2, passMark: 0.7 },
        exercises: [
          {
            id: 'wr-most-leave',
            revision: 1,
            kind: 'verdict',
            earned: best >= 0.7 ? 1 : 0,
            possible: 1,
            tries: 1,
            wrong: best >= 0.7 ? [] : [wrong],
          },
        ],
      },
    ],
  }
  const checksum = `sha256:${createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')}`
  return {
    name: `2026-11-20_${MODULE}_tango-${index}.summary.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...content, checksum })),
  }
}

const exerciseId = (): string => {
  const module = JSON.parse(readFileSync(`courses/${MODULE}/module.json`, 'utf8'))
  return module.lessons
    .flatMap(({ blocks }: { blocks: { exercise?: { id: string; kind: string } }[] }) => blocks)
    .find(({ exercise }: { exercise?: { kind: string } }) => exercise?.kind === 'verdict').exercise.id
}

const withExercise = (file: ReturnType<typeof summaryFile>): ReturnType<typeof summaryFile> => {
  const { checksum: _, ...content } = JSON.parse(file.buffer.toString())
  content.modules[0].exercises[0].id = exerciseId()
  const checksum = `sha256:${createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')}`
  return { ...file, buffer: Buffer.from(JSON.stringify({ ...content, checksum })) }
}

const choose = (page: Page, files: ReturnType<typeof summaryFile>[]) =>
  page.locator('.drop-zone input[type="file"]').first().setInputFiles(files)

const slips = (count: number) =>
  Array.from({ length: count }, (_, index) => withExercise(summaryFile(index + 1, index < 2 ? 0.3 : 0.9, 'true')))

test('summaries of a group come in by files and archive, bad ones are named, and the report tells who needs help', async ({
  page,
}) => {
  await ready(page, '/en/facilitate/inbox/')
  const files = slips(6)
  const [first, second] = slips(2)
  const edited = (first?.buffer.toString() ?? '').replace('"passed":false', '"passed":true')
  const zip = {
    name: 'room.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(zipSync({ 'a/7.summary.json': withExercise(summaryFile(7, 1)).buffer })),
  }
  await choose(page, [
    ...files,
    { name: 'edited.summary.json', mimeType: 'application/json', buffer: Buffer.from(edited) },
    zip,
    ...(second === undefined ? [] : [second]),
  ])
  const outcome = page.locator('[data-part="outcome"]')
  await expect(outcome).toContainText('Added: 7')
  await expect(outcome).toContainText('Here already: 1')
  await expect(outcome.locator('[data-problem="damaged"]')).toContainText('edited.summary.json')
  await expect(page.getByText('7 summaries are kept here')).toBeVisible()

  await page.getByRole('link', { name: 'See the report' }).click()
  await expect(page.locator('[data-part="totals"]')).toContainText('From 7 summaries. People, as far as summaries tell: 7.')
  await expect(page.getByText('tango-1')).toBeVisible()
  await expect(page.getByText('best 30% after 2 runs; 70% needed')).toHaveCount(2)
  const question = page.locator('.report-table').first()
  await expect(question).toContainText('71')
  await expect(question).toContainText('True (2 times)')
  await page.getByLabel('Hide names').check()
  await expect(page.getByText('tango-1')).toHaveCount(0)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'People (CSV)' }).click()])
  const csv = readFileSync(await file.path(), 'utf8')
  expect(csv.split('\r\n')).toHaveLength(9)
  expect(csv).toContain('slip-00000001,HALIFAX')
})

test('what was taken out is gone from the report and does not come back; another inbox can be put in', async ({
  page,
  browser,
  baseURL,
}) => {
  await ready(page, '/fr/facilitate/inbox/')
  await choose(page, slips(3))
  await expect(page.getByText('3 bilans sont gardés ici')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer cette boîte' }).click(),
  ])
  const inbox = { name: file.suggestedFilename(), mimeType: 'application/json', buffer: readFileSync(await file.path()) }
  await page
    .getByRole('row', { name: /tango-1/ })
    .getByRole('button', { name: 'Retirer' })
    .click()
  await page.getByRole('button', { name: 'Oui, le retirer' }).click()
  await expect(page.getByText('2 bilans sont gardés ici')).toBeVisible()
  await choose(page, [inbox])
  await expect(page.locator('[data-part="outcome"]')).toContainText('Retirés plus tôt, et laissés dehors : 1')

  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await ready(other, '/en/facilitate/inbox/')
  await choose(other, [inbox])
  await expect(other.getByText('3 summaries are kept here')).toBeVisible()
})

test('single questions of a few people are shown only when somebody asks for it', async ({ page }) => {
  await ready(page, '/en/facilitate/inbox/')
  await choose(page, slips(3))
  await page.getByRole('link', { name: 'See the report' }).click()
  await expect(page.getByText('shown from five people on')).toBeVisible()
  await expect(page.getByText('True (2 times)')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show them all the same' }).click()
  await expect(page.getByText('True (2 times)')).toBeVisible()
})
