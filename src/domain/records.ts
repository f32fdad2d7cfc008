import type { Score } from './exercise.ts'
import type { Language } from './text.ts'

/**
 * What people did, as stored. Rows are appended, never edited; `counter` (a Lamport clock) alone orders them and
 * `deviceId` breaks ties. Wall time is only shown.
 */
export interface Row<Body> {
  readonly id: string
  readonly profileId: string
  readonly deviceId: string
  readonly counter: number
  /** The module id for what belongs to a module, else the name of what it belongs to. */
  readonly scope: string
  readonly body: Body
}

/** Where an answer was given. */
export type AttemptContext = 'lesson' | 'practice' | `quiz:${string}` | `group:${string}`

export type ConfidenceLevel = 1 | 2 | 3

export interface AttemptBody {
  readonly exerciseId: string
  readonly revision: number
  readonly keyHash: string
  readonly contentVersion: string
  readonly moduleId: string
  readonly context: AttemptContext
  readonly language: Language
  readonly answer: unknown
  readonly score: Score
  /** The learner looked at the answer instead: submitted, earns nothing, but is not a wrong try. */
  readonly gaveUp?: boolean
  readonly hints: number
  readonly confidence?: ConfidenceLevel
  /** ISO 8601 with the local offset. Shown, never used for ordering. */
  readonly at: string
}

export type LessonEventBody =
  | { readonly kind: 'opened' | 'reached-end'; readonly moduleId: string; readonly lessonId: string; readonly at: string }
  | {
      readonly kind: 'active'
      readonly moduleId: string
      readonly lessonId: string
      readonly durationMs: number
      readonly at: string
    }
  | { readonly kind: 'quiz-finished'; readonly moduleId: string; readonly runId: string; readonly at: string }

export interface DrawnQuestion {
  readonly exerciseId: string
  readonly revision: number
  readonly keyHash: string
}

/** What a quiz run drew; frozen when it starts. */
export interface QuizRunBody {
  readonly moduleId: string
  readonly questions: readonly DrawnQuestion[]
  readonly seed: string
  readonly passMark: number
  readonly contentVersion: string
  readonly language: Language
  readonly at: string
}

/** From its counter back, records in its scope no longer count; they stay readable until erased. */
export interface ResetBody {
  readonly target:
    | { readonly kind: 'exercise'; readonly exerciseId: string }
    | { readonly kind: 'module' }
    | { readonly kind: 'profile' }
  readonly at: string
}

export interface DraftBody {
  readonly exerciseId: string
  readonly context: AttemptContext
  readonly keyHash: string
  readonly revision: number
  readonly answer: unknown
  readonly confidence?: ConfidenceLevel
  /** In a quiz: marked for another look before finishing. */
  readonly flagged?: boolean
}

export type ProfileKind = 'person' | 'code' | 'group'

export interface ProfileBody {
  readonly kind: ProfileKind
  /** A name typed on purpose, a two-word code or a group's name. */
  readonly label: string
  /** How many people a group holds. Its answers count once. */
  readonly size?: number
  /** Random; keys the hash that makes a learner recognizable inside one session only. Never exported. */
  readonly secret: string
  readonly createdOn: string
}

export interface PositionBody {
  readonly moduleId: string
  readonly lessonId: string
  readonly blockId?: string
}

/** Everything that a module's progress is computed from. */
export interface ModuleRecords {
  readonly attempts: readonly Row<AttemptBody>[]
  readonly lessonEvents: readonly Row<LessonEventBody>[]
  readonly quizRuns: readonly Row<QuizRunBody>[]
  readonly resets: readonly Row<ResetBody>[]
}

export const NO_RECORDS: ModuleRecords = { attempts: [], lessonEvents: [], quizRuns: [], resets: [] }

type Ordered = Pick<Row<unknown>, 'counter' | 'deviceId'>

export const inOrder = (left: Ordered, right: Ordered): number =>
  left.counter - right.counter || (left.deviceId < right.deviceId ? -1 : left.deviceId > right.deviceId ? 1 : 0)
