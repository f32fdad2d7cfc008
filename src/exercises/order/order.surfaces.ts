import type { SurfaceKind } from '../exercise-view.ts'
import { OrderPrint } from './order.print.tsx'
import { OrderProjector } from './order.projector.tsx'
import type { OrderExercise } from './order.score.ts'

export const surfaceKind = { Projector: OrderProjector, Print: OrderPrint } satisfies SurfaceKind<OrderExercise>
