import { useEffect } from 'react'

/** Brings an entry into view and gives it focus: from a link's `#id`, or from an address that names it. */
export const useScrollTo = (id: string | undefined): void => {
  useEffect(() => {
    const wanted = id ?? decodeURIComponent(location.hash.slice(1))
    const element = wanted === '' ? null : document.getElementById(wanted)
    if (element === null) return
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start' })
  }, [id])
}
