import type { ExerciseModel, Interaction, Score } from '#src/domain/exercise.ts'
import type { Language, Rich } from '#src/domain/text.ts'
import { categoriseModel } from './categorise/categorise.model.ts'
import type { CategoriseAnswer } from './categorise/categorise.score.ts'
import { choiceModel } from './choice/choice.model.ts'
import type { ChoiceAnswer } from './choice/choice.score.ts'
import { clozeModel } from './cloze/cloze.model.ts'
import type { ClozeAnswer } from './cloze/cloze.score.ts'
import type { ExerciseByKind } from './compiled-exercise.ts'
import { estimateModel } from './estimate/estimate.model.ts'
import type { EstimateAnswer } from './estimate/estimate.score.ts'
import { flashcardsModel } from './flashcards/flashcards.model.ts'
import type { FlashcardsAnswer } from './flashcards/flashcards.score.ts'
import { markModel } from './mark/mark.model.ts'
import type { MarkAnswer } from './mark/mark.score.ts'
import { matchModel } from './match/match.model.ts'
import type { MatchAnswer } from './match/match.score.ts'
import { orderModel } from './order/order.model.ts'
import type { OrderAnswer } from './order/order.score.ts'
import { pollModel } from './poll/poll.model.ts'
import type { PollAnswer } from './poll/poll.score.ts'
import { reflectionModel } from './reflection/reflection.model.ts'
import type { ReflectionAnswer } from './reflection/reflection.score.ts'
import { scenarioModel } from './scenario/scenario.model.ts'
import type { ScenarioAnswer } from './scenario/scenario.score.ts'
import type { ExerciseKind } from './schemas.ts'
import { verdictModel } from './verdict/verdict.model.ts'
import type { VerdictAnswer } from './verdict/verdict.score.ts'

export interface AnswerByKind {
  readonly choice: ChoiceAnswer
  readonly verdict: VerdictAnswer
  readonly match: MatchAnswer
  readonly order: OrderAnswer
  readonly categorise: CategoriseAnswer
  readonly cloze: ClozeAnswer
  readonly estimate: EstimateAnswer
  readonly mark: MarkAnswer
  readonly reflection: ReflectionAnswer
  readonly scenario: ScenarioAnswer
  readonly poll: PollAnswer
  readonly flashcards: FlashcardsAnswer
}

export type AnswerOf<Kind extends ExerciseKind> = AnswerByKind[Kind]

export type ModelByKind = { readonly [Kind in ExerciseKind]: ExerciseModel<ExerciseByKind[Kind], AnswerByKind[Kind]> }

/** The pure half of every kind. A kind of the schema that is missing here does not compile. */
export const MODELS = {
  choice: choiceModel,
  verdict: verdictModel,
  match: matchModel,
  order: orderModel,
  categorise: categoriseModel,
  cloze: clozeModel,
  estimate: estimateModel,
  mark: markModel,
  reflection: reflectionModel,
  scenario: scenarioModel,
  poll: pollModel,
  flashcards: flashcardsModel,
} satisfies ModelByKind

/** The same object under the type that ties a kind's exercise to its answer. */
const byKind: ModelByKind = MODELS

/** An exercise whose kind is known to the compiler or not: `Kind` is then the union of all. */
type Exercise<Kind extends ExerciseKind> = ExerciseByKind[Kind] & { readonly kind: Kind }

export const isExerciseKind = (value: unknown): value is ExerciseKind => typeof value === 'string' && Object.hasOwn(MODELS, value)

export const modelOf = <Kind extends ExerciseKind>(exercise: { readonly kind: Kind }): ModelByKind[Kind] => byKind[exercise.kind]

export const parseAnswer = <Kind extends ExerciseKind>(
  exercise: Exercise<Kind>,
  value: unknown,
): AnswerByKind[Kind] | undefined => modelOf<Kind>(exercise).parseAnswer(exercise, value)

export const emptyAnswerOf = <Kind extends ExerciseKind>(exercise: Exercise<Kind>): AnswerByKind[Kind] =>
  modelOf<Kind>(exercise).emptyAnswer(exercise)

/** The score of a stored answer; what is no answer of this kind counts as not answered. */
export const scoreOf = <Kind extends ExerciseKind>(exercise: Exercise<Kind>, value: unknown): Score => {
  const answer = parseAnswer<Kind>(exercise, value)
  return answer === undefined ? { status: 'incomplete' } : modelOf<Kind>(exercise).score(exercise, answer)
}

/** `undefined` for kinds without a right answer. */
export const solutionOf = <Kind extends ExerciseKind>(exercise: Exercise<Kind>): AnswerByKind[Kind] | undefined =>
  modelOf<Kind>(exercise).solution?.(exercise)

export const explainSolution = <Kind extends ExerciseKind>(exercise: Exercise<Kind>): readonly Rich[] =>
  modelOf<Kind>(exercise).explain(exercise)

/** `byLanguage` holds this same exercise in each language there is. */
export const interactionOf = <Kind extends ExerciseKind>(
  exercise: { readonly kind: Kind },
  byLanguage: Readonly<Partial<Record<Language, ExerciseByKind[Kind]>>>,
): Interaction => modelOf(exercise).toInteraction(byLanguage)

/** The xAPI response of a stored answer; `undefined` when it is no answer of this kind. */
export const responseOf = <Kind extends ExerciseKind>(exercise: Exercise<Kind>, value: unknown): string | undefined => {
  const answer = parseAnswer<Kind>(exercise, value)
  return answer === undefined ? undefined : modelOf<Kind>(exercise).toResponse(exercise, answer)
}

/** Kinds that give points, and can therefore be drawn in a quiz. */
export const hasSolution = (exercise: { readonly kind: ExerciseKind }): boolean => modelOf(exercise).solution !== undefined
