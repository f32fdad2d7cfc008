import type { SurfaceKind } from '../exercise-view.ts'
import { ClozePrint } from './cloze.print.tsx'
import { ClozeProjector } from './cloze.projector.tsx'
import type { ClozeExercise } from './cloze.score.ts'

export const surfaceKind = { Projector: ClozeProjector, Print: ClozePrint } satisfies SurfaceKind<ClozeExercise>
