import type { JournalDigest } from '#src/domain/journal.ts'
import type { RowSet } from '#src/domain/merge-rows.ts'
import type { JournalFile } from './journal-copy.ts'

interface Answer {
  readonly id: number
  readonly ok: boolean
  readonly value?: unknown
  readonly detail?: string
}

/** The journal behind its worker (`entry-journal.ts`), which is started by the first request. */
export const journalBehind = (startWorker: () => Worker): JournalFile => {
  let worker: Worker | undefined
  let last = 0
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()

  const started = (): Worker => {
    if (worker !== undefined) return worker
    worker = startWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if (data.ok) asked?.resolve(data.value)
      else asked?.reject(new Error(data.detail))
    })
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(`journal: ${message}`))
      waiting.clear()
    })
    return worker
  }
  const ask = (request: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      started().postMessage({ id: last, ...request })
    })
  return {
    append: async (lines) => {
      if (lines !== '') await ask({ do: 'append', lines })
    },
    // Our own worker answers: the shapes are those of `entry-journal.ts`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    digest: async () => (await ask({ do: 'digest' })) as JournalDigest,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    rows: async () => (await ask({ do: 'rows' })) as RowSet,
    compact: async () => void (await ask({ do: 'compact' })),
  }
}
