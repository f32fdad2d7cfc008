import { describe, expect, it } from 'vitest'
import { loadCourse } from '#src/cli/load-course.ts'
import { compileModule } from '#src/content/compile.ts'
import { outlineOf } from '#src/content/outline-of.ts'
import type { ModuleSource } from '#src/content/schemas/module.schema.ts'
import { type ExerciseOutline, exercisesOf, type ModuleOutline } from '#src/domain/outline.ts'
import { progressOf } from '#src/domain/progress.ts'
import { answersOf } from '#src/domain/quiz.ts'
import type { ModuleRecords } from '#src/domain/records.ts'
import { shuffled } from '#src/domain/shuffle.ts'
import type { ExerciseSource } from '#src/exercises/schemas.ts'
import { readSummary } from '#src/imports/summary.ts'
import { learner, points } from '#src/testing/learner-records.ts'
import { fc, trials } from '#src/testing/properties.ts'
import { bytesOf, PROFILE } from '#src/testing/summaries.ts'
import { summarise } from '#src/domain/summary.ts'

// The course changes after it was learned: what was answered keeps its worth where the question is the same, and is
// never taken for the answer to another one. Real modules, changed as authors change them.

const course = loadCourse('courses')
const MODULES = course.modules.filter(({ quiz }) => quiz !== undefined)
const outlineFrom = (source: ModuleSource): ModuleOutline =>
  outlineOf(compileModule(source, 'en', course.ledger, course.glossary))

const known = new Map<ModuleSource, ModuleOutline>()
const outlineBefore = (source: ModuleSource): ModuleOutline => {
  const outline = known.get(source) ?? outlineFrom(source)
  known.set(source, outline)
  return outline
}

/** Somebody who did all of it: lessons to their ends, and a run with every question, each second one missed. */
const recordsOf = (outline: ModuleOutline): ModuleRecords => {
  const who = learner(outline)
  for (const lesson of outline.lessons) {
    for (const exercise of lesson.exercises) who.answer(exercise, points(1))
    who.end(lesson.id)
  }
  who.run(
    'run',
    (outline.quiz?.bank ?? []).map((question, index) => [question, points(index % 2)] as const),
  )
  return who.records()
}

type ChangeExercise = (exercise: ExerciseSource) => ExerciseSource | undefined

/** The module with every exercise as `change` gives it back; without those for which it gives nothing. */
const withExercises = (module: ModuleSource, change: ChangeExercise): ModuleSource => ({
  ...module,
  lessons: module.lessons.map((lesson) => ({
    ...lesson,
    blocks: lesson.blocks.flatMap((block): typeof lesson.blocks => {
      if (block.type !== 'exercise') return [block]
      const exercise = change(block.exercise)
      return exercise === undefined ? [] : [{ ...block, exercise }]
    }),
  })),
  ...(module.quiz !== undefined && { quiz: { ...module.quiz, bank: module.quiz.bank.flatMap((one) => change(one) ?? []) } }),
})

const exercisesIn = (module: ModuleSource): readonly ExerciseSource[] => [
  ...module.lessons.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'exercise' ? [block.exercise] : []))),
  ...(module.quiz?.bank ?? []),
]

/** Every list of things with ids, in another order; nothing else changes. */
const shuffledLists = (value: unknown, seed: number): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shuffledLists(inner, seed)]))
  const list = value.map((inner) => shuffledLists(inner, seed))
  const isNamed = list.every((item) => typeof item === 'object' && item !== null && 'id' in item)
  return isNamed ? shuffled(list, seed) : list
}

/** Another right answer, where the kind has one that can be named. */
const withOtherKey = (exercise: ExerciseSource): ExerciseSource | undefined => {
  switch (exercise.kind) {
    case 'choice':
      return { ...exercise, options: exercise.options.map((option) => ({ ...option, correct: !option.correct })) }
    case 'mark':
      return { ...exercise, spans: exercise.spans.map((span) => ({ ...span, correct: !span.correct })) }
    case 'verdict':
      return {
        ...exercise,
        answer:
          exercise.answer === 'true' || exercise.answer === 'fact'
            ? exercise.form === 'true-false'
              ? 'false'
              : 'myth'
            : exercise.form === 'true-false'
              ? 'true'
              : 'fact',
      }
    case 'order':
      return { ...exercise, items: exercise.items.toReversed() }
    case 'categorise': {
      const groups = exercise.groups.map(({ id }) => id)
      const next = (group: string): string => groups[(groups.indexOf(group) + 1) % groups.length] ?? group
      return { ...exercise, items: exercise.items.map((item) => ({ ...item, group: next(item.group) })) }
    }
    case 'estimate':
      return { ...exercise, value: exercise.value + exercise.step }
    default:
      return undefined
  }
}

interface Change {
  readonly module: ModuleSource
  /** Ids under which now stands another question, or the same with another right answer. */
  readonly others: readonly string[]
}
type MakeChange = (module: ModuleSource, seed: number) => Change

const pickFrom = <Item>(items: readonly Item[], seed: number): Item => {
  const item = items[seed % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

const changeOne = (module: ModuleSource, id: string, change: ChangeExercise): ModuleSource =>
  withExercises(module, (exercise) => (exercise.id === id ? change(exercise) : exercise))

const CHANGES: Readonly<Record<string, MakeChange>> = {
  'a question is removed': (module, seed) => ({
    module: changeOne(module, pickFrom(exercisesIn(module), seed).id, () => undefined),
    others: [],
  }),
  'questions stand in another order': (module, seed) => ({
    module: {
      ...module,
      lessons: shuffled(module.lessons, seed).map((lesson) => ({ ...lesson, blocks: [...shuffled(lesson.blocks, seed)] })),
      ...(module.quiz !== undefined && { quiz: { ...module.quiz, bank: [...shuffled(module.quiz.bank, seed)] } }),
    },
    others: [],
  }),
  'options stand in another order': (module, seed) => ({
    module: withExercises(module, (exercise) =>
      // Where the order is the answer, another order is another key.
      exercise.kind === 'order' ? exercise : (shuffledLists(exercise, seed) as ExerciseSource),
    ),
    others: [],
  }),
  'an id is used again for another question': (module, seed) => {
    const all = exercisesIn(module)
    const { id } = pickFrom(all, seed)
    const other = pickFrom(
      all.filter((exercise) => exercise.id !== id),
      seed >>> 8,
    )
    return { module: changeOne(module, id, () => ({ ...other, id })), others: [id] }
  },
  'another answer is the right one': (module, seed) => {
    const able = exercisesIn(module).filter((exercise) => withOtherKey(exercise) !== undefined)
    const { id } = pickFrom(able, seed)
    return { module: changeOne(module, id, withOtherKey), others: [id] }
  },
  'a question is to be looked at again': (module, seed) => {
    const { id } = pickFrom(exercisesIn(module), seed)
    return { module: changeOne(module, id, (exercise) => ({ ...exercise, revision: exercise.revision + 1 })), others: [id] }
  },
  'the module is split': (module) => ({
    module: { ...module, lessons: module.lessons.slice(0, Math.ceil(module.lessons.length / 2)) },
    others: [],
  }),
  'a lesson is removed': (module, seed) => ({
    module: { ...module, lessons: module.lessons.filter((_, index) => index !== seed % module.lessons.length) },
    others: [],
  }),
}

const idsIn = (exercises: readonly ExerciseOutline[]): readonly string[] => exercises.map(({ id }) => id)

/** What is wrong with the progress that comes of the changed module. */
const faultsOf = (after: ModuleOutline, others: readonly string[], before: ModuleOutline): readonly string[] => {
  const records = recordsOf(before)
  const progress = progressOf(after, records)
  const inLessons = after.lessons.flatMap(({ exercises }) => exercises)
  const wrongStatus = inLessons.flatMap(({ id }) => {
    const expected = others.includes(id) ? 'changed' : 'submitted'
    const status = progress.exercises.get(id)?.status
    return status === expected ? [] : [`${id} is ${status} instead of ${expected}`]
  })
  const required = inLessons.filter(({ optional }) => !optional)
  const isComplete = !required.some(({ id }) => others.includes(id))
  const wrongCompletion = progress.completed === isComplete ? [] : [`completed is ${progress.completed}`]

  const bank = before.quiz?.bank ?? []
  const kept = idsIn(after.quiz?.bank ?? []).filter((id) => !others.includes(id))
  const earned = bank.filter(({ id }, index) => index % 2 === 1 && kept.includes(id)).length
  const { score } = progress.quiz?.best ?? {}
  const wrongScore =
    progress.quiz?.finishedRuns === 1 && score?.earned === earned && score.possible === kept.length
      ? []
      : [`the run has ${score?.earned} of ${score?.possible} instead of ${earned} of ${kept.length}`]
  const [run] = records.quizRuns
  const shown = after.quiz === undefined || run === undefined ? [] : answersOf(after.quiz, run, records.attempts)
  const wrongShown = shown.flatMap(({ question }) =>
    others.includes(question.id) ? [`${question.id} is shown as answered`] : [],
  )
  return [...wrongStatus, ...wrongCompletion, ...wrongScore, ...wrongShown]
}

/** A summary of the changed module, written and read again. */
const summaryOf = (after: ModuleOutline, before: ModuleOutline) => {
  const summary = summarise({
    modules: [{ outline: after, records: recordsOf(before) }],
    options: { detail: 'full', identity: { kind: 'code' } },
    profile: PROFILE,
    slipId: '0123456789abcdef0123456789abcdef',
    language: 'en',
    kitVersion: '0.1.0',
    contentVersion: 'after-the-change',
    factsCheckedOn: '2026-01-01',
    now: '2026-01-11T09:30:00-05:00',
  })
  const read = readSummary(bytesOf(summary))
  if (!read.ok) throw new Error(read.problem.problem)
  return read.value.summary
}

const anyModule = fc.constantFrom(...MODULES.map(({ id }) => id))
const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 })

/** What a change of a module does to somebody's progress, where questions are told apart as `seen` sees them. */
const play = (name: string, moduleId: string, seed: number, seen = (after: ModuleOutline, _before: ModuleOutline) => after) => {
  const source = MODULES.find(({ id }) => id === moduleId)
  const makeChange = CHANGES[name]
  if (source === undefined || makeChange === undefined) throw new Error(`${name} of ${moduleId}`)
  const before = outlineBefore(source)
  const { module, others } = makeChange(source, seed)
  const after = outlineFrom(module)
  return { before, after, others, faults: faultsOf(seen(after, before), others, before) }
}

describe.each(Object.keys(CHANGES))('when %s', (name) => {
  it('answers keep their worth, and none is taken for an answer to something else', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anyModule, anySeed, (moduleId, seed) => {
        const { before, after, others, faults } = play(name, moduleId, seed)
        expect(faults).toEqual([])
        const { contentVersion, modules } = summaryOf(after, before)
        expect(contentVersion).toBe('after-the-change')
        const told = modules[0]?.exercises ?? []
        expect(told.filter(({ id }) => others.includes(id) || !idsIn(exercisesOf(after)).includes(id))).toEqual([])
      }),
      { numRuns: trials(3) },
    )
  })
})

describe('the trials would see it (the control)', () => {
  const changedBy = (outline: ModuleOutline, change: (exercise: ExerciseOutline, place: number) => ExerciseOutline) => {
    let place = 0
    const all = (list: readonly ExerciseOutline[]) => list.map((exercise) => change(exercise, place++))
    const lessons = outline.lessons.map((lesson) => ({ ...lesson, exercises: all(lesson.exercises) }))
    return { ...outline, lessons, ...(outline.quiz !== undefined && { quiz: { ...outline.quiz, bank: all(outline.quiz.bank) } }) }
  }

  it.each(['an id is used again for another question', 'another answer is the right one', 'a question is to be looked at again'])(
    'if questions went by their ids alone, when %s',
    (name) => {
      const byIdAlone = (after: ModuleOutline, before: ModuleOutline) => {
        const known = new Map(exercisesOf(before).map((exercise) => [exercise.id, exercise]))
        return changedBy(after, (exercise) => known.get(exercise.id) ?? exercise)
      }
      for (const { id } of MODULES.slice(0, 2)) expect(play(name, id, 7, byIdAlone).faults).not.toEqual([])
    },
  )

  it('if questions went by their places, when one is removed', () => {
    const byPlace = (after: ModuleOutline, before: ModuleOutline) => {
      const known = exercisesOf(before)
      return changedBy(after, (exercise, place) => ({ ...exercise, keyHash: known[place]?.keyHash ?? '' }))
    }
    for (const { id } of MODULES.slice(0, 2)) expect(play('a question is removed', id, 0, byPlace).faults).not.toEqual([])
  })
})
