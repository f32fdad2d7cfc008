import { isNoTrace } from './no-trace.ts'

/** localStorage for preferences only (`rrk:*`): may be missing or refuse, and then preferences last as long as the tab. */
export const readPreference = (name: string): unknown => {
  try {
    const text = localStorage.getItem(`rrk:${name}`)
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

export const writePreference = (name: string, value: unknown): void => {
  if (isNoTrace()) return
  try {
    localStorage.setItem(`rrk:${name}`, JSON.stringify(value))
  } catch {
    // Full or forbidden: a preference is not worth a message.
  }
}
