import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { standingOf } from '#src/domain/facts.ts'
import { hasSolution } from '#src/exercises/models.ts'
import { error, warning } from './course-input.ts'
import type { CourseView, LocatedExercise, ModuleView } from './course-view.ts'
import { plusDays } from './day.ts'
import { fieldOf, listOf, printed } from './raw-value.ts'

/** How long before the bank runs dry the checker begins to say so. */
const NOTICE_DAYS = 180

const factIdsOf = ({ value }: LocatedExercise): readonly string[] => [
  ...(value.facts ?? []),
  ...(value.kind === 'estimate' ? [value.fact] : []),
]

/** A question leaves the draw on the day after the first of its current facts was to be reviewed. */
const isDrawableOn = (question: LocatedExercise, day: string, { facts }: CourseView): boolean =>
  factIdsOf(question).every((id) => {
    const fact = facts?.get(id)
    return fact === undefined || standingOf(fact, day) !== 'under-review'
  })

const leavers = (questions: readonly LocatedExercise[], day: string, course: CourseView): string =>
  questions
    .filter((question) => !isDrawableOn(question, day, course))
    .map(({ value }) => value.id)
    .join(', ')

const drawMistakes = (graded: readonly LocatedExercise[], draw: number, course: CourseView): readonly AuthoringMistake[] => {
  const path = ['quiz', 'draw']
  const countOn = (day: string) => graded.filter((question) => isDrawableOn(question, day, course)).length
  if (graded.length < draw)
    return [
      error(
        path,
        'bank-smaller-than-draw',
        `${draw} questions are drawn, but the bank has ${graded.length}`,
        'add questions, or draw fewer',
      ),
    ]
  const remedy = 'check the facts again and move "reviewBy", or add questions'
  if (countOn(course.today) < draw)
    return [
      error(
        path,
        'too-few-drawable',
        `on ${course.today} only ${countOn(course.today)} of ${draw} can be drawn: facts under review (${leavers(graded, course.today, course)})`,
        remedy,
      ),
    ]
  const soon = plusDays(course.today, NOTICE_DAYS)
  return countOn(soon) < draw
    ? [
        warning(
          path,
          'too-few-drawable-soon',
          `by ${soon} only ${countOn(soon)} of ${draw} can be drawn: facts to review (${leavers(graded, soon, course)})`,
          remedy,
        ),
      ]
    : []
}

const kindMistakes = (bank: readonly LocatedExercise[]): readonly AuthoringMistake[] =>
  bank
    .filter(({ value }) => !hasSolution(value))
    .map(({ path, value: { kind } }) =>
      error(
        [...path, 'kind'],
        'kind-without-points',
        `a ${kind} gives no points`,
        'a bank holds choice, verdict, match, order, categorise, cloze, estimate and mark',
      ),
    )

const topicMistakes = (bank: readonly LocatedExercise[], topics: readonly unknown[]): readonly AuthoringMistake[] =>
  topics.flatMap((topic, index) => {
    const id = fieldOf(topic, 'id')
    return bank.some(({ value }) => value.topic === id)
      ? []
      : [
          warning(
            ['quiz', 'topics', index],
            'empty-topic',
            `no question belongs to the topic "${printed(id)}"`,
            'add one, or take the topic out',
          ),
        ]
  })

export const quizMistakes = (view: ModuleView, course: CourseView): readonly AuthoringMistake[] => {
  const quiz = fieldOf(view.input.value, 'quiz')
  const draw = fieldOf(quiz, 'draw')
  if (quiz === undefined) return []
  const bank = view.exercises.filter(({ place }) => place === 'bank')
  const graded = bank.filter(({ value }) => hasSolution(value))
  // Questions that the schema refuses are reported as such; counting them here would report them twice.
  const isWhole = bank.length === listOf(quiz, 'bank').length
  const nothingToWin = bank.length > 0 && graded.length === 0
  return [
    ...kindMistakes(bank),
    ...topicMistakes(bank, listOf(quiz, 'topics')),
    ...(nothingToWin
      ? [
          error(
            ['quiz', 'passMark'],
            'unreachable-pass-mark',
            'no question gives points, so nobody can pass',
            'add questions with a right answer',
          ),
        ]
      : []),
    ...(typeof draw === 'number' && isWhole ? drawMistakes(graded, draw, course) : []),
  ]
}
