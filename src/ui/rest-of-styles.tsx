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

/** Adds a style sheet to the head, once. `onApplied` is called when it applies, and never when it can't be had. */
export const addStyleSheet = (href: string, onApplied?: () => void): void => {
  if (document.head.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`) !== null) return
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href, onload: onApplied ?? null })
  document.head.append(link)
}

/** After this every screen has its styles, whichever page was opened first. */
export const keepRestOfStyles = (): void => {
  if (isWhole()) return
  addStyleSheet(restAddress, () => {
    document.documentElement.dataset['styles'] = 'whole'
  })
}
