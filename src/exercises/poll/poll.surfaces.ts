import type { SurfaceKind } from '../exercise-view.ts'
import { PollPrint } from './poll.print.tsx'
import { PollProjector } from './poll.projector.tsx'
import type { PollExercise } from './poll.score.ts'

export const surfaceKind = { Projector: PollProjector, Print: PollPrint } satisfies SurfaceKind<PollExercise>
