import type { Summary, SummaryExercise, SummaryModule } from '#src/domain/summary.ts'
import { type CsvColumn, csvOf, type CsvStyle } from './csv.ts'

interface PersonRow {
  readonly slip: Summary
  readonly module: SummaryModule
}

interface AnswerRow extends PersonRow {
  readonly exercise: SummaryExercise
}

// Headers are a contract (contracts §6). A column may be added at the end, never moved or renamed.
const PEOPLE: readonly CsvColumn<PersonRow>[] = [
  ['slip_id', ({ slip }) => slip.slipId],
  ['session', ({ slip }) => slip.session],
  ['learner_key', ({ slip }) => slip.learnerKey],
  ['who_kind', ({ slip }) => slip.who.kind],
  ['who_label', ({ slip }) => slip.who.label],
  ['door', ({ slip }) => slip.door ?? undefined],
  ['language', ({ slip }) => slip.language],
  ['module_id', ({ module }) => module.id],
  ['content_version', ({ slip }) => slip.contentVersion],
  ['started_on', ({ module }) => module.startedOn],
  ['completed_on', ({ module }) => module.completedOn],
  ['minutes_band', ({ module }) => module.minutesBand],
  ['lessons_done', ({ module }) => module.lessonsDone],
  ['lessons_required', ({ module }) => module.lessonsRequired],
  ['quiz_best', ({ module }) => module.quiz?.best],
  ['quiz_latest', ({ module }) => module.quiz?.latest],
  ['quiz_runs', ({ module }) => module.quiz?.runs],
  ['pass_mark', ({ module }) => module.quiz?.passMark],
  ['completed', ({ module }) => module.completed],
  ['passed', ({ module }) => module.passed],
]

const ANSWERS: readonly CsvColumn<AnswerRow>[] = [
  ['slip_id', ({ slip }) => slip.slipId],
  ['module_id', ({ module }) => module.id],
  ['exercise_id', ({ exercise }) => exercise.id],
  ['revision', ({ exercise }) => exercise.revision],
  ['kind', ({ exercise }) => exercise.kind],
  ['earned', ({ exercise }) => exercise.earned],
  ['possible', ({ exercise }) => exercise.possible],
  ['tries', ({ exercise }) => exercise.tries],
  // Several in one cell, with spaces between: ids have none.
  ['wrong', ({ exercise }) => exercise.wrong?.join(' ')],
]

const peopleIn = (summaries: readonly Summary[]): readonly PersonRow[] =>
  summaries.flatMap((slip) => slip.modules.map((module) => ({ slip, module })))

const answersIn = (summaries: readonly Summary[]): readonly AnswerRow[] =>
  peopleIn(summaries).flatMap((row) => (row.module.exercises ?? []).map((exercise) => ({ ...row, exercise })))

/** One line a person and module. */
export const peopleCsv = (summaries: readonly Summary[], style: CsvStyle): string => csvOf(PEOPLE, peopleIn(summaries), style)

/** One line a person and exercise. */
export const answersCsv = (summaries: readonly Summary[], style: CsvStyle): string => csvOf(ANSWERS, answersIn(summaries), style)
