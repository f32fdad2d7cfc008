import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseOutline, ModuleOutline } from '#src/domain/outline.ts'
import type { AttemptBody, LessonEventBody, ModuleRecords, QuizRunBody, ResetBody, Row } from '#src/domain/records.ts'

const MODULE = 'a-module'

export const exerciseOutline = (id: string, changes: Partial<ExerciseOutline> = {}): ExerciseOutline => ({
  id,
  kind: 'choice',
  revision: 1,
  keyHash: `${id}structure-0000000000000000`,
  optional: false,
  ...changes,
})

export const points = (earned: number, possible = 1): Score => ({ status: 'scored', earned, possible })

/** Two lessons, the second optional, and a quiz of two questions from four. */
export const moduleOutline = (changes: Partial<ModuleOutline> = {}): ModuleOutline => ({
  id: MODULE,
  minutes: 20,
  lessons: [
    {
      id: 'first',
      minutes: 10,
      optional: false,
      exercises: [exerciseOutline('one'), exerciseOutline('extra', { optional: true })],
    },
    { id: 'second', minutes: 10, optional: true, exercises: [exerciseOutline('two')] },
  ],
  quiz: { draw: 2, passMark: 70, bank: ['q-one', 'q-two', 'q-three', 'q-four'].map((id) => exerciseOutline(id)) },
  ...changes,
})

type AttemptChanges = Partial<AttemptBody> & { readonly score?: Score }

/** Writes down what a learner does, each thing a row with the next counter; `day` moves the date on. */
export const learner = (outline: ModuleOutline = moduleOutline()) => {
  const attempts: Row<AttemptBody>[] = []
  const lessonEvents: Row<LessonEventBody>[] = []
  const quizRuns: Row<QuizRunBody>[] = []
  const resets: Row<ResetBody>[] = []
  let counter = 0
  let date = '2026-01-10'
  const at = () => `${date}T10:00:00-05:00`
  const row = <Body>(body: Body, id = `row-${counter + 1}`): Row<Body> => {
    counter += 1
    return { id, profileId: 'p', deviceId: 'd', counter, scope: outline.id, body }
  }
  const event = (body: LessonEventBody): void => void lessonEvents.push(row(body))
  const self = {
    day: (day: string) => {
      date = day
      return self
    },
    answer: (exercise: ExerciseOutline, score: Score, changes: AttemptChanges = {}) => {
      const { id: exerciseId, revision, keyHash } = exercise
      const where = { contentVersion: 'v', moduleId: outline.id, context: 'lesson', language: 'en' } as const
      attempts.push(row({ exerciseId, revision, keyHash, ...where, answer: {}, score, hints: 0, at: at(), ...changes }))
      return self
    },
    end: (lessonId: string) => {
      event({ kind: 'reached-end', moduleId: outline.id, lessonId, at: at() })
      return self
    },
    work: (lessonId: string, minutes: number) => {
      event({ kind: 'active', moduleId: outline.id, lessonId, durationMs: minutes * 60_000, at: at() })
      return self
    },
    startRun: (runId: string, questions: readonly ExerciseOutline[], passMark = 70) => {
      const drawn = questions.map(({ id, revision, keyHash }) => ({ exerciseId: id, revision, keyHash }))
      const body = {
        moduleId: outline.id,
        questions: drawn,
        seed: runId,
        passMark,
        contentVersion: 'v',
        language: 'en',
        at: at(),
      } as const
      quizRuns.push(row(body, runId))
      return self
    },
    finishRun: (runId: string) => {
      event({ kind: 'quiz-finished', moduleId: outline.id, runId, at: at() })
      return self
    },
    /** A whole run: started, each question answered with these points, finished. */
    run: (runId: string, answers: readonly (readonly [ExerciseOutline, Score])[], passMark = 70) => {
      self.startRun(
        runId,
        answers.map(([question]) => question),
        passMark,
      )
      for (const [question, score] of answers) self.answer(question, score, { context: `quiz:${runId}` })
      return self.finishRun(runId)
    },
    reset: (target: ResetBody['target']) => {
      resets.push(row({ target, at: at() }))
      return self
    },
    records: (): ModuleRecords => ({ attempts, lessonEvents, quizRuns, resets }),
  }
  return self
}
