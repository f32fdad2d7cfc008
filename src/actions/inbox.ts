import { type InboxBody, isInboxBody } from '#src/domain/inbox.ts'
import { erasedIds } from '#src/domain/merge-rows.ts'
import type { Row } from '#src/domain/records.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { inboxJson } from '#src/exports/inbox-json.ts'
import { type ReceivedSummary, summaryShapeOf } from '#src/imports/summary.ts'
import { type FileRefusal, type FilesRead, joinRead, readSummaryFile } from '#src/imports/summary-files.ts'
import type { Services } from '#src/services.ts'
import { partitionRows } from '#src/storage/parse-records.ts'
import { readTables } from '#src/storage/read-tables.ts'
import type { Change, Reader, StorageProblem } from '#src/storage/store.ts'
import { erasureOf } from './erase.ts'
import type { FileToSave } from './export-summary.ts'

/** A summary of the inbox with the id of its row. */
export type InboxEntry = ReceivedSummary & { readonly id: string; readonly receivedOn: string }

export interface Received {
  readonly added: number
  /** The same file was here before. */
  readonly alreadyHere: number
  /** Was taken out of this inbox once; it stays out. */
  readonly takenOut: number
  readonly refused: readonly FileRefusal[]
}

/** Files that are read and written together: small enough that the page stays alive between two. */
const BATCH = 50

/** The same slip with the same content is one row, however often and from wherever it comes. */
const rowId = ({ summary }: ReceivedSummary): string => `${summary.slipId}/${summary.checksum.slice(-16)}`

const inboxRow = (received: ReceivedSummary, receivedOn: string): Change => ({
  kind: 'add',
  table: 'receivedSummaries',
  row: {
    id: rowId(received),
    profileId: '',
    scope: 'inbox',
    body: { original: received.original, receivedOn } satisfies InboxBody,
  },
})

type Kept = Omit<Received, 'refused'>

/** Adds what is not here yet and was never taken out, in one transaction; counts the rest. */
const keep = async (services: Services, received: readonly ReceivedSummary[]): Promise<Result<Kept, StorageProblem>> => {
  const store = await services.openKept()
  const fresh = new Map(received.map((one) => [rowId(one), one]))
  let [added, takenOut] = [0, 0]
  const result = await store.update(async (reader) => {
    const erased = erasedIds(await readTables(reader, ['erasures']))
    const known = await Promise.all([...fresh.keys()].map((id) => reader.get('receivedSummaries', id)))
    const wanted = [...fresh].filter(([id], index) => known[index] === undefined && !erased.has(id))
    added = wanted.length
    takenOut = [...fresh.keys()].filter((id) => erased.has(id)).length
    return wanted.map(([, one]) => inboxRow(one, services.clock.today()))
  })
  return result.ok ? success({ added, takenOut, alreadyHere: received.length - added - takenOut }) : failure(result.problem)
}

export interface NamedFile {
  readonly name: string
  readonly file: Blob
}

/**
 * Reads many files and keeps the summaries in them, a batch at a time. A refused file changes nothing; what was kept
 * before somebody cancels stays. `onProgress` is told how many files are done.
 */
export const receiveFiles = async (
  services: Services,
  files: readonly NamedFile[],
  { onProgress, isCancelled }: { readonly onProgress: (done: number) => void; readonly isCancelled: () => boolean },
): Promise<Result<Received, StorageProblem>> => {
  let total: Received = { added: 0, alreadyHere: 0, takenOut: 0, refused: [] }
  for (let start = 0; start < files.length && !isCancelled(); start += BATCH) {
    const batch = files.slice(start, start + BATCH)
    // Batches one after the other: the page breathes in between.
    // oxlint-disable-next-line no-await-in-loop
    const read: FilesRead = joinRead(await Promise.all(batch.map(({ name, file }) => readSummaryFile(name, file))))
    // oxlint-disable-next-line no-await-in-loop
    const kept = await keep(services, read.received)
    if (!kept.ok) return failure(kept.problem)
    total = {
      added: total.added + kept.value.added,
      alreadyHere: total.alreadyHere + kept.value.alreadyHere,
      takenOut: total.takenOut + kept.value.takenOut,
      refused: [...total.refused, ...read.refused],
    }
    onProgress(start + batch.length)
  }
  return success(total)
}

/** The inbox's rows, unread. */
export const readInboxRows = async (reader: Reader): Promise<readonly Row<InboxBody>[]> =>
  partitionRows(await reader.all('receivedSummaries'), isInboxBody).good

/**
 * A row as a summary; `undefined` where damage has changed it. Checksums were compared when the files came in: ten
 * thousand of them again at every look would hold the page up for seconds.
 */
export const inboxEntryOf = ({ id, body: { original, receivedOn } }: Row<InboxBody>): InboxEntry | undefined => {
  const summary = summaryShapeOf(original)
  return summary === undefined ? undefined : { summary, original, id, receivedOn }
}

/** Takes summaries out for good: no copy and no other inbox brings these rows back unasked. */
export const removeFromInbox = async (services: Services, ids: readonly string[]): Promise<boolean> => {
  const store = await services.openKept()
  const result = await store.commit(
    ids.flatMap((id): readonly Change[] => [{ kind: 'remove', table: 'receivedSummaries', id }, erasureOf(services, id)]),
  )
  return result.ok
}

/** The inbox as a file for another facilitator. */
export const inboxFile = (services: Services, entries: readonly InboxEntry[]): FileToSave => {
  const on = services.clock.today()
  return {
    name: `${on}.inbox.json`,
    type: 'application/json',
    bytes: new TextEncoder().encode(inboxJson(entries, on)),
  }
}
