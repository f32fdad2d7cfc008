import type { SurfaceKind } from '../exercise-view.ts'
import { MarkPrint } from './mark.print.tsx'
import { MarkProjector } from './mark.projector.tsx'
import type { MarkExercise } from './mark.score.ts'

export const surfaceKind = { Projector: MarkProjector, Print: MarkPrint } satisfies SurfaceKind<MarkExercise>
