import { compareFractions, type Fraction, reaches } from './fraction.ts'
import type { ExerciseOutline, LessonOutline, ModuleOutline } from './outline.ts'
import { isSameQuestion } from './question-identity.ts'
import { quizResultsOf, type QuizResult } from './quiz.ts'
import { type AttemptBody, inOrder, type ModuleRecords, type Row } from './records.ts'

export type ExerciseStatus = 'new' | 'submitted' | 'changed'

export interface ExerciseProgress {
  readonly id: string
  /** `changed`: the answer key is another one than when it was answered, so it is asked again. */
  readonly status: ExerciseStatus
  readonly last?: Row<AttemptBody>
  readonly best?: Fraction
  readonly tries: number
  /** Tries that earned nothing; looking at the answer is not one. */
  readonly wrongTries: number
  /** Tries that did not earn everything: after two, the answer is offered. */
  readonly shortTries: number
}

export interface LessonProgress {
  readonly id: string
  readonly status: 'new' | 'started' | 'done'
  readonly submitted: number
  readonly required: number
}

export const MINUTE_BANDS = ['under-15', '15-30', '30-60', '60-120', 'over-120'] as const
export type MinutesBand = (typeof MINUTE_BANDS)[number]

export interface ModuleProgress {
  readonly lessons: readonly LessonProgress[]
  readonly exercises: ReadonlyMap<string, ExerciseProgress>
  readonly lessonsDone: number
  readonly lessonsRequired: number
  readonly quiz?: { readonly best?: QuizResult; readonly latest?: QuizResult; readonly finishedRuns: number }
  readonly completed: boolean
  readonly passed: boolean
  /** Steps done of steps to do: required exercises, lesson ends and the quiz. For bars, never for judging. */
  readonly walked: Fraction
  readonly startedOn?: string
  readonly completedOn?: string
  readonly minutesBand: MinutesBand
}

/** Drops what a reset took out of the count. Later rows count again. */
export const countingRecords = (records: ModuleRecords): ModuleRecords => {
  const everything = Math.max(
    0,
    ...records.resets.filter(({ body }) => body.target.kind !== 'exercise').map(({ counter }) => counter),
  )
  const perExercise = new Map<string, number>()
  for (const { body, counter } of records.resets) {
    if (body.target.kind === 'exercise')
      perExercise.set(body.target.exerciseId, Math.max(counter, perExercise.get(body.target.exerciseId) ?? 0))
  }
  const counts = ({ counter }: Row<unknown>) => counter > everything
  return {
    attempts: records.attempts
      .filter((row) => counts(row) && (isQuiz(row) || row.counter > (perExercise.get(row.body.exerciseId) ?? 0)))
      .toSorted(inOrder),
    lessonEvents: records.lessonEvents.filter(counts).toSorted(inOrder),
    quizRuns: records.quizRuns.filter(counts).toSorted(inOrder),
    resets: records.resets,
  }
}

const isQuiz = ({ body }: Row<AttemptBody>): boolean => body.context.startsWith('quiz:')

const fractionOf = ({ body }: Row<AttemptBody>): Fraction | undefined =>
  body.score.status === 'scored' ? { earned: body.gaveUp ? 0 : body.score.earned, possible: body.score.possible } : undefined

const isWrong = ({ body }: Row<AttemptBody>): boolean => !body.gaveUp && body.score.status === 'scored' && body.score.earned === 0

const isShort = ({ body }: Row<AttemptBody>): boolean =>
  !body.gaveUp && body.score.status === 'scored' && body.score.earned < body.score.possible

export const isCurrent = (exercise: ExerciseOutline, { body }: Row<AttemptBody>): boolean =>
  body.revision === exercise.revision && isSameQuestion(body.keyHash, exercise.keyHash)

export const exerciseProgressOf = (exercise: ExerciseOutline, attempts: readonly Row<AttemptBody>[]): ExerciseProgress => {
  const valid = attempts.filter((attempt) => isCurrent(exercise, attempt))
  const last = valid.at(-1)
  if (last === undefined)
    return { id: exercise.id, status: attempts.length > 0 ? 'changed' : 'new', tries: 0, wrongTries: 0, shortTries: 0 }
  const best = valid.flatMap((attempt) => fractionOf(attempt) ?? []).toSorted((left, right) => compareFractions(right, left))[0]
  const tries = valid.filter(({ body }) => !body.gaveUp).length
  return {
    id: exercise.id,
    status: 'submitted',
    last,
    tries,
    wrongTries: valid.filter(isWrong).length,
    shortTries: valid.filter(isShort).length,
    ...(best !== undefined && { best }),
  }
}

const groupByExercise = (attempts: readonly Row<AttemptBody>[]): Map<string, Row<AttemptBody>[]> => {
  const groups = new Map<string, Row<AttemptBody>[]>()
  for (const attempt of attempts) {
    const group = groups.get(attempt.body.exerciseId)
    if (group === undefined) groups.set(attempt.body.exerciseId, [attempt])
    else group.push(attempt)
  }
  return groups
}

const lessonProgressOf = (
  lesson: LessonOutline,
  exercises: ReadonlyMap<string, ExerciseProgress>,
  events: ModuleRecords['lessonEvents'],
): LessonProgress => {
  const required = lesson.exercises.filter(({ optional }) => !optional)
  const submitted = required.filter(({ id }) => exercises.get(id)?.status === 'submitted').length
  const seen = events.filter(({ body }) => 'lessonId' in body && body.lessonId === lesson.id)
  const ended = seen.some(({ body }) => body.kind === 'reached-end')
  const status = ended && submitted === required.length ? 'done' : seen.length > 0 || submitted > 0 ? 'started' : 'new'
  return { id: lesson.id, status, submitted, required: required.length }
}

const bandOf = (events: ModuleRecords['lessonEvents']): MinutesBand => {
  const minutes = events.reduce((sum, { body }) => sum + (body.kind === 'active' ? body.durationMs : 0), 0) / 60_000
  if (minutes < 15) return 'under-15'
  if (minutes < 30) return '15-30'
  if (minutes < 60) return '30-60'
  return minutes <= 120 ? '60-120' : 'over-120'
}

const dayOf = (at: string): string => at.slice(0, 10)

/** The day of the row that made the module complete: found by replaying, because completion is never stored. */
const completionDayOf = (outline: ModuleOutline, counting: ModuleRecords): string | undefined => {
  const rows = [...counting.attempts, ...counting.lessonEvents].toSorted(inOrder)
  let low = 0
  let high = rows.length - 1
  // Completion only ever turns on as rows are added, so a binary search finds the first row with it.
  while (low < high) {
    const middle = (low + high) >> 1
    const until = rows[middle]?.counter ?? 0
    const upTo = <Body>(list: readonly Row<Body>[]) => list.filter(({ counter }) => counter <= until)
    const part = { ...counting, attempts: upTo(counting.attempts), lessonEvents: upTo(counting.lessonEvents) }
    if (isComplete(outline, part)) high = middle
    else low = middle + 1
  }
  const row = rows[low]
  return row === undefined ? undefined : dayOf(row.body.at)
}

/** The day of the first row; a clock that was set back meanwhile must not make the beginning later than the end. */
const startDayOf = ({ attempts, lessonEvents }: ModuleRecords, completedOn: string | undefined): string | undefined => {
  const first = [...attempts, ...lessonEvents].toSorted(inOrder)[0]
  if (first === undefined) return undefined
  const day = dayOf(first.body.at)
  return completedOn !== undefined && completedOn < day ? completedOn : day
}

const walk = (outline: ModuleOutline, counting: ModuleRecords) => {
  const groups = groupByExercise(counting.attempts.filter((attempt) => !isQuiz(attempt)))
  const exercises = new Map(
    outline.lessons.flatMap(({ exercises: own }) =>
      own.map((exercise) => [exercise.id, exerciseProgressOf(exercise, groups.get(exercise.id) ?? [])]),
    ),
  )
  const lessons = outline.lessons.map((lesson) => lessonProgressOf(lesson, exercises, counting.lessonEvents))
  const required = outline.lessons.filter(({ optional }) => !optional).map(({ id }) => id)
  const lessonsDone = lessons.filter(({ id, status }) => status === 'done' && required.includes(id)).length
  const quiz = outline.quiz === undefined ? undefined : quizResultsOf(outline.quiz, counting)
  const completed = lessonsDone === required.length && (quiz === undefined || quiz.finishedRuns > 0)
  return { exercises, lessons, lessonsDone, lessonsRequired: required.length, quiz, completed }
}

const isComplete = (outline: ModuleOutline, counting: ModuleRecords): boolean => walk(outline, counting).completed

/** Progress in one module: a pure function of the module and what was done. See the design's rules of learning. */
export const progressOf = (outline: ModuleOutline, records: ModuleRecords): ModuleProgress => {
  const counting = countingRecords(records)
  const { exercises, lessons, lessonsDone, lessonsRequired, quiz, completed } = walk(outline, counting)
  const steps = lessons.reduce((sum, { required }) => sum + required + 1, 0) + (quiz === undefined ? 0 : 3)
  const taken =
    lessons.reduce((sum, { submitted, status }) => sum + submitted + (status === 'done' ? 1 : 0), 0) +
    (quiz?.finishedRuns ? 3 : 0)
  const completedOn = completed ? completionDayOf(outline, counting) : undefined
  const startedOn = startDayOf(counting, completedOn)
  return {
    lessons,
    exercises,
    lessonsDone,
    lessonsRequired,
    ...(quiz !== undefined && { quiz }),
    completed,
    passed: outline.quiz === undefined ? completed : quiz?.best !== undefined && reaches(quiz.best.score, quiz.best.passMark),
    walked: { earned: taken, possible: steps },
    ...(startedOn !== undefined && { startedOn }),
    ...(completedOn !== undefined && { completedOn }),
    minutesBand: bandOf(counting.lessonEvents),
  }
}
