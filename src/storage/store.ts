import type { Row } from '#src/domain/records.ts'
import type { Result } from '#src/domain/result.ts'

/** Every table has the same columns (`Row`); what differs is the body. Names and columns are frozen by the first release. */
export const TABLES = [
  'profiles',
  'resets',
  'erasures',
  'attempts',
  'lessonEvents',
  'quizRuns',
  'drafts',
  'documents',
  'feedback',
  'sessions',
  'receivedSummaries',
  'settings',
] as const
export type TableName = (typeof TABLES)[number]

/**
 * - `full`: no room left on the device.
 * - `newer-version`: a newer version of the kit wrote this database; this one must not touch it.
 * - `blocked`: another tab holds an older version open.
 * - `no-trace`: the person asked that nothing be kept in this tab.
 * - `unavailable`: the browser offers no database here (private window, policy, file:).
 * - `failed`: anything else; `detail` is for a bug report.
 */
export type StorageProblemKind = 'full' | 'newer-version' | 'blocked' | 'no-trace' | 'unavailable' | 'failed'
export interface StorageProblem {
  readonly kind: StorageProblemKind
  readonly detail: string
}

export type Stored = Row<unknown>
/** A row before the store gives it its `deviceId` and `counter`. */
export type NewRow = Omit<Stored, 'deviceId' | 'counter'>

export type Change =
  | { readonly kind: 'add'; readonly table: TableName; readonly row: NewRow }
  | { readonly kind: 'put'; readonly table: 'drafts' | 'settings' | 'profiles' | 'sessions'; readonly row: NewRow }
  | { readonly kind: 'remove'; readonly table: TableName; readonly id: string }
  /** A row of another device, a backup or the journal, with the stamp that it has. The clock moves on to it. */
  | { readonly kind: 'restore'; readonly table: TableName; readonly row: Stored }

/** Reads inside one query; everything read is watched, so that the query runs again when it changes. */
export interface Reader {
  readonly get: (table: TableName, id: string) => Promise<Stored | undefined>
  readonly ofProfile: (table: TableName, profileId: string) => Promise<readonly Stored[]>
  readonly inScope: (table: TableName, profileId: string, scope: string) => Promise<readonly Stored[]>
  readonly all: (table: TableName) => Promise<readonly Stored[]>
}

export interface Store {
  /** `memory`: nothing outlives the tab, and the interface says so. */
  readonly durability: 'durable' | 'memory'
  /** Why it is only memory. */
  readonly problem?: StorageProblem
  /** All or nothing, in one strict-durability transaction; succeeds only when the transaction has completed. */
  readonly commit: (changes: readonly Change[]) => Promise<Result<readonly Stored[], StorageProblem>>
  /** The same for changes that follow from what is stored: nothing can come between the reading and the writing. */
  readonly update: (
    changesOf: (reader: Reader) => Promise<readonly Change[]>,
  ) => Promise<Result<readonly Stored[], StorageProblem>>
  readonly read: <Value>(query: (reader: Reader) => Promise<Value>) => Promise<Result<Value, StorageProblem>>
  /** Runs the query now and after every committed change that touches it, in any tab. Returns the way to stop. */
  readonly watch: <Value>(
    query: (reader: Reader) => Promise<Value>,
    onValue: (value: Value) => void,
    onProblem: (problem: StorageProblem) => void,
  ) => () => void
}

/** What a commit did to one row. */
export type Written =
  | { readonly table: TableName; readonly row: Stored }
  | { readonly table: TableName; readonly removed: string }

/** A second, independent copy of everything committed. Feedback never waits for it. */
export interface SecondCopy {
  readonly append: (written: readonly Written[]) => Promise<void>
}

export const NO_SECOND_COPY: SecondCopy = { append: () => Promise.resolve() }
