import type { AuthoringMistake } from '#src/domain/authoring.ts'
import type { SolveStep } from '#src/domain/exercise.ts'
import { categoriseAuthoring } from './categorise/categorise.authoring.ts'
import { choiceAuthoring } from './choice/choice.authoring.ts'
import { clozeAuthoring } from './cloze/cloze.authoring.ts'
import { estimateAuthoring } from './estimate/estimate.authoring.ts'
import { flashcardsAuthoring } from './flashcards/flashcards.authoring.ts'
import type { KindAuthoring } from './kind-authoring.ts'
import { markAuthoring } from './mark/mark.authoring.ts'
import { matchAuthoring } from './match/match.authoring.ts'
import type { AnswerByKind } from './models.ts'
import { orderAuthoring } from './order/order.authoring.ts'
import { pollAuthoring } from './poll/poll.authoring.ts'
import { reflectionAuthoring } from './reflection/reflection.authoring.ts'
import { scenarioAuthoring } from './scenario/scenario.authoring.ts'
import type { ExerciseKind, ExerciseSource } from './schemas.ts'
import { verdictAuthoring } from './verdict/verdict.authoring.ts'

export type SourceByKind = { readonly [Kind in ExerciseKind]: Extract<ExerciseSource, { kind: Kind }> }

export type AuthoringByKind = { readonly [Kind in ExerciseKind]: KindAuthoring<SourceByKind[Kind], AnswerByKind[Kind]> }

/** The authors' half of every kind. A kind of the schema that is missing here does not compile. */
export const AUTHORING = {
  choice: choiceAuthoring,
  verdict: verdictAuthoring,
  match: matchAuthoring,
  order: orderAuthoring,
  categorise: categoriseAuthoring,
  cloze: clozeAuthoring,
  estimate: estimateAuthoring,
  mark: markAuthoring,
  reflection: reflectionAuthoring,
  scenario: scenarioAuthoring,
  poll: pollAuthoring,
  flashcards: flashcardsAuthoring,
} satisfies AuthoringByKind

const byKind: AuthoringByKind = AUTHORING

type Source<Kind extends ExerciseKind> = SourceByKind[Kind] & { readonly kind: Kind }

/** What the schema cannot see, in one exercise; paths start at the exercise. */
export const exerciseMistakes = <Kind extends ExerciseKind>(source: Source<Kind>): readonly AuthoringMistake[] => {
  const authoring = byKind[source.kind]
  return authoring.findMistakes(source)
}

export const sampleAnswerOf = <Kind extends ExerciseKind>(source: Source<Kind>): AnswerByKind[Kind] | undefined => {
  const authoring = byKind[source.kind]
  return authoring.sampleAnswer?.(source)
}

export const solveStepsOf = <Kind extends ExerciseKind>(
  source: Source<Kind>,
  answer: AnswerByKind[Kind],
  seed?: number,
): readonly SolveStep[] => {
  const authoring = byKind[source.kind]
  return authoring.solveSteps(source, answer, seed)
}
