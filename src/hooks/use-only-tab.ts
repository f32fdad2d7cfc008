import { useEffect, useState } from 'react'
import { claimForThisTab } from '#src/platform/only-tab.ts'

/** Whether this tab is the one that works on `name`: the newest is, until another one takes it. */
export const useOnlyTab = (name: string): { readonly isOurs: boolean; readonly takeOver: () => void } => {
  const [isOurs, setIsOurs] = useState(true)
  useEffect(() => (isOurs ? claimForThisTab({ name, onLost: () => setIsOurs(false) }) : undefined), [name, isOurs])
  return { isOurs, takeOver: () => setIsOurs(true) }
}
