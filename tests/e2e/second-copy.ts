import type { Page } from '@playwright/test'

/** What the journal holds, wherever it lies; nothing before its first line is written. */
export const journalOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    if (await caches.has('rrk-journal')) {
      const cache = await caches.open('rrk-journal')
      const kept = await Promise.all((await cache.keys()).map((key) => cache.match(key)))
      return (await Promise.all(kept.map(async (response) => (await response?.text()) ?? ''))).join('\n')
    }
    try {
      const root = await navigator.storage.getDirectory()
      const folder = await (await root.getDirectoryHandle('refugee-rights-kit')).getDirectoryHandle('journal')
      return await (await (await folder.getFileHandle('journal.v1')).getFile()).text()
    } catch {
      return ''
    }
  })

/** As a browser does for a page from a folder (file:), and some do in private windows. */
export const refuseFiles = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // An empty tab has none.
    if ('StorageManager' in globalThis)
      StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('not here', 'SecurityError'))
  })
