import type { SurfaceKind } from '../exercise-view.ts'
import { FlashcardsPrint } from './flashcards.print.tsx'
import { FlashcardsProjector } from './flashcards.projector.tsx'
import type { FlashcardsExercise } from './flashcards.score.ts'

export const surfaceKind = { Projector: FlashcardsProjector, Print: FlashcardsPrint } satisfies SurfaceKind<FlashcardsExercise>
