import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { journalOf, refuseFiles } from './second-copy.ts'

const LESSON = 'modules/who-is-a-refugee/lessons/first-ideas/'
const PASSPHRASE = 'four quiet words here'

const ready = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
}

/** Answers the first exercise of a lesson and waits until it is kept. */
const answer = async (page: Page): Promise<void> => {
  await ready(page, `/en/${LESSON}`)
  const card = page.locator('[data-exercise]').first()
  await card.locator('[data-item]').first().click()
  await card.locator('[data-action="check"]').click()
  await expect(card).toHaveAttribute('data-save', 'saved')
}

const savedFile = async (page: Page, info: { outputPath: (name: string) => string }): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save-backup"]').click()])
  const place = info.outputPath(file.suggestedFilename())
  await file.saveAs(place)
  return place
}

test('a copy behind a passphrase is opened on another device, in the other language, and merged', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await answer(page)
  await ready(page, '/en/storage/')
  const keep = page.locator('[data-part="keep-copy"]')
  await keep.getByLabel('Passphrase').fill('too short')
  await keep.locator('[data-action="save-backup"]').click()
  await expect(keep.getByRole('alert')).toContainText('too easy to guess')
  await keep.getByLabel('Passphrase').fill(PASSPHRASE)
  const place = await savedFile(page, info)
  expect(readFileSync(place, 'utf8')).not.toMatch(/attempts|profileId|first-ideas/)
  await expect(keep.getByRole('status')).toContainText('.backup.json')
  await ready(page, '/en/privacy/')
  await expect(page.locator('[data-part="export-log"]')).toContainText('a copy of the answers kept here')

  const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await ready(other, '/fr/storage/')
  const back = other.locator('[data-part="bring-back"]')
  await back.locator('input[type="file"]').setInputFiles(place)
  await back.getByLabel('Phrase de passe').fill('another four words here')
  await back.getByRole('button', { name: 'L’ouvrir' }).click()
  await expect(back.getByRole('alert')).toHaveAttribute('data-problem', 'cannot-open')
  await back.getByLabel('Phrase de passe').fill(PASSPHRASE)
  await back.getByRole('button', { name: 'L’ouvrir' }).click()
  await expect(back.locator('[data-part="restore-preview"]')).toContainText('Réponses dans la copie : 1')
  await back.locator('[data-action="restore-backup"]').click()
  await expect(back.getByRole('status')).toContainText('C’est fait')
  await ready(other, `/fr/${LESSON}`)
  await expect(other.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
  await other.context().close()
})

test('a copy of somebody who was erased here brings nobody back unasked', async ({ page }, info) => {
  await answer(page)
  await ready(page, '/en/storage/')
  const place = await savedFile(page, info)
  await ready(page, '/en/settings/')
  await page.getByRole('button', { name: /^Erase everything of/ }).click()
  await page.getByRole('button', { name: 'Yes, erase' }).click()
  await expect(page.getByText('Done.')).toBeVisible()

  await ready(page, '/en/storage/')
  const back = page.locator('[data-part="bring-back"]')
  await back.locator('input[type="file"]').setInputFiles(place)
  await expect(back.getByText('Everything in it is here already.')).toBeVisible()
  await back.locator('[data-action="restore-backup"]').click()
  await expect(back.getByRole('status')).toContainText('0')
  await ready(page, `/en/${LESSON}`)
  await expect(page.locator('[data-exercise]').first()).toHaveAttribute('data-state', 'empty')

  await ready(page, '/en/storage/')
  await back.locator('input[type="file"]').setInputFiles(place)
  await back.getByRole('checkbox').check()
  await back.locator('[data-action="restore-backup"]').click()
  await expect(back.getByRole('status')).toContainText('Done.')
  await ready(page, `/en/${LESSON}`)
  await expect(page.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
})

test('a file that is no copy is refused in words, and nothing changes', async ({ page }) => {
  await ready(page, '/fr/storage/')
  const back = page.locator('[data-part="bring-back"]')
  const bring = (name: string, text: string) =>
    back.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  for (const [text, problem] of [
    ['{', 'not-json'],
    ['{"format":"refugee-rights-kit/summary","version":1}', 'other-file'],
    ['{"format":"refugee-rights-kit/backup","version":2}', 'newer-version'],
    ['{"format":"refugee-rights-kit/backup","version":1,"checksum":"x"}', 'damaged'],
  ] as const) {
    await bring('x.backup.json', text)
    await expect(back.getByRole('alert')).toHaveAttribute('data-problem', problem)
  }
})

/** Everything that this address keeps, as text, by any storage API. */
const everythingStored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: string[] = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      document.cookie,
    ]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name)
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error(name)))
      })
      for (const table of database.objectStoreNames) {
        const rows = await new Promise((resolve) => {
          const request = database.transaction(table).objectStore(table).getAll()
          request.addEventListener('success', () => resolve(request.result))
        })
        parts.push(JSON.stringify(rows))
      }
      database.close()
    }
    const readFolder = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        parts.push(entry.name)
        if (entry.kind === 'directory') await readFolder(await folder.getDirectoryHandle(entry.name))
        else parts.push(await (await (await folder.getFileHandle(entry.name)).getFile()).text())
      }
    }
    const files = await navigator.storage.getDirectory().catch(() => undefined)
    if (files !== undefined) await readFolder(files)
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      if (name.includes('pages')) for (const { url } of await cache.keys()) parts.push(url)
      if (name.includes('journal'))
        for (const key of await cache.keys()) parts.push(key.url, (await (await cache.match(key))?.text()) ?? '')
    }
    return parts.join('\n')
  })

const clearDatabase = async (page: Page, origin: string): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await page.goto('about:blank')
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
}

test('a database that the browser deleted is brought back from the journal, and that is said', async ({ page, baseURL }) => {
  await answer(page)
  await expect.poll(() => journalOf(page)).toContain('attempts')
  await clearDatabase(page, new URL(baseURL ?? '').origin)
  await ready(page, `/fr/${LESSON}`)
  await expect(page.locator('[data-notice="restored"]')).toContainText('ramenées de la deuxième copie')
  await expect(page.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
  await page.reload()
  await expect(page.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
  await expect(page.locator('[data-notice="restored"]')).toHaveCount(0)
})

test('without the journal a deleted database is lost (the control), and that is said once', async ({ page, baseURL }) => {
  await answer(page)
  await expect.poll(() => journalOf(page)).toContain('attempts')
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('refugee-rights-kit', { recursive: true })
  })
  await clearDatabase(page, new URL(baseURL ?? '').origin)
  await ready(page, `/en/${LESSON}`)
  await expect(page.locator('[data-notice="lost"]')).toContainText('has deleted the answers')
  await expect(page.locator('[data-exercise]').first()).toHaveAttribute('data-state', 'empty')
  await page.reload()
  await answer(page)
  await expect(page.locator('[data-notice="lost"]')).toHaveCount(0)
})

test('a journal that is gone, torn or flipped is written anew from the database', async ({ page }) => {
  await answer(page)
  await expect.poll(() => journalOf(page)).toContain('attempts')
  const whole = await journalOf(page)
  const damage: Record<string, string> = {
    gone: '',
    torn: whole.slice(0, -30),
    flipped: whole.replace('"attempts"', '"attempt5"'),
  }
  for (const [kind, text] of Object.entries(damage)) {
    // Beside the app, whose worker may hold the file.
    await page.goto('/icon.svg')
    await page.evaluate(async (content) => {
      const root = await navigator.storage.getDirectory()
      const folder = await (await root.getDirectoryHandle('refugee-rights-kit')).getDirectoryHandle('journal')
      const file = await (await folder.getFileHandle('journal.v1')).createWritable()
      await file.write(content)
      await file.close()
    }, text)
    await ready(page, `/en/${LESSON}`)
    await expect.poll(() => journalOf(page), kind).toContain('"attempts"')
    await expect(page.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
  }
})

/** What the storage page says of the second copy. */
const saysOfSecondCopy = async (page: Page, language: string): Promise<string> => {
  await ready(page, `/${language}/storage/`)
  return page.locator('.allowed li', { hasText: /second copy|deuxième copie/ }).innerText()
}

test('without a private file system the journal lies in Cache Storage, outlives its clean-up and gives everything back', async ({
  page,
  baseURL,
}) => {
  await refuseFiles(page)
  await answer(page)
  await expect.poll(() => journalOf(page)).toContain('attempts')
  expect(await page.evaluate(() => caches.has('rrk-journal'))).toBe(true)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  // An older build's cache, which the next worker takes away: it must leave the journal.
  await page.evaluate(async () => {
    await caches.open('rrk-an-older-build')
    await (await navigator.serviceWorker.getRegistration())?.unregister()
  })
  await page.goto('/icon.svg')
  await ready(page, `/en/${LESSON}`)
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('rrk-an-older-build')
  expect(await journalOf(page)).toContain('attempts')
  await clearDatabase(page, new URL(baseURL ?? '').origin)
  await page.goto('/rescue.html')
  await expect(page.locator('#found')).toContainText('1 answers')
  await ready(page, `/fr/${LESSON}`)
  await expect(page.locator('[data-notice="restored"]')).toContainText('ramenées de la deuxième copie')
  await expect(page.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
})

test('in a page from a folder the second copy gives a deleted database back', async ({ playwright }, info) => {
  const folder = info.outputPath('kit')
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true })
  const shell = readFileSync(`${folder}/shell.html`, 'utf8')
  writeFileSync(`${folder}/kit.html`, shell.replace('<html ', '<html data-router="hash" '))
  const { launchOptions = {} } = info.project.use
  const context = await playwright.chromium.launchPersistentContext(info.outputPath('profile'), {
    ...launchOptions,
    // The scripts of this build are modules, which Chromium loads from a folder only when told to.
    args: [...(launchOptions.args ?? []), '--allow-file-access-from-files'],
  })
  try {
    const page = await context.newPage()
    const address = pathToFileURL(`${folder}/kit.html`).href
    const card = page.locator('[data-exercise]').first()
    await page.goto(`${address}#/en/${LESSON}`)
    await card.locator('[data-item]').first().click()
    await card.locator('[data-action="check"]').click()
    await expect(card).toHaveAttribute('data-save', 'saved')
    await expect.poll(() => journalOf(page)).toContain('attempts')
    await page.goto(pathToFileURL(`${folder}/icon.svg`).href)
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('refugee-rights-kit').addEventListener('success', resolve)
        }),
    )
    await page.goto(`${address}#/en/${LESSON}`)
    await expect(page.locator('[data-notice="restored"]')).toBeVisible()
    await expect(card).not.toHaveAttribute('data-state', 'empty')
  } finally {
    await context.close()
  }
})

test('the storage page says whether a second copy is kept, as it is', async ({ page }) => {
  expect(await saysOfSecondCopy(page, 'en')).toBe('A second copy of your answers: yes')
  await refuseFiles(page)
  expect(await saysOfSecondCopy(page, 'fr')).toBe('Une deuxième copie de vos réponses\u00a0: oui')
  await page.addInitScript(() => {
    if ('CacheStorage' in globalThis)
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('not here', 'SecurityError'))
  })
  expect(await saysOfSecondCopy(page, 'en')).toMatch(/^A second copy of your answers: no; save a copy/)
  expect(await saysOfSecondCopy(page, 'fr')).toMatch(/^Une deuxième copie de vos réponses\u00a0: non; enregistrez une copie/)
})

const eraseAndSearch = async (page: Page): Promise<void> => {
  await ready(page, '/en/settings/')
  await page.getByText('Add somebody').click()
  await page.getByLabel('One person, with a name they choose').check()
  await page.getByRole('textbox', { name: 'Name' }).fill('Canary-Amina')
  await page.getByRole('button', { name: 'Add and continue as them' }).click()
  await expect(page.locator('.profile.here')).toContainText('Canary-Amina')
  await answer(page)
  await ready(page, '/en/modules/who-is-a-refugee/lessons/where-people-live/')
  await page.locator('textarea').first().fill('canary in a draft')
  await expect.poll(() => journalOf(page)).toContain('canary in a draft')
  expect(await everythingStored(page)).toContain('Canary-Amina')
  await ready(page, '/en/settings/')
  await page.getByRole('button', { name: /^Erase everything of/ }).click()
  await page.getByRole('button', { name: 'Yes, erase' }).click()
  await expect(page.getByText('Done.')).toBeVisible()
  await expect.poll(() => everythingStored(page)).not.toMatch(/canary|"attempts"|lessonEvents/i)
}

test('after erasing somebody nothing of them is left by any storage API', async ({ page }) => {
  await eraseAndSearch(page)
})

test('after erasing somebody nothing of them is left either where the journal lies in Cache Storage', async ({ page }) => {
  await refuseFiles(page)
  await eraseAndSearch(page)
  expect(await page.evaluate(() => caches.has('rrk-journal'))).toBe(true)
})

test('handing the device on names what is in no file, starts afresh, and keeps what there was', async ({ page }) => {
  await answer(page)
  await ready(page, '/en/settings/')
  const part = page.locator('[data-part="hand-on"]')
  await expect(part).toContainText('has given 1 answer since a file was last saved here')
  await part.locator('[data-action="hand-on"]').click()
  await expect(page).toHaveURL(/\/en\/$/)
  await ready(page, `/en/${LESSON}`)
  const card = page.locator('[data-exercise]').first()
  await expect(card).toHaveAttribute('data-state', 'empty')
  await ready(page, '/en/settings/')
  await expect(part).toHaveCount(0)
  await page.getByRole('button', { name: /^Continue as/ }).click()
  await expect(part).toBeVisible()
  await ready(page, `/en/${LESSON}`)
  await expect(card).not.toHaveAttribute('data-state', 'empty')
})

test('a tab with a neutral name says nothing of the page, in either language, also when it is opened again', async ({ page }) => {
  await ready(page, '/en/settings/')
  await page.getByRole('radio', { name: /Says nothing/ }).check()
  await expect(page).toHaveTitle('Notes')
  for (const address of [`/en/${LESSON}`, `/fr/${LESSON}`, '/fr/glossary/', '/', '/en/no-such-page/']) {
    await ready(page, address)
    await expect(page).toHaveTitle('Notes')
  }
  // As the service worker sends it, before any script has run.
  await expect
    .poll(async () => /<title>[^<]*/.exec((await (await page.goto(`/en/${LESSON}`))?.text()) ?? '')?.[0])
    .toBe('<title>Notes')
  await ready(page, '/en/settings/')
  await page.getByRole('radio', { name: /Says what the page is/ }).check()
  await expect(page).toHaveTitle(/Settings/)
})

test.describe('a tab without a trace', () => {
  test('keeps nothing, also of what was kept before, and ends with a reload', async ({ page }) => {
    await answer(page)
    await ready(page, '/en/settings/')
    await page.locator('[data-action="no-trace"]').click()
    await expect(page.locator('[data-notice="no-trace"]')).toBeVisible()
    const kept = await everythingStored(page)

    // By links only: a page that is loaded anew has forgotten.
    await page.getByRole('link', { name: 'Modules' }).first().click()
    await page.locator('main a[href$="/modules/who-is-a-refugee/"]').first().click()
    await page.locator(`main a[href$="${LESSON}"]`).first().click()
    const card = page.locator('[data-exercise]').first()
    await expect(card).toHaveAttribute('data-state', 'empty')
    await card.locator('[data-item]').first().click()
    await card.locator('[data-action="check"]').click()
    await expect(card).toHaveAttribute('data-save', 'memory')
    await expect(card).not.toHaveAttribute('data-state', /empty|draft/)
    await page.waitForTimeout(1500)
    expect(await everythingStored(page)).toBe(kept)

    await ready(page, `/en/${LESSON}`)
    await expect(card).toHaveAttribute('data-state', 'empty')
    await ready(page, '/en/settings/')
    await page.locator('[data-action="no-trace"]').click()
    await expect(page.locator('[data-notice="no-trace"]')).toHaveCount(0)
    await ready(page, `/en/${LESSON}`)
    await expect(card).not.toHaveAttribute('data-state', 'empty')
  })
})

test.describe('quick exit', () => {
  const isQuiet = (page: Page) => expect(page).toHaveURL(/\/quiet\.html$/)

  for (const [how, leave] of [
    ['by its button', (page: Page) => page.locator('[data-action="quick-exit"]').click()],
    [
      'by Shift three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press++) await page.keyboard.press('Shift')
      },
    ],
  ] as const) {
    test(`${how} leads to a neutral page, and no way back to what was there`, async ({ page }) => {
      await ready(page, '/en/modules/')
      await ready(page, `/en/${LESSON}`)
      await page.getByRole('link', { name: 'My progress' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('My progress')
      await leave(page)
      await isQuiet(page)
      await expect(page).toHaveTitle('Conversions')
      expect(await page.locator('body').innerText()).not.toMatch(/refugee|réfugié/i)
      for (let back = 0; back < 3; back++) {
        await page.goBack().catch(() => null)
        // Before the kit's first page lies the empty tab.
        await expect(page).toHaveURL(/\/quiet\.html$|^about:blank$/)
      }
      await page.goto(`/fr/${LESSON}`).catch(() => null)
      await isQuiet(page)
      await page.getByRole('button', { name: 'Open again' }).click()
      await expect(page.locator('html')).toHaveAttribute('data-app', 'ready')
      await ready(page, `/en/${LESSON}`)
    })
  }

  test('shows nothing of a page before it leads away', async ({ page }) => {
    await ready(page, '/en/')
    await page.locator('[data-action="quick-exit"]').click()
    await isQuiet(page)
    await page.addInitScript(() => {
      // What is painted on the way, if anything.
      const seen: string[] = []
      const look = (): void => {
        const { hidden } = document.documentElement
        if (!hidden && document.body?.innerText.includes('refugee')) seen.push(location.pathname)
        if (seen.length > 0) sessionStorage.setItem('seen', seen.join())
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.goto(`/en/${LESSON}`).catch(() => null)
    await isQuiet(page)
    expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBeNull()
  })

  test('Shift in the middle of writing leads nowhere', async ({ page }) => {
    await ready(page, '/en/search/')
    for (const key of ['Shift', 'A', 'Shift', 'B', 'Shift', 'C']) await page.keyboard.press(key)
    await expect(page).toHaveURL(/\/en\/search\//)
  })
})

test.describe('the rescue page', () => {
  test('lists and saves everything while the kit can’t start, and the kit brings the file back', async ({
    page,
    browser,
    baseURL,
  }, info) => {
    await answer(page)
    const [label = ''] = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const open = indexedDB.open('refugee-rights-kit')
          open.addEventListener('success', () => {
            const request = open.result.transaction('profiles').objectStore('profiles').getAll()
            request.addEventListener('success', () => {
              open.result.close()
              resolve(request.result.map(({ body }: { body: { label: string } }) => body.label))
            })
          })
        }),
    )
    await page.route(/\/assets\//, (route) => route.abort())
    await page.goto('/rescue.html')
    await expect(page.locator('#found')).toContainText(label)
    await expect(page.locator('#found')).toContainText('1 answers')
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
    const place = info.outputPath(file.suggestedFilename())
    await file.saveAs(place)

    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await ready(other, '/en/storage/')
    await other.locator('[data-part="bring-back"] input[type="file"]').setInputFiles(place)
    await other.locator('[data-action="restore-backup"]').click()
    await expect(other.locator('[data-part="bring-back"]').getByRole('status')).toContainText('Done.')
    await ready(other, `/en/${LESSON}`)
    await expect(other.locator('[data-exercise]').first()).not.toHaveAttribute('data-state', 'empty')
    await other.context().close()
  })

  test('finds in the journal what the database has lost, and reads a newer kit’s database', async ({ page, baseURL }) => {
    await answer(page)
    await expect.poll(() => journalOf(page)).toContain('attempts')
    await clearDatabase(page, new URL(baseURL ?? '').origin)
    await page.goto('/rescue.html')
    await expect(page.locator('#found')).toContainText('1 answers')

    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const open = indexedDB.open('refugee-rights-kit', 990)
          open.addEventListener('upgradeneeded', () => {
            open.result.createObjectStore('of-a-later-kit', { keyPath: 'id' }).put({ id: 'damaged' })
          })
          open.addEventListener('success', () => {
            open.result.close()
            resolve()
          })
        }),
    )
    await page.reload()
    await expect(page.locator('#found')).toContainText('Damaged · Abîmés1')
    await expect(page.locator('#raw')).toBeEnabled()
  })

  test('says so when there is nothing', async ({ page }) => {
    await page.goto('/rescue.html')
    await expect(page.getByText('Rien n’est gardé ici.')).toBeVisible()
    await expect(page.locator('#save')).toBeDisabled()
  })
})
