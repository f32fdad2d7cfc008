import { useStore } from 'zustand'
import { useServices } from '#src/services.ts'
import type { Preferences } from '#src/state/preferences.ts'

export const usePreference = <Name extends keyof Preferences>(name: Name): Preferences[Name] =>
  useStore(useServices().preferences, (preferences) => preferences[name])
