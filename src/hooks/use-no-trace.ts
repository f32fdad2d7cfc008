import { useSyncExternalStore } from 'react'
import { isNoTrace } from '#src/platform/no-trace.ts'

/** It changes only by loading the page anew. */
const never = () => () => undefined

/** Whether nothing is kept of this tab. */
export const useNoTrace = (): boolean => useSyncExternalStore(never, isNoTrace, () => false)
