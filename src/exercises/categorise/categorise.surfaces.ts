import type { SurfaceKind } from '../exercise-view.ts'
import { CategorisePrint } from './categorise.print.tsx'
import { CategoriseProjector } from './categorise.projector.tsx'
import type { CategoriseExercise } from './categorise.score.ts'

export const surfaceKind = { Projector: CategoriseProjector, Print: CategorisePrint } satisfies SurfaceKind<CategoriseExercise>
