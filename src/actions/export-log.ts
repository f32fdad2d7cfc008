import { partitionRows } from '#src/storage/parse-records.ts'
import type { Services } from '#src/services.ts'
import type { Reader, Stored } from '#src/storage/store.ts'

/** What a file was that somebody saved. */
export type ExportKind = 'summary' | 'spreadsheet' | 'copy' | 'report' | 'inbox'

export interface ExportEntry {
  readonly export: ExportKind
  /** Its day, as `2026-11-25`. */
  readonly on: string
}

const KINDS: readonly unknown[] = ['summary', 'spreadsheet', 'copy', 'report', 'inbox'] satisfies readonly ExportKind[]

const isEntry = (body: unknown): body is ExportEntry =>
  typeof body === 'object' &&
  body !== null &&
  'export' in body &&
  'on' in body &&
  KINDS.includes(body.export) &&
  typeof body.on === 'string'

/**
 * Notes that a file left this device: what sort, on which day, never its name. The row belongs to the device, so that
 * no copy carries it, and to who saved it, so that erasing them takes it along.
 */
export const noteExport = async (services: Services, kind: ExportKind): Promise<void> => {
  const store = await services.openStore()
  const body: ExportEntry = { export: kind, on: services.clock.today() }
  const profileId = services.preferences.getState().profileId ?? ''
  await store.commit([
    { kind: 'add', table: 'settings', row: { id: `export/${services.ids.newId()}`, profileId, scope: 'device', body } },
  ])
}

/** A row of this log, among the other settings. */
export const isExport = ({ body }: Stored): boolean => isEntry(body)

/** Every file that was saved from this device, the last one first. */
export const readExports = async (reader: Reader): Promise<readonly ExportEntry[]> =>
  partitionRows(await reader.all('settings'), isEntry)
    .good.toSorted((left, right) => right.counter - left.counter)
    .map(({ body }) => body)
