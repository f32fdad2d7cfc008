/** What a plan is made of, as far as dropping goes. */
export interface PlannedStep {
  readonly group: string
  readonly minutes: number
  readonly priority: 'must' | 'should' | 'could'
}

const ORDER = ['could', 'should'] as const

const minutesOf = (steps: readonly PlannedStep[], group: string): number =>
  steps.reduce((sum, step) => (step.group === group ? sum + step.minutes : sum), 0)

/**
 * What to leave out after step `from` to win so many minutes: first what could be left out, then what should not be but
 * may, each time the last first; what must be done stays. Groups in the order of the plan; it may win less than asked
 * for, or one group more than needed.
 */
export const dropForTime = (steps: readonly PlannedStep[], from: number, minutes: number): readonly string[] => {
  const here = steps[from]?.group
  const ahead = steps.slice(from + 1)
  const dropped = new Set<string>()
  let won = 0
  for (const priority of ORDER) {
    for (const { group } of ahead.filter((step) => step.priority === priority).toReversed()) {
      if (won >= minutes) break
      const saves = minutesOf(steps, group)
      if (group === here || dropped.has(group) || saves === 0) continue
      dropped.add(group)
      won += saves
    }
  }
  return [...new Set(steps.map(({ group }) => group))].filter((group) => dropped.has(group))
}
