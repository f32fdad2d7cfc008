export const INBOX_FORMAT = 'refugee-rights-kit/inbox'
export const INBOX_VERSION = 1

/** A summary as it lies in a facilitator's inbox: the file's own content, never edited. */
export interface InboxBody {
  /** Everything that was in the file, fields that this version does not know included. */
  readonly original: Readonly<Record<string, unknown>>
  /** The day it was put in, `YYYY-MM-DD`. */
  readonly receivedOn: string
}

export const isInboxBody = (body: unknown): body is InboxBody =>
  typeof body === 'object' &&
  body !== null &&
  'original' in body &&
  typeof body.original === 'object' &&
  body.original !== null &&
  'receivedOn' in body &&
  typeof body.receivedOn === 'string'
