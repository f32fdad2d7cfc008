import { type RefObject, useLayoutEffect } from 'react'

/** From as large as it looks good down to 32 px on a screen of 1920; the style sheet keeps every text above that. */
const SCALES = [1.5, 1.36, 1.24, 1.12, 1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5, 0.45, 0.4] as const

const fits = (box: HTMLElement): boolean => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1

const fitAtSomeScale = (box: HTMLElement): boolean =>
  SCALES.some((scale) => {
    box.style.setProperty('--fit', String(scale))
    return fits(box)
  })

/** How much room is given, in this order: both languages; the first alone; that with narrower margins. */
const LAYOUTS = [
  { second: 'shown', margins: 'usual' },
  { second: 'hidden', margins: 'usual' },
  { second: 'hidden', margins: 'narrow' },
] as const

/** As large as fits; what fits in no way is marked, and a test of every step finds it. */
const fit = (box: HTMLElement): void => {
  const fitted = LAYOUTS.some((layout) => {
    Object.assign(box.dataset, layout)
    return fitAtSomeScale(box)
  })
  if (fitted) delete box.dataset['overfull']
  else box.dataset['overfull'] = 'true'
}

/** Sets a wall as large as its box holds, anew for every `key` and once the typefaces have come. */
export const useFit = (box: RefObject<HTMLElement | null>, key: string): void => {
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    let gone = false
    const again = (): void => {
      if (!gone) fit(element)
    }
    again()
    void document.fonts?.ready.then(again)
    // The style sheet of the wall may come after the first drawing; every length grows with the width of the box.
    const watcher = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(again)
    watcher?.observe(element)
    return () => {
      gone = true
      watcher?.disconnect()
    }
  }, [box, key])
}
