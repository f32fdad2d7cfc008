import type { Result } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import type { Reader, StorageProblem } from '#src/storage/store.ts'
import { noCurrentProfileChange } from './current-profile.ts'
import { isExport } from './export-log.ts'
import { leaveProfile } from './lock.ts'

/** How many answers somebody gave since a file was last saved for them: what an erased device would lose. */
export const answersInNoFile =
  (profileId: string) =>
  async (reader: Reader): Promise<number> => {
    const [attempts, settings] = await Promise.all([
      reader.ofProfile('attempts', profileId),
      reader.ofProfile('settings', profileId),
    ])
    const saved = Math.max(0, ...settings.filter(isExport).map(({ counter }) => counter))
    return attempts.filter(({ counter }) => counter > saved).length
  }

/** The next person begins as nobody, with nothing of the last one on the screen. What was kept stays, under its profile. */
export const handDeviceOn = async (services: Services): Promise<Result<unknown, StorageProblem>> => {
  const store = await services.openStore()
  const result = await store.commit([noCurrentProfileChange])
  if (result.ok) leaveProfile(services)
  return result
}
