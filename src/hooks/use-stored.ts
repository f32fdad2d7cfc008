import { useEffect, useState } from 'react'
import { useServices } from '#src/services.ts'
import type { Reader } from '#src/storage/store.ts'
import { reportStore } from './report-store.ts'

/**
 * The value of a query over stored rows, followed live in every tab; `undefined` until the first answer.
 * `key` names the query: the same key must mean the same question.
 */
export const useStored = <Value>(key: string, query: (reader: Reader) => Promise<Value>): Value | undefined => {
  const services = useServices()
  const [state, setState] = useState<{ readonly key: string; readonly value: Value }>()
  useEffect(() => {
    let stop = (): void => undefined
    let gone = false
    void services.openStore().then((store) => {
      if (gone) return
      reportStore(services.notices, store)
      stop = store.watch(
        query,
        (value) => setState({ key, value }),
        (problem) => console.error('reading failed', problem.kind, problem.detail),
      )
    })
    return () => {
      gone = true
      stop()
    }
    // The key stands for the query, which is a new function at every render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, services])
  return state?.key === key ? state.value : undefined
}
