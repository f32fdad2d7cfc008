import type { CompiledExercise, ExerciseByKind } from './compiled-exercise.ts'
import type { LearnerKind } from './exercise-view.ts'
import type { AnswerByKind } from './models.ts'
import type { ExerciseKind } from './schemas.ts'

type LearnerLoaders = {
  readonly [Kind in ExerciseKind]: () => Promise<{ readonly learnerKind: LearnerKind<ExerciseByKind[Kind], AnswerByKind[Kind]> }>
}

/** The React half of every kind, each a chunk of its own. A kind of the schema that is missing here does not compile. */
export const LEARNER_KINDS = {
  choice: () => import('./choice/choice.views.ts'),
  verdict: () => import('./verdict/verdict.views.ts'),
  match: () => import('./match/match.views.ts'),
  order: () => import('./order/order.views.ts'),
  categorise: () => import('./categorise/categorise.views.ts'),
  cloze: () => import('./cloze/cloze.views.ts'),
  estimate: () => import('./estimate/estimate.views.ts'),
  mark: () => import('./mark/mark.views.ts'),
  reflection: () => import('./reflection/reflection.views.ts'),
  scenario: () => import('./scenario/scenario.views.ts'),
  poll: () => import('./poll/poll.views.ts'),
  flashcards: () => import('./flashcards/flashcards.views.ts'),
} satisfies LearnerLoaders

/** A kind as the player sees it: answers go in and out without being looked at. */
export type AnyLearnerKind = LearnerKind<CompiledExercise, unknown>

/** A file that could not be fetched is asked for again after this time. */
const FORGET_MS = 1000
const loading = new Map<ExerciseKind, Promise<AnyLearnerKind>>()
const loaded = new Map<ExerciseKind, AnyLearnerKind>()

/** A kind that has arrived already: then nothing needs to wait, not even for one turn. */
export const loadedLearnerKind = (kind: ExerciseKind): AnyLearnerKind | undefined => loaded.get(kind)

export const isLearnerKind = (kind: string): kind is ExerciseKind => Object.hasOwn(LEARNER_KINDS, kind)

/** The same promise at every call, so that `use()` can wait for it. */
export const loadLearnerKind = (kind: ExerciseKind): Promise<AnyLearnerKind> => {
  const known = loading.get(kind)
  if (known !== undefined) return known
  const promise = LEARNER_KINDS[kind]().then(({ learnerKind }) => {
    // The table above has checked that each kind's exercise and answer belong together; the player keeps them together.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const any = learnerKind as AnyLearnerKind
    loaded.set(kind, any)
    return any
  })
  loading.set(kind, promise)
  // Not at once: whoever waits for this promise must find it again and be told, not wait for the next one.
  promise.catch(() => setTimeout(() => loading.delete(kind), FORGET_MS))
  return promise
}
