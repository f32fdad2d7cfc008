import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { learner, moduleOutline, points } from '#src/testing/learner-records.ts'
import { busyLearner, busySummary, PROFILE, SECRET_WORDS, SORTS, summaryInput } from '#src/testing/summaries.ts'
import { checksumOf } from './checksum.ts'
import { learnerKeyOf, normalSession } from './learner-key.ts'
import { percentOfShare, summarise, type SummaryFrame } from './summary.ts'

const moduleOf = (detail: 'completion' | 'scores' | 'full') => busySummary({ detail }).modules[0]

describe('what a summary holds', () => {
  it('by default: completion, quiz scores and points, with nothing about which answers were given', () => {
    expect(moduleOf('scores')).toEqual({
      id: 'all-sorts',
      startedOn: '2026-01-10',
      completedOn: '2026-01-10',
      minutesBand: '30-60',
      lessonsDone: 1,
      lessonsRequired: 1,
      completed: true,
      passed: true,
      quiz: { best: 1, latest: 1, runs: 2, passMark: 0.7 },
      exercises: [
        { id: 'pick', revision: 1, kind: 'choice', earned: 0, possible: 1, tries: 2 },
        { id: 'pair', revision: 1, kind: 'match', earned: 1, possible: 2, tries: 1 },
        { id: 'gaps', revision: 1, kind: 'cloze', earned: 0, possible: 1, tries: 1 },
        { id: 'steps', revision: 1, kind: 'order', earned: 0, possible: 3, tries: 0 },
        { id: 'bank-one', revision: 1, kind: 'verdict', earned: 1, possible: 1, tries: 2 },
      ],
    })
  })

  it('with only the completion: no quiz and no exercises', () => {
    const { quiz: _, exercises: __, ...completion } = moduleOf('scores') ?? {}
    expect(moduleOf('completion')).toEqual(completion)
  })

  it('in full: also what was chosen wrongly in the last answer, and the way through the story', () => {
    const full = moduleOf('full')
    expect(full?.exercises?.map(({ id, wrong }) => [id, wrong])).toEqual([
      ['pick', ['worse']],
      ['pair', ['left:other']],
      ['gaps', ['gap']],
      ['steps', undefined],
      ['bank-one', undefined],
    ])
    expect(full?.scenarios).toEqual([{ id: 'story', path: ['go', 'stay'], ending: 'home' }])
  })

  it.each(['completion', 'scores', 'full'] as const)(
    'with detail %s: never an opinion, a reflection or a typed word',
    (detail) => {
      const text = JSON.stringify(busySummary({ detail }))
      for (const words of SECRET_WORDS) expect(text).not.toContain(words)
      for (const id of ['opinion', 'diary']) expect(text).not.toContain(id)
    },
  )

  it('names no typed word even where a damaged record holds one as if it were an id', () => {
    const parts = [
      { id: 'gap', right: false, chosen: 'My Own Words' },
      null,
      { id: 7, right: false },
      { id: 'a b', right: false },
    ]
    const score = JSON.parse(JSON.stringify({ status: 'scored', earned: 0, possible: 1, parts }))
    const records = learner(moduleOutline())
      .answer(SORTS.choice, points(0))
      .answer({ ...SORTS.cloze }, score)
      .records()
    const outline = moduleOutline({ lessons: [{ id: 'l', minutes: 1, optional: false, exercises: [SORTS.cloze] }] })
    const { modules } = summarise(summaryInput({ modules: [{ outline, records }] }, { detail: 'full' }))
    expect(modules[0]?.exercises?.[0]?.wrong).toEqual(['gap'])
  })

  it('leaves out modules without a trace of work, exercises that changed since, practice, and runs that are open', () => {
    const outline = moduleOutline({ id: 'untouched' })
    expect(summarise(summaryInput({ modules: [{ outline, records: learner(outline).records() }] })).modules).toEqual([])
    const who = learner(moduleOutline()).answer({ ...SORTS.choice, revision: 9 }, points(1))
    const asked = moduleOutline({
      lessons: [{ id: 'l', minutes: 1, optional: false, exercises: [SORTS.choice] }],
      quiz: { draw: 1, passMark: 70, bank: [SORTS.bank] },
    })
    who
      .answer(SORTS.bank, points(1), { context: 'practice' })
      .startRun('open', [SORTS.bank])
      .answer(SORTS.bank, points(1), { context: 'quiz:open' })
    expect(summarise(summaryInput({ modules: [{ outline: asked, records: who.records() }] })).modules[0]).toMatchObject({
      exercises: [],
    })
  })

  it('does not count what a reset took back', () => {
    const records = busyLearner().reset({ kind: 'module' }).records()
    expect(
      summarise(summaryInput({ modules: summaryInput().modules.map((module) => ({ ...module, records })) })).modules,
    ).toEqual([])
  })

  it('is sealed: its checksum is that of its content', () => {
    const summary = busySummary({ detail: 'full', session: 'x' })
    expect(summary.checksum).toBe(checksumOf(summary))
  })
})

describe('who a summary is from', () => {
  const who = (identity: Parameters<typeof busySummary>[0], profile: Partial<SummaryFrame['profile']> = {}) =>
    busySummary(identity, { profile: { ...PROFILE, ...profile } }).who

  it('is the two-word code unless somebody chose otherwise', () => {
    expect(busySummary().who).toEqual({ kind: 'code', label: 'tango-panda' })
    expect(who({ identity: { kind: 'name', name: '  Amina Haddad ' } })).toEqual({ kind: 'person', label: 'Amina Haddad' })
    expect(who({ identity: { kind: 'none' } })).toEqual({ kind: 'person' })
    expect(who({ identity: { kind: 'name', name: '   ' } })).toEqual({ kind: 'person' })
  })

  it('is a code also for somebody whose profile has a name, always the same one', () => {
    const label = who({}, { kind: 'person', label: 'Amina Haddad' }).label ?? ''
    expect(label).toMatch(/^[a-z]+-[a-z]+$/)
    expect(who({}, { kind: 'person', label: 'Amina Haddad' })).toEqual({ kind: 'code', label })
    expect(JSON.stringify(busySummary({}, { profile: { ...PROFILE, kind: 'person', label: 'Amina Haddad' } }))).not.toContain(
      'Amina',
    )
  })

  it('is a group with its size, once', () => {
    expect(who({ identity: { kind: 'name', name: 'Les Amis' } }, { kind: 'group', label: 'Les Amis', size: 12 })).toEqual({
      kind: 'group',
      label: 'Les Amis',
      size: 12,
    })
    expect(who({ identity: { kind: 'none' } }, { kind: 'group', label: 'Les Amis', size: 12 })).toEqual({
      kind: 'group',
      size: 12,
    })
  })

  it('keeps any name as it was typed, shortened only when very long, and can always be sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
        const summary = busySummary({ identity: { kind: 'name', name }, session: name })
        expect(name.trim().startsWith(summary.who.label ?? '')).toBe(true)
        expect(summary.checksum).toBe(checksumOf(summary))
      }),
    )
    expect(busySummary({ identity: { kind: 'name', name: 'half \ud800 pair' } }).who.label).toBe('half  pair')
  })
})

describe('what links two summaries', () => {
  const exported = (slipId: string, options: Parameters<typeof busySummary>[0] = {}) =>
    busySummary({ identity: { kind: 'none' }, ...options }, { slipId })

  it('is nothing of one’s own without a code, a name or a session', () => {
    const left = Object.entries(exported('a'.repeat(32)))
    const right = new Map(Object.entries(exported('b'.repeat(32))))
    const shared = left
      .filter(([field, value]) => JSON.stringify(right.get(field)) === JSON.stringify(value))
      .map(([field]) => field)
    expect(shared).toEqual([
      'format',
      'version',
      'detail',
      'who',
      'door',
      'language',
      'kitVersion',
      'contentVersion',
      'factsCheckedOn',
      'exportedOn',
      'modules',
    ])
    expect(JSON.stringify(exported('a'.repeat(32)))).not.toContain(PROFILE.secret)
    expect(JSON.stringify(exported('a'.repeat(32)))).not.toContain(PROFILE.label)
  })

  it('is the learner key within one session, however its code was typed, and in no other', () => {
    const key = (session: string) => exported('a'.repeat(32), { session }).learnerKey
    expect(key('abc-7')).toMatch(/^[0-9a-f]{32}$/)
    expect(key(' ABC-7 ')).toBe(key('abc-7'))
    expect(key('abc-8')).not.toBe(key('abc-7'))
    expect(exported('a'.repeat(32), { session: 'été' }).session).toBe('ÉTÉ')
    expect(exported('a'.repeat(32), { session: '   ' })).not.toHaveProperty('session')
    expect(exported('a'.repeat(32))).not.toHaveProperty('learnerKey')
  })

  it('is not the same for two learners, and never changes with the release', () => {
    expect(learnerKeyOf('secret one', 'S')).not.toBe(learnerKeyOf('secret two', 'S'))
    expect(learnerKeyOf('0123456789abcdef', 'abc-7')).toBe('a85f08a10b4073e325afb6e7b9ee7dbb')
  })

  it('normalises a session code once and for all', () => {
    const once = normalSession('\u1FD7')
    expect(normalSession(once)).toBe(once)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(normalSession(normalSession(typed))).toBe(normalSession(typed))
      }),
    )
  })
})

it('prints a share as whole percent rounded down, for every fraction of small numbers', () => {
  for (let possible = 1; possible <= 300; possible++) {
    for (let earned = 0; earned <= possible; earned++)
      expect(percentOfShare(earned / possible)).toBe(Math.floor((earned * 100) / possible))
  }
})
