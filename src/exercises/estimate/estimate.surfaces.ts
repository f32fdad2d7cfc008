import type { SurfaceKind } from '../exercise-view.ts'
import { EstimatePrint } from './estimate.print.tsx'
import { EstimateProjector } from './estimate.projector.tsx'
import type { EstimateExercise } from './estimate.score.ts'

export const surfaceKind = { Projector: EstimateProjector, Print: EstimatePrint } satisfies SurfaceKind<EstimateExercise>
