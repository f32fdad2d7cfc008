import type { ProfileBody, Row } from '#src/domain/records.ts'
import { isSealedProfileBody, type SealedProfileBody } from '#src/domain/sealed.ts'
import { isProfileBody, partitionRows } from '#src/storage/parse-records.ts'
import { usePreference } from './use-preference.ts'
import { useStored } from './use-stored.ts'

const NOBODY: readonly Row<ProfileBody>[] = []

/** Everybody who learns on this device, in the order they came. */
export const useProfiles = (): readonly Row<ProfileBody>[] =>
  useStored('profiles', async (reader) =>
    partitionRows(await reader.all('profiles'), isProfileBody).good.toSorted((left, right) => left.counter - right.counter),
  ) ?? NOBODY

const NO_SEALED: readonly Row<SealedProfileBody>[] = []

/** Encrypted profiles that are locked in this tab: no more is known of them than their code. */
export const useSealedProfiles = (): readonly Row<SealedProfileBody>[] =>
  useStored('sealed-profiles', async (reader) => partitionRows(await reader.all('profiles'), isSealedProfileBody).good) ??
  NO_SEALED

/** Who is learning now, once known. */
export const useCurrentProfile = (): Row<ProfileBody> | undefined => {
  const profileId = usePreference('profileId')
  return useProfiles().find(({ id }) => id === profileId)
}
