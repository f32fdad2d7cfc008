import type { SurfaceKind } from '../exercise-view.ts'
import { VerdictPrint } from './verdict.print.tsx'
import { VerdictProjector } from './verdict.projector.tsx'
import type { VerdictExercise } from './verdict.score.ts'

export const surfaceKind = { Projector: VerdictProjector, Print: VerdictPrint } satisfies SurfaceKind<VerdictExercise>
