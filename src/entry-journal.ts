// The journal's own worker: only a worker may open an OPFS file for writing in place. One request at a time, each under
// a lock that all tabs share; the file is opened, flushed and closed every time, so that no tab keeps another out.
import { compactJournal, digestOf, replayJournal } from '#src/domain/journal.ts'

declare const self: DedicatedWorkerGlobalScope

const LOCK = 'rrk-journal'
const FOLDERS = ['refugee-rights-kit', 'journal']
const FILE = 'journal.v1'

export type JournalRequest =
  | { readonly id: number; readonly do: 'append'; readonly lines: string }
  | { readonly id: number; readonly do: 'digest' | 'rows' | 'compact' }

const openFile = async (): Promise<FileSystemSyncAccessHandle> => {
  let folder = await navigator.storage.getDirectory()
  for (const name of FOLDERS) {
    // Each folder lies in the one before.
    // oxlint-disable-next-line no-await-in-loop
    folder = await folder.getDirectoryHandle(name, { create: true })
  }
  return (await folder.getFileHandle(FILE, { create: true })).createSyncAccessHandle()
}

const readAll = (handle: FileSystemSyncAccessHandle): string => {
  const bytes = new Uint8Array(handle.getSize())
  handle.read(bytes, { at: 0 })
  return new TextDecoder().decode(bytes)
}

/** A line that a killed browser left half written must not swallow the next one. */
const endsClean = (handle: FileSystemSyncAccessHandle): boolean => {
  const size = handle.getSize()
  if (size === 0) return true
  const last = new Uint8Array(1)
  handle.read(last, { at: size - 1 })
  return last[0] === 10
}

const append = (handle: FileSystemSyncAccessHandle, lines: string): void => {
  handle.write(new TextEncoder().encode(`${endsClean(handle) ? '' : '\n'}${lines}`), { at: handle.getSize() })
}

const rewrite = (handle: FileSystemSyncAccessHandle, text: string): void => {
  handle.truncate(0)
  handle.write(new TextEncoder().encode(text), { at: 0 })
}

const answer = (handle: FileSystemSyncAccessHandle, request: JournalRequest): unknown => {
  if (request.do === 'append') return append(handle, request.lines)
  const text = readAll(handle)
  if (request.do === 'compact') return rewrite(handle, compactJournal(text))
  const replayed = replayJournal(text)
  return request.do === 'rows' ? replayed.rows : digestOf(replayed)
}

const handleRequest = (request: JournalRequest): Promise<unknown> =>
  navigator.locks.request(LOCK, async () => {
    const handle = await openFile()
    try {
      const value = answer(handle, request)
      handle.flush()
      return value
    } finally {
      handle.close()
    }
  })

self.addEventListener('message', ({ data }: MessageEvent<JournalRequest>) => {
  handleRequest(data).then(
    (value) => self.postMessage({ id: data.id, ok: true, value }),
    (error: unknown) => self.postMessage({ id: data.id, ok: false, detail: String(error) }),
  )
})
