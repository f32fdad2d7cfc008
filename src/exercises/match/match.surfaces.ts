import type { SurfaceKind } from '../exercise-view.ts'
import { MatchPrint } from './match.print.tsx'
import { MatchProjector } from './match.projector.tsx'
import type { MatchExercise } from './match.score.ts'

export const surfaceKind = { Projector: MatchProjector, Print: MatchPrint } satisfies SurfaceKind<MatchExercise>
