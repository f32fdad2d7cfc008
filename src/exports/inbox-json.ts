import { checksumOf } from '#src/domain/checksum.ts'
import { INBOX_FORMAT, INBOX_VERSION, type InboxBody } from '#src/domain/inbox.ts'

/** An inbox as a file, for another facilitator or another computer: every summary as it came. */
export const inboxJson = (bodies: readonly InboxBody[], createdOn: string): string => {
  const content = {
    format: INBOX_FORMAT,
    version: INBOX_VERSION,
    createdOn,
    summaries: bodies.map(({ original }) => original),
  }
  return `${JSON.stringify({ ...content, checksum: checksumOf(content) })}\n`
}
