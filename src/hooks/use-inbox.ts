import { useEffect, useState } from 'react'
import { type InboxEntry, inboxEntryOf, readInboxRows } from '#src/actions/inbox.ts'
import type { InboxBody } from '#src/domain/inbox.ts'
import type { Row } from '#src/domain/records.ts'
import { useStored } from './use-stored.ts'

/** Rows that are read in one go: a page with thousands of them stays alive in between. */
const SLICE = 250

/** What was read once; a row of the inbox never changes. */
const known = new Map<string, InboxEntry | undefined>()

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

const NO_ROWS: readonly Row<InboxBody>[] = []
const readNothing = (): Promise<readonly Row<InboxBody>[]> => Promise.resolve(NO_ROWS)

/** The summaries of the inbox, followed live unless `atRest`; `undefined` until they were read. */
export const useInbox = (atRest = false): readonly InboxEntry[] | undefined => {
  const rows = useStored(atRest ? 'inbox-at-rest' : 'inbox', atRest ? readNothing : readInboxRows)
  const [entries, setEntries] = useState<readonly InboxEntry[]>()
  useEffect(() => {
    if (rows === undefined) return undefined
    let gone = false
    const readOn = async (): Promise<void> => {
      const fresh = rows.filter(({ id }) => !known.has(id))
      for (let start = 0; start < fresh.length && !gone; start += SLICE) {
        for (const row of fresh.slice(start, start + SLICE)) known.set(row.id, inboxEntryOf(row))
        // Slices one after the other.
        // oxlint-disable-next-line no-await-in-loop
        await nextTask()
      }
      if (!gone) setEntries(rows.flatMap(({ id }) => known.get(id) ?? []))
    }
    void readOn()
    return () => {
      gone = true
    }
  }, [rows])
  return entries
}
