import { useEffect } from 'react'
import type { ModuleOutline } from '#src/domain/outline.ts'
import { type ModuleProgress, progressOf } from '#src/domain/progress.ts'
import { NO_RECORDS } from '#src/domain/records.ts'
import { useServices } from '#src/services.ts'
import { showNotice } from '#src/state/notices.ts'
import { type LoadedRecords, readAllRecords, readModuleRecords } from '#src/storage/parse-records.ts'
import { usePreference } from './use-preference.ts'
import { useStored } from './use-stored.ts'

const NOTHING: LoadedRecords = { records: NO_RECORDS, damaged: 0 }
const NO_MODULES: ReadonlyMap<string, LoadedRecords> = new Map()

const useDamageNotice = (damaged: number): void => {
  const { notices } = useServices()
  useEffect(() => {
    if (damaged > 0) showNotice(notices, 'damaged')
  }, [damaged, notices])
}

/** This learner's records in a module. `ready` is false until the database has answered once. */
export const useModuleRecords = (moduleId: string): { readonly ready: boolean; readonly records: LoadedRecords['records'] } => {
  const profileId = usePreference('profileId')
  const loaded = useStored(`records/${profileId ?? ''}/${moduleId}`, (reader) =>
    profileId === undefined ? Promise.resolve(NOTHING) : readModuleRecords(profileId, moduleId)(reader),
  )
  useDamageNotice(loaded?.damaged ?? 0)
  return { ready: loaded !== undefined, records: loaded?.records ?? NO_RECORDS }
}

/** The same for all modules. */
export const useAllRecords = (): { readonly ready: boolean; readonly byModule: ReadonlyMap<string, LoadedRecords> } => {
  const profileId = usePreference('profileId')
  const loaded = useStored(`records/${profileId ?? ''}`, (reader) =>
    profileId === undefined ? Promise.resolve(NO_MODULES) : readAllRecords(profileId)(reader),
  )
  useDamageNotice([...(loaded?.values() ?? [])].reduce((sum, { damaged }) => sum + damaged, 0))
  return { ready: loaded !== undefined, byModule: loaded ?? NO_MODULES }
}

export const useProgressOf = (outline: ModuleOutline): ModuleProgress => progressOf(outline, useModuleRecords(outline.id).records)
