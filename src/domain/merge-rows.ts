import { canonicalJson } from './checksum.ts'
import type { Row } from './records.ts'
import { isSealedBody } from './sealed.ts'

/** Rows by table and id: what a device holds, a backup file or the journal. */
export type RowSet<Table extends string = string> = ReadonlyMap<Table, ReadonlyMap<string, Row<unknown>>>

/**
 * Which of two rows with one id stays: the later by the Lamport clock, then by device, then by content, so that the
 * same one wins on every device and in every order. Rows that are only ever appended are equal here.
 */
const laterOf = (left: Row<unknown>, right: Row<unknown>): Row<unknown> => {
  const difference =
    left.counter - right.counter || (left.deviceId < right.deviceId ? -1 : left.deviceId > right.deviceId ? 1 : 0)
  if (difference !== 0) return difference > 0 ? left : right
  return textOf(left) >= textOf(right) ? left : right
}

/** A row in one form, whatever the order of its fields. Damage may have put in what JSON can't hold. */
const textOf = (row: Row<unknown>): string => {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(row)))
  } catch {
    return ''
  }
}

export const isSameRow = (left: Row<unknown> | undefined, right: Row<unknown> | undefined): boolean => {
  if (left === undefined || right === undefined) return left === right
  if (left.counter !== right.counter || left.deviceId !== right.deviceId) return false
  return left === right || textOf(left) === textOf(right)
}

const union = <Table extends string>(left: RowSet<Table>, right: RowSet<Table>): Map<Table, Map<string, Row<unknown>>> => {
  const all = new Map([...left].map(([table, rows]) => [table, new Map(rows)]))
  for (const [table, rows] of right) {
    const own = all.get(table) ?? new Map<string, Row<unknown>>()
    for (const [id, row] of rows) {
      const known = own.get(id)
      own.set(id, known === undefined ? row : laterOf(known, row))
    }
    all.set(table, own)
  }
  return all
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = ({ body }: Row<unknown>): Fields => (typeof body === 'object' && body !== null ? { ...body } : {})

const rowsOf = (set: RowSet, table: string): Iterable<Row<unknown>> => set.get(table)?.values() ?? []

/** The random ids of everything that somebody erased. */
export const erasedIds = (set: RowSet): ReadonlySet<string> =>
  new Set([...rowsOf(set, 'erasures')].flatMap((row) => fieldsOf(row)['erasedId'] ?? []).filter((id) => typeof id === 'string'))

const questionOf = (row: Row<unknown>): string => {
  const { context, exerciseId } = fieldsOf(row)
  return JSON.stringify([row.profileId, row.scope, context, exerciseId])
}

/** Finds drafts that were handed in or set back: their removal leaves no row, so another device may still bring them. */
const staleDrafts = (set: RowSet): ((draft: Row<unknown>) => boolean) => {
  const answered = new Map<string, number>()
  for (const row of rowsOf(set, 'attempts')) {
    const question = questionOf(row)
    answered.set(question, Math.max(row.counter, answered.get(question) ?? 0))
  }
  const resets = [...rowsOf(set, 'resets')]
  const isSetBack = (draft: Row<unknown>): boolean =>
    resets.some((reset) => {
      const inReach = reset.profileId === draft.profileId && (reset.scope === 'profile' || reset.scope === draft.scope)
      const { target } = fieldsOf(reset)
      const { exerciseId }: Fields = typeof target === 'object' && target !== null ? { ...target } : {}
      return (
        inReach && reset.counter > draft.counter && (exerciseId === undefined || exerciseId === fieldsOf(draft)['exerciseId'])
      )
    })
  // Which question a sealed draft belongs to can't be read: one too many is better than one lost.
  return (draft) => !isSealedBody(draft.body) && ((answered.get(questionOf(draft)) ?? -1) > draft.counter || isSetBack(draft))
}

/**
 * What two devices, a device and its backup, or a database and its journal know together. The same result in any
 * order, however often, and what was erased anywhere stays erased.
 */
export const mergeRows = <Table extends string>(left: RowSet<Table>, right: RowSet<Table>): RowSet<Table> => {
  const all = union(left, right)
  const erased = erasedIds(all)
  const isStale = staleDrafts(all)
  return new Map(
    [...all].map(([table, rows]) => {
      const kept = [...rows].filter(([id, row]) => {
        if (table === 'erasures') return true
        return !erased.has(row.profileId) && !erased.has(id) && !(table === 'drafts' && isStale(row))
      })
      return [table, new Map(kept)]
    }),
  )
}

/** A learner whose erasure is taken back on purpose: the same rows under a new profile, which no erasure names. */
export const underNewProfile = <Table extends string>(set: RowSet<Table>, from: string, to: string): RowSet<Table> =>
  new Map(
    [...set].map(([table, rows]) => {
      const renamed = [...rows.values()].map((row) =>
        row.profileId === from ? { ...row, id: row.id.replace(from, to), profileId: to } : row,
      )
      return [table, new Map(renamed.map((row) => [row.id, row]))]
    }),
  )
