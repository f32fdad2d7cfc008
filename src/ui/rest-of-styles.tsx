import { useState } from 'react'
import restAddress from '#src/ui/styles/rest.css?url'

/** Whether this page holds all styles: the head of most pages does, that of a prerendered lesson only what comes first. */
const isWhole = (): boolean => typeof document !== 'undefined' && document.documentElement.dataset['styles'] === 'whole'

/**
 * Stands in front of the first block of a lesson: what is before it is painted without waiting for the rest of the
 * styles. Once the app has them in the head (`keepRestOfStyles`), lessons that are opened later do without.
 */
export const RestOfStyles = () => {
  const [whole] = useState(isWhole)
  return whole ? null : <link rel="stylesheet" href={restAddress} data-styles="rest" />
}

/** Adds a style sheet to the head; resolves when it applies or can't be had. */
export const addStyleSheet = (href: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'stylesheet', href, onload: () => resolve(), onerror: () => resolve() })
    document.head.append(link)
  })

/** After this every screen has its styles, whichever page was opened first. */
export const keepRestOfStyles = async (): Promise<void> => {
  if (isWhole()) return
  await addStyleSheet(restAddress)
  document.documentElement.dataset['styles'] = 'whole'
}
