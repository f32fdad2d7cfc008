import { compactJournal, digestOf, type JournalEntry, parseJournalLine, replayJournal } from '#src/domain/journal.ts'
import type { JournalFile } from './journal-copy.ts'

/** Cache Storage takes web addresses only, also in a page from a folder. Nothing is ever asked of this one. */
const addressOf = (entry: JournalEntry): string =>
  `https://journal.invalid/${encodeURIComponent(entry.table)}/${encodeURIComponent('row' in entry ? entry.row.id : entry.removed)}`

const entriesOf = (lines: string): readonly (readonly [address: string, line: string, entry: JournalEntry])[] =>
  lines.split('\n').flatMap((line) => {
    const entry = line === '' ? undefined : parseJournalLine(line)
    return entry === undefined ? [] : [[addressOf(entry), line, entry] as const]
  })

const readAll = async (cache: Cache): Promise<string> => {
  const kept = await Promise.all((await cache.keys()).map((request) => cache.match(request)))
  return (await Promise.all(kept.map(async (response) => (await response?.text()) ?? ''))).join('\n')
}

/**
 * The journal where a browser has no private file system: one entry of Cache Storage a row, which holds the same
 * checked line. A removed row's entry is removed, so there is never more than the rows need.
 */
export const journalInCache = (open: () => Promise<Cache>): JournalFile => {
  const replayed = async () => replayJournal(await readAll(await open()))
  return {
    append: async (lines) => {
      const cache = await open()
      for (const [address, line, entry] of entriesOf(lines)) {
        // The order of the lines is that of the commits.
        // oxlint-disable-next-line no-await-in-loop
        await ('row' in entry ? cache.put(address, new Response(line)) : cache.delete(address))
      }
    },
    digest: async () => digestOf(await replayed()),
    rows: async () => (await replayed()).rows,
    compact: async () => {
      const cache = await open()
      const wanted = new Set(entriesOf(compactJournal(await readAll(cache))).map(([address]) => address))
      const others = (await cache.keys()).filter(({ url }) => !wanted.has(url))
      await Promise.all(others.map((request) => cache.delete(request)))
    },
  }
}
