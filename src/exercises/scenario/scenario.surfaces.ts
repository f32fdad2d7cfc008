import type { SurfaceKind } from '../exercise-view.ts'
import { ScenarioPrint } from './scenario.print.tsx'
import { ScenarioProjector } from './scenario.projector.tsx'
import type { ScenarioExercise } from './scenario.score.ts'

export const surfaceKind = { Projector: ScenarioProjector, Print: ScenarioPrint } satisfies SurfaceKind<ScenarioExercise>
