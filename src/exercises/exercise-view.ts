import type { ComponentType } from 'react'
import type { ExerciseModel, Score } from '#src/domain/exercise.ts'

/** What a learner is told after an answer was kept. */
export interface Feedback {
  readonly score: Score
  /** The right answer may be shown: it was reached, asked for, or there is none. */
  readonly revealed: boolean
}

export interface LearnerViewProps<Exercise, Answer> {
  readonly exercise: Exercise
  readonly answer: Answer
  readonly onAnswer: (answer: Answer) => void
  /** For what may still change while feedback stands (a self-check): kept at once. */
  readonly onAmend: (answer: Answer) => void
  /** Present once the answer was checked: the view marks each part and gives its reason. */
  readonly feedback?: Feedback | undefined
  /** True until the app can keep an answer, and while feedback stands. */
  readonly disabled: boolean
  /** Seeds the order of options: the same on every visit, and on paper. */
  readonly seedText: string
  /** Id of the element that holds the prompt, to name groups of controls. */
  readonly promptId: string
  /** An earlier answer to a paired exercise (a poll before and after). */
  readonly earlier?: Answer | undefined
}

export interface ProjectorViewProps<Exercise> {
  readonly exercise: Exercise
  /** False: only the question, without a trace of the answer. */
  readonly revealed: boolean
  readonly seedText: string
  /** In a story: the choices that the group has taken so far. */
  readonly taken?: readonly string[] | undefined
}

export interface PrintViewProps<Exercise> {
  readonly exercise: Exercise
  /** True on the answer key. */
  readonly withAnswer: boolean
  readonly seedText: string
}

/** One kind's half that a learner downloads. */
export interface LearnerKind<Exercise, Answer> {
  readonly model: ExerciseModel<Exercise, Answer>
  readonly Learner: ComponentType<LearnerViewProps<Exercise, Answer>>
}

/** One kind's views for the wall and for paper. */
export interface SurfaceKind<Exercise> {
  readonly Projector: ComponentType<ProjectorViewProps<Exercise>>
  readonly Print: ComponentType<PrintViewProps<Exercise>>
}
