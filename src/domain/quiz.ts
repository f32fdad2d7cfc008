import { compareFractions, type Fraction, sumOf } from './fraction.ts'
import type { ExerciseOutline, QuizOutline } from './outline.ts'
import { isSameQuestion } from './question-identity.ts'
import type { AttemptBody, DrawnQuestion, ModuleRecords, QuizRunBody, Row } from './records.ts'
import { seedOf, shuffled } from './shuffle.ts'

export interface QuizResult {
  readonly runId: string
  readonly score: Fraction
  readonly passMark: number
  /** Counter of the row that finished it. */
  readonly finishedAt: number
  readonly on: string
}

export interface QuizResults {
  readonly best?: QuizResult
  readonly latest?: QuizResult
  readonly finishedRuns: number
}

export interface QuizAnswer {
  readonly question: ExerciseOutline
  readonly attempt?: Row<AttemptBody>
  readonly earned: number
  readonly possible: number
}

/** A question may be drawn while every `current` fact that it rests on is within its review date. */
export const isDrawable = ({ reviewBy }: ExerciseOutline, today: string): boolean => reviewBy === undefined || today <= reviewBy

/**
 * Draws a run's questions: as many of each topic as evenly as the bank allows, then at random. Never fails: with
 * fewer drawable questions than `draw` it takes what is left, and with none it takes the bank as it is.
 */
export const drawQuestions = (quiz: QuizOutline, seed: string, today: string): readonly DrawnQuestion[] => {
  const good = quiz.bank.filter((question) => isDrawable(question, today))
  const pool = shuffled(good.length > 0 ? good : quiz.bank, seedOf(seed))
  const rounds = new Map<string, number>()
  const ranked = pool.map((question) => {
    const round = rounds.get(question.topic ?? '') ?? 0
    rounds.set(question.topic ?? '', round + 1)
    return { question, round }
  })
  const drawn = ranked.toSorted((left, right) => left.round - right.round).slice(0, quiz.draw)
  return shuffled(drawn, seedOf(`${seed}/order`)).map(({ question: { id, revision, keyHash } }) => ({
    exerciseId: id,
    revision,
    keyHash,
  }))
}

const matches = (drawn: DrawnQuestion, question: ExerciseOutline): boolean =>
  drawn.revision === question.revision && isSameQuestion(drawn.keyHash, question.keyHash)

/** The questions of a run that the course still holds as they were drawn, each with its last answer. */
export const answersOf = (
  quiz: QuizOutline,
  run: Row<QuizRunBody>,
  attempts: ModuleRecords['attempts'],
): readonly QuizAnswer[] => {
  const bank = new Map(quiz.bank.map((question) => [question.id, question]))
  const last = new Map(attempts.filter(({ body }) => body.context === `quiz:${run.id}`).map((row) => [row.body.exerciseId, row]))
  return run.body.questions.flatMap((drawn) => {
    const question = bank.get(drawn.exerciseId)
    if (question === undefined || !matches(drawn, question)) return []
    const attempt = last.get(question.id)
    const score = attempt?.body.score
    // An unanswered question counts for one point that was not earned, as scoring needs an answer to know more.
    const points =
      score?.status === 'scored'
        ? { earned: attempt?.body.gaveUp ? 0 : score.earned, possible: score.possible }
        : { earned: 0, possible: 1 }
    return [{ question, ...points, ...(attempt !== undefined && { attempt }) }]
  })
}

/** A run is finished once, also when two tabs or two merged devices both say so. */
const firstFinishes = (events: ModuleRecords['lessonEvents']): ModuleRecords['lessonEvents'] => {
  const seen = new Set<string>()
  return events.filter(({ body }) => {
    if (body.kind !== 'quiz-finished' || seen.has(body.runId)) return false
    seen.add(body.runId)
    return true
  })
}

/** Results of the finished runs. Best: highest share, then earliest. */
export const quizResultsOf = (
  quiz: QuizOutline,
  records: Pick<ModuleRecords, 'attempts' | 'lessonEvents' | 'quizRuns'>,
): QuizResults => {
  const results = firstFinishes(records.lessonEvents).flatMap(({ body, counter }): QuizResult[] => {
    if (body.kind !== 'quiz-finished') return []
    const run = records.quizRuns.find(({ id }) => id === body.runId)
    if (run === undefined) return []
    const score = sumOf(answersOf(quiz, run, records.attempts))
    return [{ runId: run.id, score, passMark: run.body.passMark, finishedAt: counter, on: body.at.slice(0, 10) }]
  })
  const best = results.toSorted(
    (left, right) => compareFractions(right.score, left.score) || left.finishedAt - right.finishedAt,
  )[0]
  const latest = results.at(-1)
  return { finishedRuns: results.length, ...(best !== undefined && { best }), ...(latest !== undefined && { latest }) }
}

/** The run that was started last and is not finished, if any: what "continue the quiz" opens. */
export const openRunOf = (records: Pick<ModuleRecords, 'lessonEvents' | 'quizRuns'>): Row<QuizRunBody> | undefined => {
  const finished = new Set(records.lessonEvents.flatMap(({ body }) => (body.kind === 'quiz-finished' ? [body.runId] : [])))
  return records.quizRuns.findLast(({ id }) => !finished.has(id))
}
