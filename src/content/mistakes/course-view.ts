import { type BlockSource, blockSchema } from '../schemas/block.schema.ts'
import { type CatalogueSource, catalogueSchema } from '../schemas/catalogue.schema.ts'
import { type Fact, factSchema } from '../schemas/facts.schema.ts'
import { type ModuleSource, moduleSchema } from '../schemas/module.schema.ts'
import { type ExerciseSource, exerciseSchema } from '#src/exercises/schemas.ts'
import type { CourseInput, ModuleInput, Path } from './course-input.ts'
import { fieldOf, listOf, stringOf } from './raw-value.ts'

/**
 * The parts of a course that are sound in themselves, with the way to each, so that one mistake in a file does not
 * hide the others.
 */

export interface Located<Value> {
  readonly path: Path
  readonly value: Value
}

export interface LocatedExercise extends Located<ExerciseSource> {
  readonly place: 'lesson' | 'bank'
}

export interface ModuleView {
  readonly input: ModuleInput
  readonly isDraft: boolean
  /** When the whole file is sound. */
  readonly module: ModuleSource | undefined
  readonly blocks: readonly Located<BlockSource>[]
  readonly exercises: readonly LocatedExercise[]
}

export interface CourseView {
  readonly today: string
  /** `undefined` when there is no ledger to compare with. */
  readonly facts: ReadonlyMap<string, Fact> | undefined
  readonly factIds: readonly string[]
  readonly termIds: readonly string[] | undefined
  readonly catalogue: CatalogueSource | undefined
  readonly modules: readonly ModuleView[]
}

const located = (list: readonly unknown[], path: Path): readonly Located<unknown>[] =>
  list.map((value, index) => ({ path: [...path, index], value }))

const rawBlocks = (value: unknown): readonly Located<unknown>[] =>
  located(listOf(value, 'lessons'), ['lessons']).flatMap((lesson) =>
    located(listOf(lesson.value, 'blocks'), [...lesson.path, 'blocks']),
  )

const rawExercises = (value: unknown): readonly (Located<unknown> & { readonly place: 'lesson' | 'bank' })[] => [
  ...rawBlocks(value)
    .filter((block) => fieldOf(block.value, 'type') === 'exercise')
    .map((block) => ({ path: [...block.path, 'exercise'], value: fieldOf(block.value, 'exercise'), place: 'lesson' as const })),
  ...located(listOf(fieldOf(value, 'quiz'), 'bank'), ['quiz', 'bank']).map((question) => ({
    ...question,
    place: 'bank' as const,
  })),
]

const viewModule = (input: ModuleInput): ModuleView => ({
  input,
  isDraft: stringOf(input.value, 'status') === 'draft',
  module: moduleSchema.safeParse(input.value).data,
  blocks: rawBlocks(input.value).flatMap(({ path, value }) => {
    const block = blockSchema.safeParse(value).data
    return block === undefined ? [] : [{ path, value: block }]
  }),
  exercises: rawExercises(input.value).flatMap(({ path, value, place }) => {
    const exercise = exerciseSchema.safeParse(value).data
    return exercise === undefined ? [] : [{ path, value: exercise, place }]
  }),
})

const idsOf = (list: readonly unknown[]): readonly string[] => list.flatMap((item) => stringOf(item, 'id') ?? [])

export const viewCourse = (input: CourseInput): CourseView => {
  const facts = listOf(input.facts, 'facts').flatMap((fact) => factSchema.safeParse(fact).data ?? [])
  return {
    today: input.today,
    facts: input.facts === undefined ? undefined : new Map(facts.map((fact) => [fact.id, fact])),
    factIds: idsOf(listOf(input.facts, 'facts')),
    termIds: input.glossary === undefined ? undefined : idsOf(listOf(input.glossary, 'terms')),
    catalogue: catalogueSchema.safeParse(input.catalogue).data,
    modules: input.modules.map(viewModule),
  }
}
