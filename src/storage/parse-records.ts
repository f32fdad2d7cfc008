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
import { parseRow } from './parse-row.ts'
import type { Reader, Stored } from './store.ts'

type Fields = Readonly<Record<string, unknown>>

/** A plain view of a body's fields, so that guards can look at them without trusting them. */
const fieldsOf = (body: unknown): Fields => (typeof body === 'object' && body !== null ? { ...body } : {})
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const isScore = (value: unknown): boolean => {
  const { status, earned, possible } = fieldsOf(value)
  if (status === 'completed' || status === 'incomplete') return true
  return status === 'scored' && isCount(earned) && isCount(possible) && earned <= possible
}

const isQuestion = (value: unknown): boolean => {
  const { exerciseId, revision, keyHash } = fieldsOf(value)
  return isText(exerciseId) && isCount(revision) && isText(keyHash)
}

export const isAttemptBody = (body: unknown): body is AttemptBody => {
  const { context, moduleId, at, score, answer } = fieldsOf(body)
  return isQuestion(body) && isText(context) && isText(moduleId) && isText(at) && isScore(score) && answer !== undefined
}

export const isLessonEventBody = (body: unknown): body is LessonEventBody => {
  const { kind, moduleId, lessonId, runId, durationMs, at } = fieldsOf(body)
  if (!isText(moduleId) || !isText(at)) return false
  if (kind === 'quiz-finished') return isText(runId)
  if (kind === 'active') return isText(lessonId) && typeof durationMs === 'number' && durationMs >= 0
  return (kind === 'opened' || kind === 'reached-end') && isText(lessonId)
}

export const isQuizRunBody = (body: unknown): body is QuizRunBody => {
  const { moduleId, questions, seed, passMark, at } = fieldsOf(body)
  return (
    isText(moduleId) && isText(seed) && isText(at) && isCount(passMark) && Array.isArray(questions) && questions.every(isQuestion)
  )
}

export const isResetBody = (body: unknown): body is ResetBody => {
  const { kind, exerciseId } = fieldsOf(fieldsOf(body)['target'])
  return kind === 'module' || kind === 'profile' || (kind === 'exercise' && isText(exerciseId))
}

export const isDraftBody = (body: unknown): body is DraftBody => isQuestion(body) && isText(fieldsOf(body)['context'])

export const isProfileBody = (body: unknown): body is ProfileBody => {
  const { kind, label, secret } = fieldsOf(body)
  return (kind === 'person' || kind === 'code' || kind === 'group') && isText(label) && isText(secret)
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
