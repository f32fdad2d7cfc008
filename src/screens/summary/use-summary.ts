import { useMemo, useState } from 'react'
import { readBack, type SummaryFiles, summaryFilesOf } from '#src/actions/export-summary.ts'
import type { ModuleCard, SiteCatalogue } from '#src/content/site-catalogue.ts'
import { progressOf } from '#src/domain/progress.ts'
import { NO_RECORDS, type ProfileBody } from '#src/domain/records.ts'
import { sealSummary, summariseModule, type Summary, type SummaryDetail, type SummaryIdentity } from '#src/domain/summary.ts'
import { codeOfProfile } from '#src/domain/summary-who.ts'
import type { Language } from '#src/domain/text.ts'
import { usePreference } from '#src/hooks/use-preference.ts'
import { useCurrentProfile } from '#src/hooks/use-profiles.ts'
import { useAllRecords } from '#src/hooks/use-records.ts'
import { useWalks } from '#src/hooks/use-walks.ts'
import { useServices } from '#src/services.ts'
import type { LoadedRecords } from '#src/storage/parse-records.ts'

export const ALL = 'all'

/** What somebody chose on this screen. The name stays typed while another identity is chosen. */
export interface Choices {
  /** A module's id, or `all`. */
  readonly module: string
  readonly detail: SummaryDetail
  readonly identity: SummaryIdentity['kind']
  readonly name: string
  readonly session: string
}

export interface Ready {
  /** Modules with something to tell. */
  readonly begun: readonly ModuleCard[]
  /** The chosen one of them, or `all`. */
  readonly module: string
  readonly profile: Pick<ProfileBody, 'kind' | 'label' | 'size'>
  readonly code: string
  readonly files: SummaryFiles
  /** Read back from the file; `undefined` only through a bug of ours. */
  readonly summary: Summary | undefined
  /** To be called when something was saved: what is saved next with other content is another slip. */
  readonly noteSaved: () => void
}

const recordsOf = (byModule: ReadonlyMap<string, LoadedRecords>, id: string) => byModule.get(id)?.records ?? NO_RECORDS

/** A slip's id, kept while somebody is still choosing, and new once a summary with another content left. */
const useSlip = (content: string) => {
  const { ids } = useServices()
  const [slip, setSlip] = useState<{ readonly id: string; readonly savedAs?: string }>(() => ({ id: ids.newId() }))
  if (slip.savedAs !== undefined && slip.savedAs !== content) setSlip({ id: ids.newId() })
  return { slipId: slip.id, noteSaved: () => setSlip({ id: slip.id, savedAs: content }) }
}

/** The modules with something to tell, and what they tell. Kept between renders: typing a name must not count all answers again. */
const useModules = (catalogue: SiteCatalogue, language: Language, choices: Choices) => {
  const { ready, byModule } = useAllRecords()
  const begun = useMemo(
    () =>
      catalogue.modules.filter(
        ({ id, outline }) => byModule.has(id) && progressOf(outline, recordsOf(byModule, id)).startedOn !== undefined,
      ),
    [catalogue, byModule],
  )
  const { detail } = choices
  const module = begun.some(({ id }) => id === choices.module) ? choices.module : ALL
  const chosen = useMemo(() => begun.filter(({ id }) => module === ALL || module === id), [begun, module])
  const walks = useWalks(
    chosen.map(({ id }) => id),
    language,
    detail === 'full',
  )
  const modules = useMemo(
    () =>
      chosen.flatMap(({ id, outline }) =>
        summariseModule({ outline, records: recordsOf(byModule, id), walkOf: walks.get(id) }, detail),
      ),
    [chosen, byModule, walks, detail],
  )
  return { ready, begun, module, modules }
}

/** The summary that these choices make, as files and as read back; `undefined` until the records are there. */
export const useSummary = (catalogue: SiteCatalogue, language: Language, choices: Choices): Ready | undefined => {
  const { content, clock } = useServices()
  const profileId = usePreference('profileId')
  const door = usePreference('door')
  const row = useCurrentProfile()
  // Without its row (damaged, or not read yet) a profile still has records, and they can be summed up under a drawn code.
  const profile = row?.body ?? { kind: 'person' as const, label: '', secret: profileId ?? '' }
  const { ready, begun, module, modules } = useModules(catalogue, language, choices)
  const { detail, identity: kind, name, session } = choices
  const frame = {
    options: { detail, identity: kind === 'name' ? { kind, name } : { kind }, session },
    profile,
    door,
    language,
    kitVersion: content.kitVersion,
    contentVersion: content.version,
    factsCheckedOn: content.factsCheckedOn,
    now: clock.now(),
  }
  const { slipId, noteSaved } = useSlip(sealSummary({ ...frame, slipId: '' }, modules).checksum)
  if (!ready) return undefined
  const files = summaryFilesOf(sealSummary({ ...frame, slipId }, modules))
  return { begun, module, profile, code: codeOfProfile(profile), files, summary: readBack(files), noteSaved }
}
