import type { SurfaceKind } from '../exercise-view.ts'
import { ReflectionPrint } from './reflection.print.tsx'
import { ReflectionProjector } from './reflection.projector.tsx'
import type { ReflectionExercise } from './reflection.score.ts'

export const surfaceKind = { Projector: ReflectionProjector, Print: ReflectionPrint } satisfies SurfaceKind<ReflectionExercise>
