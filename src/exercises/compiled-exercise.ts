import type { Compiled } from '#src/domain/text.ts'
import type { ExerciseKind, ExerciseSource } from './schemas.ts'

/** What the compiler makes of one kind's source: texts in one language, and the fingerprint of its question. */
export type ExerciseFrom<Source> = Compiled<Source> & { readonly keyHash: string }

/** Each kind's compiled form under its name. */
export type ExerciseByKind = { readonly [Kind in ExerciseKind]: ExerciseFrom<Extract<ExerciseSource, { kind: Kind }>> }

export type ExerciseOf<Kind extends ExerciseKind> = ExerciseByKind[Kind]

/** An exercise of any kind in one language. */
export type CompiledExercise = ExerciseOf<ExerciseKind>
