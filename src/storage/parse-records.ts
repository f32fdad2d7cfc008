import type {
  AttemptBody,
  DraftBody,
  LessonEventBody,
  ModuleRecords,
  ProfileBody,
  QuizRunBody,
  ResetBody,
  Row,
} from '#src/domain/records.ts'
import { parseRow } from '#src/domain/parse-row.ts'
import type { Reader, Stored } from './store.ts'

type Fields = Readonly<Record<string, unknown>>

/** A plain view of a body's fields, so that guards can look at them without trusting them. */
const fieldsOf = (body: unknown): Fields => (typeof body === 'object' && body !== null ? { ...body } : {})
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const isOptional = (value: unknown, isGood: (value: unknown) => boolean): boolean => value === undefined || isGood(value)

/** `Array.from` fills holes, which `every` alone would pass over and a database keeps. */
const isListOf = (value: unknown, isGood: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && Array.from<unknown>(value).every(isGood)

const isScorePart = (value: unknown): boolean => {
  const { id, right, chosen } = fieldsOf(value)
  return isText(id) && typeof right === 'boolean' && isOptional(chosen, isText)
}

const isScore = (value: unknown): boolean => {
  const { status, earned, possible, parts } = fieldsOf(value)
  if (status === 'completed' || status === 'incomplete') return true
  if (!isOptional(parts, (list) => isListOf(list, isScorePart))) return false
  return status === 'scored' && isCount(earned) && isCount(possible) && earned <= possible
}

const isConfidence = (value: unknown): boolean => value === 1 || value === 2 || value === 3
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isContext = (value: unknown): boolean => isText(value) && /^(lesson|practice|quiz:.+|group:.+)$/.test(value)

const isQuestion = (value: unknown): boolean => {
  const { exerciseId, revision, keyHash } = fieldsOf(value)
  return isText(exerciseId) && isCount(revision) && isText(keyHash)
}

export const isAttemptBody = (body: unknown): body is AttemptBody => {
  const { context, moduleId, at, contentVersion, language, score, answer, hints, gaveUp, confidence } = fieldsOf(body)
  return (
    isQuestion(body) &&
    isContext(context) &&
    [moduleId, at, contentVersion, language].every(isText) &&
    isScore(score) &&
    answer !== undefined &&
    isCount(hints) &&
    isOptional(gaveUp, isFlag) &&
    isOptional(confidence, isConfidence)
  )
}

export const isLessonEventBody = (body: unknown): body is LessonEventBody => {
  const { kind, moduleId, lessonId, runId, durationMs, at } = fieldsOf(body)
  if (!isText(moduleId) || !isText(at)) return false
  if (kind === 'quiz-finished') return isText(runId)
  if (kind === 'active') return isText(lessonId) && isCount(durationMs)
  return (kind === 'opened' || kind === 'reached-end') && isText(lessonId)
}

export const isQuizRunBody = (body: unknown): body is QuizRunBody => {
  const { moduleId, questions, seed, passMark, contentVersion, language, at } = fieldsOf(body)
  const isNamed = [moduleId, seed, contentVersion, language, at].every(isText)
  return isNamed && isCount(passMark) && isListOf(questions, isQuestion)
}

export const isResetBody = (body: unknown): body is ResetBody => {
  const { target, at } = fieldsOf(body)
  const { kind, exerciseId } = fieldsOf(target)
  if (!isText(at)) return false
  return kind === 'module' || kind === 'profile' || (kind === 'exercise' && isText(exerciseId))
}

export const isDraftBody = (body: unknown): body is DraftBody => {
  const { context, confidence, flagged } = fieldsOf(body)
  return isQuestion(body) && isContext(context) && isOptional(confidence, isConfidence) && isOptional(flagged, isFlag)
}

export const isProfileBody = (body: unknown): body is ProfileBody => {
  const { kind, label, secret, createdOn, size } = fieldsOf(body)
  const isKind = kind === 'person' || kind === 'code' || kind === 'group'
  return isKind && isText(label) && isText(secret) && isText(createdOn) && isOptional(size, isCount)
}

/** Splits rows into those with the wanted body and those that damage made unreadable. Nothing is deleted. */
export const partitionRows = <Body>(
  rows: readonly unknown[],
  isBody: (body: unknown) => body is Body,
): { readonly good: readonly Row<Body>[]; readonly damaged: number } => {
  const good = rows.flatMap((value): Row<Body>[] => {
    const row = parseRow(value)
    return row !== undefined && isBody(row.body) ? [{ ...row, body: row.body }] : []
  })
  return { good, damaged: rows.length - good.length }
}

export interface LoadedRecords {
  readonly records: ModuleRecords
  /** How many rows could not be read; they stay where they are. */
  readonly damaged: number
}

/** One learner's records in one module, and the resets that reach into it. */
export const readModuleRecords =
  (profileId: string, moduleId: string) =>
  async (reader: Reader): Promise<LoadedRecords> => {
    const [attempts, events, runs, own, whole] = await Promise.all([
      reader.inScope('attempts', profileId, moduleId),
      reader.inScope('lessonEvents', profileId, moduleId),
      reader.inScope('quizRuns', profileId, moduleId),
      reader.inScope('resets', profileId, moduleId),
      reader.inScope('resets', profileId, 'profile'),
    ])
    return assemble(attempts, events, runs, [...own, ...whole])
  }

const assemble = (
  attempts: readonly Stored[],
  events: readonly Stored[],
  runs: readonly Stored[],
  resets: readonly Stored[],
): LoadedRecords => {
  const parsed = {
    attempts: partitionRows(attempts, isAttemptBody),
    lessonEvents: partitionRows(events, isLessonEventBody),
    quizRuns: partitionRows(runs, isQuizRunBody),
    resets: partitionRows(resets, isResetBody),
  }
  return {
    records: {
      attempts: parsed.attempts.good,
      lessonEvents: parsed.lessonEvents.good,
      quizRuns: parsed.quizRuns.good,
      resets: parsed.resets.good,
    },
    damaged: Object.values(parsed).reduce((sum, { damaged }) => sum + damaged, 0),
  }
}

/** The same for every module at once, keyed by module id. */
export const readAllRecords =
  (profileId: string) =>
  async (reader: Reader): Promise<ReadonlyMap<string, LoadedRecords>> => {
    const [attempts, events, runs, resets] = await Promise.all([
      reader.ofProfile('attempts', profileId),
      reader.ofProfile('lessonEvents', profileId),
      reader.ofProfile('quizRuns', profileId),
      reader.ofProfile('resets', profileId),
    ])
    const modules = new Set([...attempts, ...events, ...runs, ...resets].map(({ scope }) => scope))
    const inModule = (rows: readonly Stored[], id: string) => rows.filter(({ scope }) => scope === id)
    const whole = inModule(resets, 'profile')
    return new Map(
      [...modules]
        .filter((id) => id !== 'profile')
        .map((id) => [
          id,
          assemble(inModule(attempts, id), inModule(events, id), inModule(runs, id), [...inModule(resets, id), ...whole]),
        ]),
    )
  }
