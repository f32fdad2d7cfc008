import type { CompiledExercise } from '#src/content/compiled.ts'
import type { QuizOutline } from '#src/domain/outline.ts'
import { countingRecords } from '#src/domain/progress.ts'
import { drawQuestions, openRunOf } from '#src/domain/quiz.ts'
import type { ConfidenceLevel, QuizRunBody } from '#src/domain/records.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import type { Score } from '#src/domain/exercise.ts'
import type { Language } from '#src/domain/text.ts'
import type { Services } from '#src/services.ts'
import { readModuleRecords } from '#src/storage/parse-records.ts'
import type { Change, StorageProblem } from '#src/storage/store.ts'
import { updateAsCurrent } from './profile.ts'
import { lessonEventChange } from './record-lesson.ts'
import { draftId } from './save-draft.ts'
import { attemptChange } from './submit-answer.ts'

/**
 * Draws a run's questions and freezes them, with the pass mark, in one row. Gives the run's id: that of a run already
 * under way, where another tab has started one.
 */
export const startQuiz = async (
  services: Services,
  moduleId: string,
  quiz: QuizOutline,
  language: Language,
): Promise<Result<string, StorageProblem>> => {
  const id = services.ids.newId()
  const seed = services.ids.newId()
  const body: QuizRunBody = {
    moduleId,
    questions: drawQuestions(quiz, seed, services.clock.today()),
    seed,
    passMark: quiz.passMark,
    contentVersion: services.content.version,
    language,
    at: services.clock.now(),
  }
  let open: string | undefined
  const result = await updateAsCurrent(services, async (reader, profileId) => {
    const { records } = await readModuleRecords(profileId, moduleId)(reader)
    open = openRunOf(countingRecords(records))?.id
    return open === undefined ? [{ kind: 'add', table: 'quizRuns', row: { id, profileId, scope: moduleId, body } }] : []
  })
  return result.ok ? success(open ?? id) : failure(result.problem)
}

/** One question's last state when a run is finished. An unanswered one earns nothing of what it could. */
export interface FinalAnswer {
  readonly exercise: CompiledExercise
  readonly answer: unknown
  readonly score: Score
  readonly confidence?: ConfidenceLevel | undefined
}

/**
 * All answers, the end of the run and the removal of its drafts in one transaction: a run is finished whole or not at
 * all. One that another tab has finished stays as it is.
 */
export const finishQuiz = (
  services: Services,
  moduleId: string,
  runId: string,
  language: Language,
  answers: readonly FinalAnswer[],
): Promise<Result<unknown, StorageProblem>> => {
  const context = `quiz:${runId}` as const
  const answerChanges = (profileId: string, final: FinalAnswer): Change[] => [
    attemptChange(services, profileId, { ...final, moduleId, context, language, gaveUp: false, hints: 0 }),
    { kind: 'remove', table: 'drafts', id: draftId(profileId, context, final.exercise.id) },
  ]
  return updateAsCurrent(services, async (reader, profileId) => {
    const { records } = await readModuleRecords(profileId, moduleId)(reader)
    if (records.lessonEvents.some(({ body }) => body.kind === 'quiz-finished' && body.runId === runId)) return []
    return [
      ...answers.flatMap((final) => answerChanges(profileId, final)),
      lessonEventChange(services, profileId, { kind: 'quiz-finished', moduleId, runId, at: services.clock.now() }),
    ]
  })
}
