import { type NoticesStore, showNotice } from '#src/state/notices.ts'
import type { Store } from '#src/storage/store.ts'

/** Says once, in words, when what people do can't outlive the tab. */
export const reportStore = (notices: NoticesStore, { problem }: Store): void => {
  if (problem === undefined) return
  const { kind } = problem
  showNotice(notices, kind === 'newer-version' || kind === 'blocked' || kind === 'no-trace' ? kind : 'not-saved')
}
