import { createStore } from 'zustand/vanilla'

/** Things the whole app must say: keys of `notices` in the locales, each shown until closed. */
export type NoticeKind =
  | 'not-saved'
  | 'newer-version'
  | 'blocked'
  | 'damaged'
  | 'restored'
  | 'lost'
  | 'no-trace'
  | 'full'
  | 'unsaved'
  | 'update-ready'
  | 'offline-ready'

interface Notices {
  readonly shown: readonly NoticeKind[]
}

export const createNotices = () => createStore<Notices>()(() => ({ shown: [] }))
export type NoticesStore = ReturnType<typeof createNotices>

export const showNotice = (store: NoticesStore, kind: NoticeKind): void =>
  store.setState(({ shown }) => (shown.includes(kind) ? { shown } : { shown: [...shown, kind] }))

export const closeNotice = (store: NoticesStore, kind: NoticeKind): void =>
  store.setState(({ shown }) => (shown.includes(kind) ? { shown: shown.filter((one) => one !== kind) } : { shown }))
