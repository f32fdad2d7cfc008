import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import type { AttemptBody, DraftBody, LessonEventBody, ProfileBody, QuizRunBody, ResetBody } from '#src/domain/records.ts'
import {
  isAttemptBody,
  isDraftBody,
  isLessonEventBody,
  isProfileBody,
  isQuizRunBody,
  isResetBody,
  partitionRows,
} from './parse-records.ts'
import { parseRow } from '#src/domain/parse-row.ts'

const at = '2026-11-25T10:00:00-05:00'
const question = { exerciseId: 'one', revision: 1, keyHash: 'abc' }
const attempt: AttemptBody = {
  ...question,
  contentVersion: 'v',
  moduleId: 'a-module',
  context: 'lesson',
  language: 'en',
  answer: { chosen: ['a'] },
  score: { status: 'scored', earned: 1, possible: 2, parts: [{ id: 'a', right: true }] },
  hints: 0,
  confidence: 2,
  at,
}
const event: LessonEventBody = { kind: 'active', moduleId: 'a-module', lessonId: 'first', durationMs: 9000, at }
const run: QuizRunBody = {
  moduleId: 'a-module',
  questions: [question],
  seed: 's',
  passMark: 70,
  contentVersion: 'v',
  language: 'fr',
  at,
}
const reset: ResetBody = { target: { kind: 'exercise', exerciseId: 'one' }, at }
const draft: DraftBody = { ...question, context: 'quiz:run', answer: null, flagged: true }
const profile: ProfileBody = { kind: 'group', label: 'The table', size: 4, secret: 'x', createdOn: '2026-11-25' }

const rowOf = (body: unknown) => ({ id: 'row', profileId: 'ana', deviceId: 'device', counter: 7, scope: 'a-module', body })

/** For each kind of row: a sound one, its guard, and the numbers that progress is computed from. */
const BODIES: readonly (readonly [string, object, (body: unknown) => body is object, (body: never) => readonly number[]])[] = [
  [
    'attempt',
    attempt,
    isAttemptBody,
    ({ revision, hints, score }: AttemptBody) =>
      score.status === 'scored' ? [revision, hints, score.earned, score.possible, score.possible - score.earned] : [revision],
  ],
  ['lesson event', event, isLessonEventBody, (body: LessonEventBody) => (body.kind === 'active' ? [body.durationMs] : [])],
  ['quiz run', run, isQuizRunBody, (body: QuizRunBody) => [body.passMark, ...body.questions.map(({ revision }) => revision)]],
  ['reset', reset, isResetBody, () => []],
  ['draft', draft, isDraftBody, ({ revision }: DraftBody) => [revision]],
  ['profile', profile, isProfileBody, ({ size }: ProfileBody) => (size === undefined ? [] : [size])],
]

/** Values that damage, another program or a bad import might leave. */
const nonsense = fc.oneof(
  fc.constantFrom(undefined, null, Number.NaN, Infinity, -Infinity, -1, 0.5, 2 ** 60, '', '__proto__', 'NaN', [], {}, true),
  fc.constant(JSON.parse('{"__proto__": {"status": "scored", "earned": 1, "possible": 1}}')),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
)

type Path = readonly string[]
const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [path]

const withChange = (value: unknown, [key, ...rest]: Path, change: (inner: unknown) => unknown): unknown => {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.map((inner, index) => (String(index) === key ? withChange(inner, rest, change) : inner))
  }
  const fields = new Map(Object.entries(value as object))
  fields.set(key, withChange(fields.get(key), rest, change))
  return Object.fromEntries(fields)
}

const without = (value: unknown, path: Path): unknown => {
  const last = path.at(-1)
  if (last === undefined) return undefined
  return withChange(value, path.slice(0, -1), (inner) =>
    Object.fromEntries(Object.entries(inner as object).filter(([key]) => key !== last)),
  )
}

/** A sound row with one to three of its fields replaced by nonsense or left out. */
const damaged = (body: unknown) => {
  const sound: unknown = rowOf(body)
  const one = fc.record({ path: fc.constantFrom(...pathsOf(sound)), value: nonsense, leaveOut: fc.boolean() })
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((row, { path, value, leaveOut }) => {
      try {
        return leaveOut ? without(row, path) : withChange(row, path, () => value)
      } catch {
        // An earlier change left nothing to change here.
        return row
      }
    }, sound),
  )
}

const isWhole = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

describe('rows from disk', () => {
  it.each(BODIES)('a sound %s is accepted as it is', (_, body, isBody) => {
    expect(isBody(body)).toBe(true)
    expect(parseRow(rowOf(body))).toEqual(rowOf(body))
  })

  it.each(BODIES)(
    '1,000 damaged forms of a %s never throw, never pass as sound, and lose nothing',
    (_, body, isBody, numbersOf) => {
      fc.assert(
        fc.property(fc.array(damaged(body), { minLength: 1, maxLength: 4 }), (rows) => {
          const all = [rowOf(body), ...rows]
          const copy = [...all]
          const { good, damaged: bad } = partitionRows(all, isBody)
          expect(good.length + bad).toBe(all.length)
          expect(all).toEqual(copy)
          expect(good).toContainEqual(rowOf(body))
          for (const row of good) {
            expect([row.id, row.profileId, row.deviceId, row.scope].every((text) => typeof text === 'string')).toBe(true)
            expect([row.counter, ...numbersOf(row.body as never)].filter((number) => !isWhole(number))).toEqual([])
          }
        }),
        { numRuns: 1000 },
      )
    },
  )

  it.each([
    ['a score above its maximum', { score: { status: 'scored', earned: 3, possible: 2 } }],
    ['a negative score', { score: { status: 'scored', earned: -1, possible: 2 } }],
    ['no number', { score: { status: 'scored', earned: Number.NaN, possible: 2 } }],
    ['half a point', { score: { status: 'scored', earned: 0.5, possible: 2 } }],
    ['points without end', { score: { status: 'scored', earned: 1, possible: Infinity } }],
    ['parts that are no list', { score: { status: 'scored', earned: 1, possible: 2, parts: {} } }],
    ['an unknown status', { score: { status: 'won', earned: 1, possible: 2 } }],
    ['a score as text', { score: '1/2' }],
    ['an unknown confidence', { confidence: 4 }],
    ['an unknown context', { context: 'dream' }],
    ['no answer', { answer: undefined }],
    ['hints as text', { hints: '0' }],
  ])('an attempt with %s is damaged', (_, change) => {
    expect(isAttemptBody({ ...attempt, ...change })).toBe(false)
  })

  it('what is only inherited does not count', () => {
    expect(isAttemptBody(Object.create(attempt))).toBe(false)
    expect(isAttemptBody(JSON.parse(`{"__proto__": ${JSON.stringify(attempt)}}`))).toBe(false)
    expect(parseRow(Object.create(rowOf(attempt)))).toBeUndefined()
  })

  it.each([Number.NaN, -1, 0.5, Infinity, '7', null])('a row with the counter %s is damaged', (counter) => {
    expect(parseRow({ ...rowOf(attempt), counter })).toBeUndefined()
  })
})
