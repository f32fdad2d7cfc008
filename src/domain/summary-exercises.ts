import type { ScorePart } from './exercise.ts'
import { type ExerciseOutline, exercisesOf } from './outline.ts'
import { countingRecords, type ExerciseProgress, exerciseProgressOf, type ModuleProgress } from './progress.ts'
import type { AttemptBody, Row } from './records.ts'
import type { ModuleToSummarise, SummaryExercise, SummaryScenario } from './summary.ts'

/** In these, a part that is not right and not chosen was overlooked: nothing wrong was chosen. */
const PICKING_KINDS: readonly string[] = ['choice', 'mark']
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** An id in a file is an id of the course; anything else, such as a typed word, stays here. */
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

/** Reading a record checks the points but not the parts, and a damaged part must not cost the whole summary. */
const isPart = (value: unknown): value is ScorePart =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'right' in value

const partsOf = ({ score }: AttemptBody): readonly ScorePart[] =>
  score.status === 'scored' && Array.isArray(score.parts) ? score.parts.filter(isPart) : []

const wrongOf = (kind: string, attempt: AttemptBody): readonly string[] =>
  partsOf(attempt).flatMap(({ id, right, chosen }) => {
    if (right) return []
    if (!isId(chosen)) return PICKING_KINDS.includes(kind) ? [] : [id]
    return [chosen === id ? id : `${id}:${chosen}`]
  })

const exerciseDone = (
  exercise: ExerciseOutline,
  { last, tries }: ExerciseProgress,
  withWrong: boolean,
): readonly SummaryExercise[] => {
  if (last?.body.score.status !== 'scored') return []
  const { gaveUp = false, score } = last.body
  const wrong = withWrong && !gaveUp ? wrongOf(exercise.kind, last.body) : []
  const { id, revision, kind } = exercise
  return [
    {
      id,
      revision,
      kind,
      earned: gaveUp ? 0 : score.earned,
      possible: score.possible,
      tries,
      ...(wrong.length > 0 && { wrong }),
    },
  ]
}

/** Answers to quiz questions, from finished runs. */
const quizAttempts = ({ records }: ModuleToSummarise): readonly Row<AttemptBody>[] => {
  const { attempts, lessonEvents } = countingRecords(records)
  const finished = new Set(lessonEvents.flatMap(({ body }) => (body.kind === 'quiz-finished' ? [`quiz:${body.runId}`] : [])))
  return attempts.filter(({ body }) => finished.has(body.context))
}

/** Every scored exercise that was submitted and still is the question that was answered, in the order of the course. */
export const exercisesDone = (
  module: ModuleToSummarise,
  progress: ModuleProgress,
  withWrong: boolean,
): readonly SummaryExercise[] => {
  const answered = quizAttempts(module)
  return exercisesOf(module.outline).flatMap((exercise) => {
    const found =
      progress.exercises.get(exercise.id) ??
      exerciseProgressOf(
        exercise,
        answered.filter(({ body }) => body.exerciseId === exercise.id),
      )
    return exerciseDone(exercise, found, withWrong)
  })
}

/** The way taken through each scenario that came to an end. */
export const scenariosDone = ({ outline, walkOf }: ModuleToSummarise, progress: ModuleProgress): readonly SummaryScenario[] =>
  exercisesOf(outline).flatMap(({ id, kind }) => {
    const last = progress.exercises.get(id)?.last
    const walk = kind === 'scenario' && last?.body.score.status === 'completed' ? walkOf?.(id, last.body.answer) : undefined
    return walk === undefined ? [] : [{ id, path: walk.path, ending: walk.ending }]
  })
