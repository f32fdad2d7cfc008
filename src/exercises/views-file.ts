import type { ExerciseKind } from './schemas.ts'

/** The source file of a kind's learner view, for the prerenderer's preload list. */
export const viewsFileOf = (kind: ExerciseKind): string => `src/exercises/${kind}/${kind}.views.ts`
