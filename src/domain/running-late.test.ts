import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropForTime, type PlannedStep } from './running-late.ts'

const step = (group: string, minutes: number, priority: PlannedStep['priority']): PlannedStep => ({ group, minutes, priority })
const PLAN = [
  step('open', 5, 'must'),
  step('early', 6, 'could'),
  step('talk', 10, 'should'),
  step('map', 4, 'could'),
  step('map', 0, 'could'),
  step('quiz', 8, 'must'),
  step('extra', 3, 'could'),
  step('close', 5, 'should'),
]

describe('running late', () => {
  it('leaves out what could be left out first, the last first, and only what is still to come', () => {
    expect(dropForTime(PLAN, 1, 3)).toEqual(['extra'])
    expect(dropForTime(PLAN, 1, 7)).toEqual(['map', 'extra'])
    expect(dropForTime(PLAN, 0, 10)).toEqual(['early', 'map', 'extra'])
  })

  it('goes on with what should be done, and never touches what must be', () => {
    expect(dropForTime(PLAN, 1, 10)).toEqual(['map', 'extra', 'close'])
    expect(dropForTime(PLAN, 1, 500)).toEqual(['talk', 'map', 'extra', 'close'])
  })

  it('does not tear a block apart that the room is in the middle of', () => {
    expect(dropForTime(PLAN, 3, 500)).toEqual(['extra', 'close'])
  })

  it('wins what was asked for whenever that much can be left out', () => {
    const plans = fc.array(
      fc.record({
        group: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        minutes: fc.integer({ min: 0, max: 20 }),
        priority: fc.constantFrom('must', 'should', 'could' as const),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(plans, fc.nat(11), fc.integer({ min: 1, max: 60 }), (rows, from, minutes) => {
        // A block has one priority.
        const plan = rows.map((row) => ({ ...row, priority: rows.find(({ group }) => group === row.group)?.priority ?? 'must' }))
        const dropped = dropForTime(plan, from, minutes)
        const sum = (groups: readonly string[]) =>
          plan.reduce((all, row) => (groups.includes(row.group) ? all + row.minutes : all), 0)
        const possible = plan.slice(from + 1).filter(({ priority, group }) => priority !== 'must' && group !== plan[from]?.group)
        const most = sum([...new Set(possible.map(({ group }) => group))])
        expect(sum(dropped)).toBeGreaterThanOrEqual(Math.min(minutes, most))
        expect(plan.filter(({ priority, group }) => priority === 'must' && dropped.includes(group))).toEqual([])
      }),
    )
  })
})
