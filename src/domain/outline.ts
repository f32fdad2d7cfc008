/** A module without its texts: what progress, quizzes and summaries are computed against. */
export interface ExerciseOutline {
  readonly id: string
  readonly kind: string
  readonly revision: number
  readonly keyHash: string
  readonly optional: boolean
  /** Graded in a quiz only while no `current` fact it rests on is past this day. */
  readonly reviewBy?: string
  readonly topic?: string
}

export interface LessonOutline {
  readonly id: string
  readonly minutes: number
  readonly optional: boolean
  readonly exercises: readonly ExerciseOutline[]
}

export interface QuizOutline {
  readonly draw: number
  readonly passMark: number
  readonly bank: readonly ExerciseOutline[]
}

export interface ModuleOutline {
  readonly id: string
  readonly minutes: number
  readonly lessons: readonly LessonOutline[]
  readonly quiz?: QuizOutline
}

export const exercisesOf = (outline: ModuleOutline): readonly ExerciseOutline[] => [
  ...outline.lessons.flatMap((lesson) => lesson.exercises),
  ...(outline.quiz?.bank ?? []),
]
