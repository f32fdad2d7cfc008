import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { doneModule, resealed, slip } from '#src/testing/summaries.ts'
import { countOnce } from './merge-summaries.ts'

const KEY = 'a'.repeat(32)
const mine = { session: 'S', learnerKey: KEY } as const
const counted = (...slips: Parameters<typeof countOnce>[0]) =>
  countOnce(slips).summaries.map(({ slipId, modules }) => [slipId.replaceAll('-', ''), modules.map(({ id }) => id)])

describe('counting summaries', () => {
  it('counts a slip once, however often it comes', () => {
    const one = slip('one', [doneModule()])
    expect(counted(one, one, one)).toEqual([['one', ['a-module']]])
    expect(countOnce([one, one]).leftOut).toEqual([{ slipId: one.slipId, why: 'duplicate' }])
  })

  it('counts the newer of two forms of one slip, and says so', () => {
    const old = slip('one', [doneModule({ id: 'old' })])
    const edited = slip('one', [doneModule({ id: 'new' })], { exportedOn: '2026-02-01' })
    expect(counted(old, edited)).toEqual([['one', ['new']]])
    expect(countOnce([old, edited]).leftOut).toEqual([{ slipId: old.slipId, why: 'conflict' }])
  })

  it('counts of one learner in one session each module from the newest slip that has it', () => {
    const first = slip('first', [doneModule({ id: 'a' }), doneModule({ id: 'b' })], { ...mine, exportedOn: '2026-01-01' })
    const second = slip('second', [doneModule({ id: 'b' }), doneModule({ id: 'c' })], { ...mine, exportedOn: '2026-01-02' })
    expect(counted(first, second)).toEqual([
      ['second', ['b', 'c']],
      ['first', ['a']],
    ])
    expect(countOnce([first, second]).leftOut).toEqual([{ slipId: first.slipId, moduleId: 'b', why: 'replaced' }])
  })

  it('takes of two slips of one day the one with more work in it', () => {
    const morning = slip('zz', [doneModule({ lessonsDone: 0 })], mine)
    const evening = slip('aa', [doneModule({ lessonsDone: 1 })], mine)
    expect(counted(morning, evening)).toEqual([['aa', ['a-module']]])
  })

  it('keeps apart what no session ties together', () => {
    const plain = slip('one', [doneModule()])
    expect(counted(plain, slip('two', [doneModule()]))).toHaveLength(2)
    expect(counted(slip('one', [doneModule()], mine), slip('two', [doneModule()], { ...mine, session: 'T' }))).toHaveLength(2)
    expect(
      counted(slip('one', [doneModule()], mine), slip('two', [doneModule()], { ...mine, learnerKey: 'b'.repeat(32) })),
    ).toHaveLength(2)
    expect(resealed(plain, {})).toEqual(plain)
  })

  it('depends on which slips there are, not on their order', () => {
    const slips = ['one', 'two', 'three'].flatMap((id, index) => [
      slip(id, [doneModule()], { ...mine, exportedOn: `2026-01-0${index + 1}` }),
      slip(id, [doneModule({ id: 'b', lessonsDone: index })], mine),
      slip(`${id}-alone`, [doneModule()]),
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(slips, { minLength: slips.length }), (shuffled) => {
        expect(countOnce(shuffled)).toEqual(countOnce(slips))
      }),
    )
  })
})
