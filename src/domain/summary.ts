import { checksumOf } from './checksum.ts'
import type { Fraction } from './fraction.ts'
import { learnerKeyOf, normalSession } from './learner-key.ts'
import type { ModuleOutline } from './outline.ts'
import { type MinutesBand, type ModuleProgress, progressOf } from './progress.ts'
import type { ModuleRecords, ProfileBody, ProfileKind } from './records.ts'
import { exercisesDone, scenariosDone } from './summary-exercises.ts'
import { whoOf } from './summary-who.ts'

/*
 * The completion summary: the one thing that a learner may hand to somebody else. Its fields are a contract
 * (contracts §5): facilitators' scripts read them. Nothing that is typed, thought or voted is ever in it.
 */
export const SUMMARY_FORMAT = 'refugee-rights-kit/summary'
export const SUMMARY_VERSION = 1

/** `completion`: no quiz scores, no exercises. `scores`: with points. `full`: also which wrong options, and ways through scenarios. */
export const DETAILS = ['completion', 'scores', 'full'] as const
export type SummaryDetail = (typeof DETAILS)[number]

export interface SummaryWho {
  /** `person` without a label: somebody who gave neither name nor code. */
  readonly kind: ProfileKind
  readonly label?: string
  /** How many people a group holds; its answers count once. */
  readonly size?: number
}

/** Shares of 1, as every score in a file; `percentOfShare` prints them. */
export interface SummaryQuiz {
  readonly best: number
  readonly latest: number
  readonly runs: number
  readonly passMark: number
}

/**
 * One scored exercise, as last answered. A lesson's exercise counts wherever it was answered but in a quiz; a quiz
 * question counts in finished runs only, because practice is without points. `tries` are answers: looking at the
 * solution instead is none, and earns 0.
 */
export interface SummaryExercise {
  readonly id: string
  readonly revision: number
  readonly kind: string
  readonly earned: number
  readonly possible: number
  readonly tries: number
  /** Ids of what was chosen wrongly; `place:choice` where both matter. Never typed words. */
  readonly wrong?: readonly string[]
}

export interface SummaryScenario {
  readonly id: string
  readonly path: readonly string[]
  readonly ending: string
}

export interface SummaryModule {
  readonly id: string
  readonly startedOn: string
  readonly completedOn?: string
  readonly minutesBand: MinutesBand
  readonly lessonsDone: number
  readonly lessonsRequired: number
  readonly completed: boolean
  readonly passed: boolean
  readonly quiz?: SummaryQuiz
  readonly exercises?: readonly SummaryExercise[]
  /** Reserved for a question before and after a module; this version does not ask it. */
  readonly confidence?: { readonly before: number; readonly after: number }
  readonly scenarios?: readonly SummaryScenario[]
}

export interface Summary {
  readonly format: typeof SUMMARY_FORMAT
  readonly version: typeof SUMMARY_VERSION
  /** Random, new for each export, so that two exports can't be linked by it. */
  readonly slipId: string
  readonly session?: string
  /** The same for one learner within one session, and unlike in any other. */
  readonly learnerKey?: string
  readonly detail: SummaryDetail
  readonly who: SummaryWho
  /** The learning path that was chosen; `null` when none was. */
  readonly door: string | null
  readonly language: string
  readonly kitVersion: string
  readonly contentVersion: string
  readonly factsCheckedOn: string
  readonly exportedOn: string
  readonly modules: readonly SummaryModule[]
  readonly checksum: string
}

/** Where a scenario's choices led; `undefined` when the story is not at an end. */
export type WalkOf = (exerciseId: string, answer: unknown) => Pick<SummaryScenario, 'path' | 'ending'> | undefined

export interface ModuleToSummarise {
  readonly outline: ModuleOutline
  readonly records: ModuleRecords
  /** Needed for `full` only: an outline does not know the stories. */
  readonly walkOf?: WalkOf | undefined
}

export type SummaryIdentity =
  | { readonly kind: 'code' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'none' }

export interface SummaryOptions {
  readonly detail: SummaryDetail
  readonly identity: SummaryIdentity
  /** As typed; blank is none. */
  readonly session?: string | undefined
}

export interface SummaryFrame {
  readonly options: SummaryOptions
  readonly profile: Pick<ProfileBody, 'kind' | 'label' | 'size' | 'secret'>
  readonly slipId: string
  readonly door?: string | undefined
  readonly language: string
  readonly kitVersion: string
  readonly contentVersion: string
  readonly factsCheckedOn: string
  /** ISO 8601; only its day goes into the file. */
  readonly now: string
}

export interface SummaryInput extends SummaryFrame {
  readonly modules: readonly ModuleToSummarise[]
}

export const DEFAULT_SUMMARY_OPTIONS: SummaryOptions = { detail: 'scores', identity: { kind: 'code' } }

const shareOf = ({ earned, possible }: Fraction): number => (possible === 0 ? 0 : earned / possible)

/**
 * Whole percent of a share, rounded down. The little that is added is less than any real score's distance from a
 * whole percent, and more than what 29/100 loses on its way through binary.
 */
export const percentOfShare = (share: number): number => Math.min(100, Math.max(0, Math.floor(share * 100 + 1e-9)))

const quizOf = ({ quiz }: ModuleProgress): SummaryQuiz | undefined => {
  if (quiz?.best === undefined || quiz.latest === undefined) return undefined
  return {
    best: shareOf(quiz.best.score),
    latest: shareOf(quiz.latest.score),
    runs: quiz.finishedRuns,
    passMark: quiz.best.passMark / 100,
  }
}

const detailsOf = (module: ModuleToSummarise, progress: ModuleProgress, detail: SummaryDetail): Partial<SummaryModule> => {
  if (detail === 'completion') return {}
  const quiz = quizOf(progress)
  const scenarios = detail === 'full' ? scenariosDone(module, progress) : []
  return {
    ...(quiz !== undefined && { quiz }),
    exercises: exercisesDone(module, progress, detail === 'full'),
    ...(scenarios.length > 0 && { scenarios }),
  }
}

/** Where the work is: all that a learner did in a module, in a few numbers. A module without a trace of work gives none. */
export const summariseModule = (module: ModuleToSummarise, detail: SummaryDetail): readonly SummaryModule[] => {
  const progress = progressOf(module.outline, module.records)
  const { startedOn, completedOn, minutesBand, lessonsDone, lessonsRequired, completed, passed } = progress
  if (startedOn === undefined) return []
  const when = { startedOn, ...(completedOn !== undefined && { completedOn }) }
  const standing = { minutesBand, lessonsDone, lessonsRequired, completed, passed }
  return [{ id: module.outline.id, ...when, ...standing, ...detailsOf(module, progress, detail) }]
}

/** Puts modules that were summarised already into a summary and seals it. */
export const sealSummary = (input: SummaryFrame, modules: readonly SummaryModule[]): Summary => {
  const { options, profile } = input
  const session = normalSession(options.session ?? '')
  const content = {
    format: SUMMARY_FORMAT,
    version: SUMMARY_VERSION,
    slipId: input.slipId,
    ...(session !== '' && { session, learnerKey: learnerKeyOf(profile.secret, session) }),
    detail: options.detail,
    who: whoOf(profile, options.identity),
    door: input.door ?? null,
    language: input.language,
    kitVersion: input.kitVersion,
    contentVersion: input.contentVersion,
    factsCheckedOn: input.factsCheckedOn,
    exportedOn: input.now.slice(0, 10),
    modules,
  } as const
  return { ...content, checksum: checksumOf(content) }
}

/** What the screen shows, the files hold and the report counts: one value. */
export const summarise = (input: SummaryInput): Summary =>
  sealSummary(
    input,
    input.modules.flatMap((module) => summariseModule(module, input.options.detail)),
  )
