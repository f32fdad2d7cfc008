import type { Summary, SummaryModule } from './summary.ts'

/**
 * - `duplicate`: the same slip came twice.
 * - `conflict`: two different slips under one id; somebody changed one by hand.
 * - `replaced`: the same learner of the same session handed in this module again later.
 */
export interface LeftOut {
  readonly slipId: string
  readonly moduleId?: string
  readonly why: 'duplicate' | 'conflict' | 'replaced'
}

export interface MergedSummaries {
  readonly summaries: readonly Summary[]
  readonly leftOut: readonly LeftOut[]
}

/** Who handed it in, as far as a summary tells: within a session the same learner, else nobody but this slip. */
export const personOf = ({ slipId, session, learnerKey }: Summary): string =>
  session === undefined || learnerKey === undefined ? `slip ${slipId}` : `learner ${learnerKey} ${session}`

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const workIn = ({ lessonsDone, quiz, exercises = [] }: SummaryModule): number =>
  lessonsDone + (quiz?.runs ?? 0) + exercises.reduce((sum, { tries }) => sum + tries, 0)

const workOf = ({ modules }: Summary): number => modules.reduce((sum, module) => sum + workIn(module), 0)

/** Newest first. Files know the day only, so on one day the slip with more work in it counts as later. */
const newestFirst = (left: Summary, right: Summary): number =>
  byText(right.exportedOn, left.exportedOn) ||
  workOf(right) - workOf(left) ||
  byText(left.slipId, right.slipId) ||
  byText(left.checksum, right.checksum)

/**
 * Counts each slip once, and of one learner in one session each module once, from the newest slip that has it. The
 * result depends on which slips there are, never on their order.
 */
export const countOnce = (received: readonly Summary[]): MergedSummaries => {
  const slips = new Map<string, Summary>()
  const seen = new Set<string>()
  const summaries: Summary[] = []
  const leftOut: LeftOut[] = []
  for (const summary of received.toSorted(newestFirst)) {
    const { slipId } = summary
    const first = slips.get(slipId)
    if (first !== undefined) {
      leftOut.push({ slipId, why: first.checksum === summary.checksum ? 'duplicate' : 'conflict' })
      continue
    }
    slips.set(slipId, summary)
    const person = personOf(summary)
    const modules = summary.modules.filter(({ id }) => !seen.has(`${person} ${id}`))
    for (const { id } of summary.modules) {
      if (seen.has(`${person} ${id}`)) leftOut.push({ slipId, moduleId: id, why: 'replaced' })
      seen.add(`${person} ${id}`)
    }
    if (modules.length > 0 || summary.modules.length === 0) summaries.push({ ...summary, modules })
  }
  return { summaries, leftOut }
}
