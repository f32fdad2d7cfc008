import type { CompiledExercise } from '#src/content/compiled.ts'
import type { Score } from '#src/domain/exercise.ts'
import type { AttemptBody, AttemptContext, ConfidenceLevel } from '#src/domain/records.ts'
import type { Result } from '#src/domain/result.ts'
import type { Language } from '#src/domain/text.ts'
import type { Services } from '#src/services.ts'
import type { Change, StorageProblem } from '#src/storage/store.ts'
import { draftId } from './save-draft.ts'
import { commitAsCurrent } from './profile.ts'

export interface AnswerToKeep {
  readonly exercise: Pick<CompiledExercise, 'id' | 'revision' | 'keyHash'>
  readonly moduleId: string
  readonly context: AttemptContext
  readonly language: Language
  readonly answer: unknown
  readonly score: Score
  readonly gaveUp: boolean
  readonly hints: number
  readonly confidence?: ConfidenceLevel | undefined
}

/** The row that an answer becomes. */
export const attemptChange = (services: Services, profileId: string, kept: AnswerToKeep): Change => ({
  kind: 'add',
  table: 'attempts',
  row: {
    id: services.ids.newId(),
    profileId,
    scope: kept.moduleId,
    body: {
      exerciseId: kept.exercise.id,
      revision: kept.exercise.revision,
      keyHash: kept.exercise.keyHash,
      contentVersion: services.content.version,
      moduleId: kept.moduleId,
      context: kept.context,
      language: kept.language,
      answer: kept.answer,
      score: kept.score,
      hints: kept.hints,
      at: services.clock.now(),
      ...(kept.gaveUp && { gaveUp: true }),
      ...(kept.confidence !== undefined && { confidence: kept.confidence }),
    } satisfies AttemptBody,
  },
})

/** Keeps an answer: the attempt is added and its draft removed in one strict transaction. Feedback comes after. */
export const submitAnswer = (services: Services, kept: AnswerToKeep): Promise<Result<unknown, StorageProblem>> =>
  commitAsCurrent(services, (profileId) => [
    attemptChange(services, profileId, kept),
    { kind: 'remove', table: 'drafts', id: draftId(profileId, kept.context, kept.exercise.id) },
  ])
