import { checksumOf } from '#src/domain/checksum.ts'
import { INBOX_FORMAT, INBOX_VERSION } from '#src/domain/inbox.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { type JsonProblem, readJson } from './json-text.ts'
import { parseSummary, type ReceivedSummary, type SummaryProblem } from './summary.ts'

/** Another facilitator's inbox: some ten thousand summaries. */
export const INBOX_LIMITS = { bytes: 64 * 1024 * 1024, depth: 24 } as const

export type InboxProblem = JsonProblem | 'not-an-inbox' | 'newer-version' | 'damaged'

export interface ReadInbox {
  readonly received: readonly ReceivedSummary[]
  readonly refused: readonly SummaryProblem[]
}

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads another inbox as it came. Each summary in it is judged by itself; the file as a whole must be sound. */
export const readInboxFile = (bytes: Uint8Array): Result<ReadInbox, InboxProblem> => {
  const json = readJson(bytes, INBOX_LIMITS)
  if (!json.ok) return failure(json.problem)
  const file = json.value
  if (!isFields(file) || file['format'] !== INBOX_FORMAT || !Array.isArray(file['summaries'])) return failure('not-an-inbox')
  if (typeof file['version'] !== 'number' || file['version'] > INBOX_VERSION) return failure('newer-version')
  if (file['checksum'] !== checksumOf(file)) return failure('damaged')
  const results = file['summaries'].map(parseSummary)
  return success({
    received: results.flatMap((result) => (result.ok ? [result.value] : [])),
    refused: results.flatMap((result) => (result.ok ? [] : [result.problem])),
  })
}
