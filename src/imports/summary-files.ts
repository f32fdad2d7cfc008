import type { Result } from '#src/domain/result.ts'
import { INBOX_LIMITS, type InboxProblem, readInboxFile } from './inbox.ts'
import { readSummary, type ReceivedSummary, SUMMARY_LIMITS, type SummaryProblem } from './summary.ts'
import { ZIP_LIMITS, type ZipEntry, zipReader } from './zip-reader.ts'

/** Why a file was refused: a kind that the interface has words for, and the place in it, if there is one. */
export interface FileRefusal {
  readonly name: string
  readonly kind: SummaryProblem['kind'] | InboxProblem | 'bad-archive'
  readonly where: string
}

export interface FilesRead {
  readonly received: readonly ReceivedSummary[]
  readonly refused: readonly FileRefusal[]
}

const NOTHING: FilesRead = { received: [], refused: [] }

export const joinRead = (parts: readonly FilesRead[]): FilesRead => ({
  received: parts.flatMap(({ received }) => received),
  refused: parts.flatMap(({ refused }) => refused),
})

const refusal = (name: string, kind: FileRefusal['kind'], where = ''): FilesRead => ({
  received: [],
  refused: [{ name, kind, where }],
})

const ofSummary = (name: string, result: Result<ReceivedSummary, SummaryProblem>): FilesRead =>
  result.ok ? { received: [result.value], refused: [] } : refusal(name, result.problem.kind, result.problem.where)

const ofInbox = (name: string, bytes: Uint8Array): FilesRead => {
  const inbox = readInboxFile(bytes)
  if (!inbox.ok) return refusal(name, inbox.problem)
  const { received, refused } = inbox.value
  return { received, refused: refused.map(({ kind, where }, index) => ({ name: `${name} › ${index + 1}`, kind, where })) }
}

/** One file's bytes: a summary, or else another facilitator's inbox. */
const readBytes = (name: string, bytes: Uint8Array): FilesRead => {
  const summary = readSummary(bytes)
  const isOther = !summary.ok && (summary.problem.kind === 'other-file' || summary.problem.kind === 'too-large')
  if (!isOther) return ofSummary(name, summary)
  const inbox = ofInbox(name, bytes)
  return inbox.refused[0]?.kind === 'not-an-inbox' ? ofSummary(name, summary) : inbox
}

const isShadow = (name: string): boolean => name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.'))
const isJson = (name: string): boolean => name.toLowerCase().endsWith('.json')

const PIECE = 256 * 1024

/** Unpacks piece by piece, so that an archive is never in memory as a whole and counts what really comes out. */
const unpack = async (file: Blob): Promise<readonly ZipEntry[] | undefined> => {
  if (file.size > ZIP_LIMITS.bytes) return undefined
  const reader = zipReader((name) => isJson(name) && !isShadow(name))
  for (let start = 0; start < file.size; start += PIECE) {
    // One piece after the other.
    // oxlint-disable-next-line no-await-in-loop
    const piece = new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer())
    if (reader.push(piece) !== undefined) return undefined
  }
  const entries = reader.end()
  return entries.ok ? entries.value : undefined
}

/** Looks at the size before anything is read. Never throws; a bad file spoils no other. */
export const readSummaryFile = async (name: string, file: Blob): Promise<FilesRead> => {
  if (name.toLowerCase().endsWith('.zip')) {
    const entries = await unpack(file)
    if (entries === undefined) return refusal(name, 'bad-archive')
    return joinRead(entries.map((entry) => readBytes(`${name} › ${entry.name}`, entry.bytes)))
  }
  if (!isJson(name)) return NOTHING
  if (file.size > INBOX_LIMITS.bytes) return refusal(name, 'too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return bytes.length > SUMMARY_LIMITS.bytes ? ofInbox(name, bytes) : readBytes(name, bytes)
}
