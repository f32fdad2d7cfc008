import { createStore } from 'zustand/vanilla'

export type Theme = 'system' | 'light' | 'dark' | 'contrast'
export type TextSize = 'normal' | 'large' | 'larger'
export type Motion = 'system' | 'none'
/** `neutral`: the tab says nothing of what the page is about. */
export type TabTitle = 'usual' | 'neutral'
export type DoorId = 'activism' | 'refugees' | 'sponsorship' | 'facilitator'

/** What may be lost without harm. Kept in localStorage under `rrk:preferences`; never what people did. */
export interface Preferences {
  readonly theme: Theme
  readonly textSize: TextSize
  readonly motion: Motion
  readonly tabTitle: TabTitle
  readonly door?: DoorId
  /** Who is using this device now. Absent until the first thing worth keeping. */
  readonly profileId?: string
}

export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', textSize: 'normal', motion: 'system', tabTitle: 'usual' }

const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[]): Value | undefined =>
  allowed.find((one) => one === value)

/** Anything unknown falls back to the default, field by field. */
export const parsePreferences = (value: unknown): Preferences => {
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  const door = oneOf(fields['door'], ['activism', 'refugees', 'sponsorship', 'facilitator'])
  const profileId = fields['profileId']
  return {
    theme: oneOf(fields['theme'], ['system', 'light', 'dark', 'contrast']) ?? DEFAULT_PREFERENCES.theme,
    textSize: oneOf(fields['textSize'], ['normal', 'large', 'larger']) ?? DEFAULT_PREFERENCES.textSize,
    motion: oneOf(fields['motion'], ['system', 'none']) ?? DEFAULT_PREFERENCES.motion,
    tabTitle: oneOf(fields['tabTitle'], ['usual', 'neutral']) ?? DEFAULT_PREFERENCES.tabTitle,
    ...(door !== undefined && { door }),
    ...(typeof profileId === 'string' && { profileId }),
  }
}

export const createPreferences = (saved: unknown) => createStore<Preferences>()(() => parsePreferences(saved))
export type PreferencesStore = ReturnType<typeof createPreferences>
