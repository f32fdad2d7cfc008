import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import type { Compiled, Language } from '#src/domain/text.ts'
import type { CompiledExercise } from '#src/exercises/compiled-exercise.ts'
import type { BlockSource } from './schemas/block.schema.ts'
import type { CatalogueSource } from './schemas/catalogue.schema.ts'
import type { LessonSource, ModuleSource } from './schemas/module.schema.ts'

export type { CompiledExercise, ExerciseOf } from '#src/exercises/compiled-exercise.ts'

export type CompiledExerciseBlock = Omit<Compiled<Extract<BlockSource, { type: 'exercise' }>>, 'exercise'> & {
  readonly exercise: CompiledExercise
}
export type CompiledBlock = Compiled<Exclude<BlockSource, { type: 'exercise' }>> | CompiledExerciseBlock
export type BlockOf<Type extends CompiledBlock['type']> = Extract<CompiledBlock, { type: Type }>

export type CompiledLesson = Omit<Compiled<LessonSource>, 'blocks'> & { readonly blocks: readonly CompiledBlock[] }

export type CompiledQuiz = Omit<Compiled<NonNullable<ModuleSource['quiz']>>, 'bank'> & {
  readonly bank: readonly CompiledExercise[]
}

/** One module in one language, with the facts and terms that it uses: one JSON file, what the app loads. */
export type CompiledModule = Omit<Compiled<ModuleSource>, 'lessons' | 'quiz' | '$schema' | 'allowWords'> & {
  readonly language: Language
  readonly lessons: readonly CompiledLesson[]
  readonly quiz?: CompiledQuiz
  readonly facts: Readonly<Record<string, CompiledFact>>
  readonly terms: Readonly<Record<string, CompiledTerm>>
}

export type CompiledCatalogue = Omit<Compiled<CatalogueSource>, '$schema'>
