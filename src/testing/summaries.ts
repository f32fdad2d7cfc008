import { checksumOf } from '#src/domain/checksum.ts'
import { type Summary, summarise, type SummaryInput, type SummaryModule, type SummaryOptions } from '#src/domain/summary.ts'
import { exerciseOutline, learner, moduleOutline, points } from './learner-records.ts'

export const PROFILE = { kind: 'code', label: 'tango-panda', secret: 'f'.repeat(32) } as const

/** A module with a question of each sort that a summary treats in its own way. */
export const SORTS = {
  choice: exerciseOutline('pick', { kind: 'choice' }),
  match: exerciseOutline('pair', { kind: 'match' }),
  cloze: exerciseOutline('gaps', { kind: 'cloze' }),
  order: exerciseOutline('steps', { kind: 'order' }),
  poll: exerciseOutline('opinion', { kind: 'poll' }),
  reflection: exerciseOutline('diary', { kind: 'reflection' }),
  scenario: exerciseOutline('story', { kind: 'scenario' }),
  bank: exerciseOutline('bank-one', { kind: 'verdict' }),
} as const

const { bank, ...inLesson } = SORTS

export const allSorts = moduleOutline({
  id: 'all-sorts',
  lessons: [{ id: 'only', minutes: 10, optional: false, exercises: Object.values(inLesson) }],
  quiz: { draw: 1, passMark: 70, bank: [bank] },
})

export const SECRET_WORDS = ['my diary words', 'typedword', 'strongly-agree'] as const
const [DIARY, TYPED, OPINION] = SECRET_WORDS

/** Somebody who did everything, some of it wrongly, and left words that no summary may hold. */
export const busyLearner = () =>
  learner(allSorts)
    .work('only', 40)
    .answer(SORTS.choice, {
      status: 'scored',
      earned: 0,
      possible: 1,
      parts: [
        { id: 'bad', right: false, chosen: 'bad' },
        { id: 'good', right: false },
      ],
    })
    .answer(SORTS.choice, {
      status: 'scored',
      earned: 0,
      possible: 1,
      parts: [
        { id: 'worse', right: false, chosen: 'worse' },
        { id: 'good', right: false },
      ],
    })
    .answer(SORTS.match, {
      status: 'scored',
      earned: 1,
      possible: 2,
      parts: [
        { id: 'left', right: false, chosen: 'other' },
        { id: 'right', right: true },
      ],
    })
    .answer(
      SORTS.cloze,
      { status: 'scored', earned: 0, possible: 1, parts: [{ id: 'gap', right: false }] },
      { answer: { filled: { gap: TYPED } } },
    )
    .answer(SORTS.order, { status: 'scored', earned: 3, possible: 3, parts: [] }, { gaveUp: true })
    .answer(SORTS.poll, { status: 'completed' }, { answer: { chosen: OPINION } })
    .answer(SORTS.reflection, { status: 'completed' }, { answer: { text: DIARY } })
    .answer(SORTS.scenario, { status: 'completed' }, { answer: { taken: ['go', 'stay'] } })
    .end('only')
    .run('r1', [[SORTS.bank, points(0)]])
    .run('r2', [[SORTS.bank, points(1)]])

export const walkOf = (id: string): { path: readonly string[]; ending: string } | undefined =>
  id === 'story' ? { path: ['go', 'stay'], ending: 'home' } : undefined

export const summaryInput = (
  changes: Partial<Omit<SummaryInput, 'options'>> = {},
  options: Partial<SummaryOptions> = {},
): SummaryInput => ({
  modules: [{ outline: allSorts, records: busyLearner().records(), walkOf }],
  options: { detail: 'scores', identity: { kind: 'code' }, ...options },
  profile: PROFILE,
  slipId: '0123456789abcdef0123456789abcdef',
  language: 'en',
  kitVersion: '0.1.0',
  contentVersion: 'abc123',
  factsCheckedOn: '2026-01-01',
  now: '2026-01-11T09:30:00-05:00',
  ...changes,
})

export const busySummary = (
  options: Partial<SummaryOptions> = {},
  changes: Partial<Omit<SummaryInput, 'options'>> = {},
): Summary => summarise(summaryInput(changes, options))

/** A sound file with other content: the checksum is made anew. */
export const resealed = (summary: Summary, changes: Readonly<Record<string, unknown>>): object => {
  const changed = { ...summary, ...changes }
  return { ...changed, checksum: checksumOf(changed) }
}

export const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

/** A finished slip with the modules that a test is about. */
export const slip = (slipId: string, modules: readonly SummaryModule[], changes: Partial<Summary> = {}): Summary => {
  const { checksum: _, ...content } = { ...busySummary(), slipId: slipId.padEnd(8, '-'), modules, ...changes }
  return { ...content, checksum: checksumOf(content) }
}

export const doneModule = (changes: Partial<SummaryModule> = {}): SummaryModule => ({
  id: 'a-module',
  startedOn: '2026-01-01',
  minutesBand: '15-30',
  lessonsDone: 1,
  lessonsRequired: 1,
  completed: true,
  passed: true,
  ...changes,
})
