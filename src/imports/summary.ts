import { checksumOf } from '#src/domain/checksum.ts'
import { failure, type Result, success } from '#src/domain/result.ts'
import { type Summary, type SummaryModule, SUMMARY_FORMAT, SUMMARY_VERSION } from '#src/domain/summary.ts'
import { type JsonProblem, readJson } from './json-text.ts'
import { summarySchema } from './summary.schema.ts'

export const SUMMARY_LIMITS = { bytes: 2 * 1024 * 1024, depth: 20 } as const

/**
 * Why a file was refused: what is wrong, where, and how to mend it, for people.
 * - `damaged`: its content is not what its checksum says, by accident or by hand.
 * - `contradiction`: two fields that can't both be true.
 */
export interface SummaryProblem {
  readonly kind: JsonProblem | 'not-a-summary' | 'other-file' | 'newer-version' | 'damaged' | 'wrong-field' | 'contradiction'
  /** The place in the file, such as `modules[0].quiz.best`; empty for the file as a whole. */
  readonly where: string
  readonly problem: string
  readonly remedy: string
}

export interface ReceivedSummary {
  readonly summary: Summary
  /** The file's content as it came, with the fields that this version does not know. */
  readonly original: Readonly<Record<string, unknown>>
}

type Fields = Readonly<Record<string, unknown>>

const AGAIN = 'ask for a new export of the summary'

const JSON_PROBLEMS: Readonly<Record<JsonProblem, readonly [problem: string, remedy: string]>> = {
  'too-large': [
    `it is larger than ${SUMMARY_LIMITS.bytes / 1024 / 1024} MB, and no summary is`,
    'check that this is the right file',
  ],
  'not-text': ['it is not UTF-8 text', `if a program saved it in another encoding, ${AGAIN}`],
  'too-deep': [
    `it is nested more than ${SUMMARY_LIMITS.depth} levels deep, and no summary is`,
    'check that this is the right file',
  ],
  'not-json': ['it is not JSON, or it was cut off', `check that this is the right file, or ${AGAIN}`],
  'forbidden-key': ['it has a field named "__proto__", which no summary has', `do not use it; ${AGAIN}`],
}

const problemOf = (kind: SummaryProblem['kind'], where: string, problem: string, remedy: string): SummaryProblem => ({
  kind,
  where,
  problem,
  remedy,
})

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** At most this much of a stranger's text in a message. */
const quoted = (value: unknown): string =>
  // Not `String(value)`: a stranger's object may have a `toString` that is no function.
  JSON.stringify((typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')).slice(0, 60))

const headProblem = ({ format, version, kitVersion }: Fields): SummaryProblem | undefined => {
  if (typeof format !== 'string' || !format.startsWith('refugee-rights-kit/'))
    return problemOf(
      'not-a-summary',
      'format',
      'this is no file of the training kit',
      'choose a file whose name ends with .summary.json',
    )
  if (format !== SUMMARY_FORMAT)
    return problemOf(
      'other-file',
      'format',
      `this is a ${quoted(format.slice(19))} file of the kit, not a summary`,
      'choose a file whose name ends with .summary.json',
    )
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return problemOf('wrong-field', 'version', `there is no version ${quoted(version)}`, AGAIN)
  if (version <= SUMMARY_VERSION) return undefined
  const by = typeof kitVersion === 'string' ? `, kit ${quoted(kitVersion)},` : ''
  return problemOf(
    'newer-version',
    'version',
    `a newer version of the kit${by} wrote it: summary version ${version}, and this kit reads up to ${SUMMARY_VERSION}`,
    'update this kit, then read it again',
  )
}

const isSound = (file: Fields): boolean => {
  try {
    return checksumOf(file) === file['checksum']
  } catch {
    // Half a character (a lone surrogate) has no canonical form; the kit never writes one.
    return false
  }
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  )

const repeated = (ids: readonly string[]): number => ids.findIndex((id, index) => ids.indexOf(id) !== index)

const contradictionIn = (module: SummaryModule): readonly [field: string, problem: string] | undefined => {
  const { lessonsDone, lessonsRequired, completed, completedOn, startedOn, passed, quiz, exercises = [] } = module
  const over = exercises.findIndex(({ earned, possible }) => earned > possible)
  const twice = repeated(exercises.map(({ id, revision }) => `${id} ${revision}`))
  if (lessonsDone > lessonsRequired) return ['lessonsDone', 'more lessons are done than there are']
  if (completed && lessonsDone < lessonsRequired) return ['completed', 'it is completed, but lessons are missing']
  if (completedOn !== undefined && completedOn < startedOn) return ['completedOn', 'it was completed before it was started']
  if (quiz !== undefined && passed !== quiz.best >= quiz.passMark)
    return ['passed', 'it does not agree with the best run and the pass mark']
  if (quiz !== undefined && (quiz.latest > quiz.best || quiz.runs < 1)) return ['quiz', 'the runs do not agree with each other']
  if (over >= 0) return [`exercises[${over}].earned`, 'more was earned than possible']
  return twice >= 0 ? [`exercises[${twice}].id`, 'this exercise stands there twice'] : undefined
}

const contradictionOf = ({ session, learnerKey, modules }: Summary): SummaryProblem | undefined => {
  const tell = (where: string, problem: string) =>
    problemOf('contradiction', where, problem, `somebody changed this file; ${AGAIN}`)
  if ((session === undefined) !== (learnerKey === undefined))
    return tell('learnerKey', 'a session and its learner key go together')
  const twice = repeated(modules.map(({ id }) => id))
  if (twice >= 0) return tell(`modules[${twice}].id`, 'this module stands there twice')
  for (const [index, module] of modules.entries()) {
    const found = contradictionIn(module)
    if (found !== undefined) return tell(`modules[${index}].${found[0]}`, found[1])
  }
  return undefined
}

/** Judges content that was read already: from a file, a QR code or the inbox. */
export const parseSummary = (file: unknown): Result<ReceivedSummary, SummaryProblem> => {
  if (!isFields(file))
    return failure(
      problemOf('not-a-summary', '', 'this is no file of the training kit', 'choose a file whose name ends with .summary.json'),
    )
  const head = headProblem(file)
  if (head !== undefined) return failure(head)
  // Before the fields: in a damaged file any of them may be wrong, and damage is what there is to say.
  if (typeof file['checksum'] === 'string' && !isSound(file))
    return failure(
      problemOf(
        'damaged',
        'checksum',
        'its content is not what its checksum says: it was damaged on the way, or changed after the export',
        AGAIN,
      ),
    )
  const parsed = summarySchema.safeParse(file)
  if (!parsed.success) {
    const [first] = parsed.error.issues
    return failure(problemOf('wrong-field', pathText(first?.path ?? []), `${first?.message ?? 'a field is wrong'}`, AGAIN))
  }
  const summary: Summary = parsed.data
  const contradiction = contradictionOf(summary)
  return contradiction === undefined ? success({ summary, original: file }) : failure(contradiction)
}

/** A summary that was judged when it came in, read again: its shape alone. `undefined` where damage has changed it. */
export const summaryShapeOf = (original: unknown): Summary | undefined => {
  const parsed = summarySchema.safeParse(original)
  return parsed.success ? parsed.data : undefined
}

/** Reads a file as it came from a stranger. Never throws, and changes nothing. */
export const readSummary = (bytes: Uint8Array): Result<ReceivedSummary, SummaryProblem> => {
  const json = readJson(bytes, SUMMARY_LIMITS)
  if (json.ok) return parseSummary(json.value)
  const [problem, remedy] = JSON_PROBLEMS[json.problem]
  return failure(problemOf(json.problem, '', problem, remedy))
}

export const describeSummaryProblem = ({ where, problem, remedy }: Omit<SummaryProblem, 'kind'>): string =>
  `${where === '' ? '' : `${where}: `}${problem} — ${remedy}`
