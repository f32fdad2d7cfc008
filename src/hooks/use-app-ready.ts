import { useSyncExternalStore } from 'react'

const subscribeNever = () => () => undefined

/**
 * False in prerendered pages and while they hydrate, true from the first render that can act. The database may open
 * later: the first answer waits for it.
 */
export const useAppReady = (): boolean =>
  useSyncExternalStore(
    subscribeNever,
    () => true,
    () => false,
  )
