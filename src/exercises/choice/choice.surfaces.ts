import type { SurfaceKind } from '../exercise-view.ts'
import { ChoicePrint } from './choice.print.tsx'
import { ChoiceProjector } from './choice.projector.tsx'
import type { ChoiceExercise } from './choice.score.ts'

export const surfaceKind = { Projector: ChoiceProjector, Print: ChoicePrint } satisfies SurfaceKind<ChoiceExercise>
