import type { LearnerKind } from '../exercise-view.ts'
import { FlashcardsLearner } from './flashcards.learner.tsx'
import { flashcardsModel } from './flashcards.model.ts'
import type { FlashcardsAnswer, FlashcardsExercise } from './flashcards.score.ts'

export const learnerKind = { model: flashcardsModel, Learner: FlashcardsLearner } satisfies LearnerKind<
  FlashcardsExercise,
  FlashcardsAnswer
>
