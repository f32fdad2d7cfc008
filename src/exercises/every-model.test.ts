import { fc } from '../testing/properties.ts'
import { describe, expect, it } from 'vitest'
import { seedOf } from '#src/domain/shuffle.ts'
import { LANGUAGES } from '#src/domain/text.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { interactionMistakes, responseMistakes } from '#src/testing/xapi-interaction-rules.ts'
import { AUTHORING, exerciseMistakes, sampleAnswerOf, solveStepsOf } from './authoring.ts'
import { EXAMPLES } from './examples.ts'
import {
  emptyAnswerOf,
  explainSolution,
  hasSolution,
  interactionOf,
  MODELS,
  parseAnswer,
  responseOf,
  scoreOf,
  solutionOf,
} from './models.ts'
import { exerciseSchema, type ExerciseSource } from './schemas.ts'

const examples: readonly ExerciseSource[] = Object.values(EXAMPLES).flat()
const table = examples.flatMap((source) =>
  LANGUAGES.map((language) => ({ name: `${source.id} (${language})`, source, language })),
)

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

/** Every string in the exercise that looks like an id: answers made of them reach deep into scoring. */
const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^[a-z0-9-]{1,64}$/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

const FIELDS = [
  'chosen',
  'verdict',
  'placed',
  'order',
  'filled',
  'guess',
  'marked',
  'text',
  'checked',
  'taken',
  'option',
  'known',
  'again',
]

const strangeAnswers = (ids: readonly string[]): fc.Arbitrary<unknown> => {
  const id = fc.constantFrom(...ids, '__proto__', 'constructor', 'toString', '', 'no-such-id')
  const content = fc.oneof(
    fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withSparseArray: true,
    }),
    fc.array(id),
    fc.dictionary(id, id),
    id,
    fc.double(),
    fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY),
  )
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), id), content)
  return fc.oneof(content, fields, fc.constant(JSON.parse('{"__proto__": {"chosen": ["a"]}, "placed": {"__proto__": "a"}}')))
}

const pureHalves = import.meta.glob(['./*/*.score.ts', './*/*.model.ts', './models.ts', './stored-answer.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

it.each(Object.entries(pureHalves))('%s makes no learner download a validator', (_, source) => {
  const imports = String(source).match(/^import (?!type )[\s\S]*?from '([^']+)'/gm) ?? []
  expect(imports.filter((line) => /zod|\.schema\.ts|\.authoring\.ts/.test(line))).toEqual([])
})

describe.each(Object.keys(EXAMPLES))('%s', (kind) => {
  it('has two examples or more, a model and an authoring half', () => {
    expect(examples.filter((source) => source.kind === kind).length).toBeGreaterThan(1)
    expect(Object.keys(MODELS)).toContain(kind)
    expect(Object.keys(AUTHORING)).toContain(kind)
  })
})

it.each(examples.map((source) => ({ name: source.id, source })))('$name is accepted and without mistakes', ({ source }) => {
  expect(exerciseSchema.safeParse(source).error).toBeUndefined()
  expect(AUTHORING[source.kind].schema.safeParse(source).success).toBe(true)
  expect(exerciseMistakes(source)).toEqual([])
})

describe.each(table)('$name', ({ source, language }) => {
  const exercise = deepFreeze(compileExercise(source, language))
  const full = solutionOf(exercise) ?? sampleAnswerOf(source)
  const byLanguage = { en: compileExercise(source, 'en'), fr: compileExercise(source, 'fr') }

  it('counts the empty answer as incomplete', () => {
    expect(scoreOf(exercise, emptyAnswerOf(exercise))).toEqual({ status: 'incomplete' })
    expect(scoreOf(exercise, 'no answer at all')).toEqual({ status: 'incomplete' })
  })

  it('gives full points to the solution, or counts the sample as completed', () => {
    const score = scoreOf(exercise, full)
    if (!hasSolution(exercise)) return expect(score).toEqual({ status: 'completed' })
    expect(score.status).toBe('scored')
    if (score.status !== 'scored') return
    expect(score.earned).toBe(score.possible)
    expect(score.possible).toBeGreaterThan(0)
    expect(score.parts?.every(({ right }) => right)).toBe(true)
  })

  it('keeps answers through JSON', () => {
    for (const answer of [emptyAnswerOf(exercise), full])
      expect(parseAnswer(exercise, JSON.parse(JSON.stringify(answer)))).toEqual(answer)
  })

  it('never throws at strange answers, and scores what it accepts within bounds, twice the same', () => {
    fc.assert(
      fc.property(strangeAnswers(idsIn(exercise)), (value) => {
        const answer = parseAnswer(exercise, value)
        if (answer === undefined) return
        const score = scoreOf(exercise, deepFreeze(answer))
        expect(scoreOf(exercise, answer)).toEqual(score)
        expect(parseAnswer(exercise, JSON.parse(JSON.stringify(answer)))).toEqual(answer)
        if (score.status !== 'scored') return
        expect([score.earned, score.possible].every(Number.isInteger)).toBe(true)
        expect(score.earned).toBeGreaterThanOrEqual(0)
        expect(score.earned).toBeLessThanOrEqual(score.possible)
        expect(score.parts?.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('is a valid xAPI interaction, and its answer a valid response', () => {
    const interaction = interactionOf(exercise, byLanguage)
    expect(interactionMistakes(interaction)).toEqual([])
    expect(interaction.correctResponsesPattern !== undefined).toBe(hasSolution(exercise))
    expect(responseMistakes(interaction, responseOf(exercise, full) ?? '')).toEqual([])
    if (interaction.interactionType !== 'numeric' && hasSolution(exercise))
      expect(interaction.correctResponsesPattern).toContain(responseOf(exercise, full))
  })

  it('says the right answer in words, where there is one', () => {
    const lines = explainSolution(exercise)
    expect(lines.length > 0).toBe(hasSolution(exercise))
    expect(lines.every((line) => line.length > 0)).toBe(true)
  })

  it('can be answered step by step', () => {
    if (full === undefined) throw new Error('neither a solution nor a sample')
    const steps = solveStepsOf(source, full, seedOf(exercise.id))
    expect(steps.length).toBeGreaterThan(1)
    expect(steps.at(-1)).toEqual({ do: 'press', action: 'check' })
  })
})
