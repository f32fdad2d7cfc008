import type { CompiledExercise, ExerciseByKind } from './compiled-exercise.ts'
import type { SurfaceKind } from './exercise-view.ts'
import type { ExerciseKind } from './schemas.ts'

type SurfaceLoaders = {
  readonly [Kind in ExerciseKind]: () => Promise<{ readonly surfaceKind: SurfaceKind<ExerciseByKind[Kind]> }>
}

/** Wall and paper of every kind, each a chunk of its own. A kind of the schema that is missing here does not compile. */
export const SURFACE_KINDS = {
  choice: () => import('./choice/choice.surfaces.ts'),
  verdict: () => import('./verdict/verdict.surfaces.ts'),
  match: () => import('./match/match.surfaces.ts'),
  order: () => import('./order/order.surfaces.ts'),
  categorise: () => import('./categorise/categorise.surfaces.ts'),
  cloze: () => import('./cloze/cloze.surfaces.ts'),
  estimate: () => import('./estimate/estimate.surfaces.ts'),
  mark: () => import('./mark/mark.surfaces.ts'),
  reflection: () => import('./reflection/reflection.surfaces.ts'),
  scenario: () => import('./scenario/scenario.surfaces.ts'),
  poll: () => import('./poll/poll.surfaces.ts'),
  flashcards: () => import('./flashcards/flashcards.surfaces.ts'),
} satisfies SurfaceLoaders

/** A kind's views as whoever shows an exercise sees them: the exercise goes in without being looked at. */
export type AnySurfaceKind = SurfaceKind<CompiledExercise>

const loading = new Map<ExerciseKind, Promise<AnySurfaceKind>>()
const loaded = new Map<ExerciseKind, AnySurfaceKind>()

/** A kind that has arrived already: then nothing needs to wait, not even for one turn. */
export const loadedSurfaceKind = (kind: ExerciseKind): AnySurfaceKind | undefined => loaded.get(kind)

export const isSurfaceKind = (kind: string): kind is ExerciseKind => Object.hasOwn(SURFACE_KINDS, kind)

/** The same promise at every call, so that `use()` can wait for it. A failed load is forgotten, so that one can try again. */
export const loadSurfaceKind = (kind: ExerciseKind): Promise<AnySurfaceKind> => {
  const known = loading.get(kind)
  if (known !== undefined) return known
  const promise = SURFACE_KINDS[kind]().then(
    ({ surfaceKind }) => {
      // The table above has checked that each kind's views fit its exercises; whoever shows them picks by `kind`.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const any = surfaceKind as AnySurfaceKind
      loaded.set(kind, any)
      return any
    },
    (problem: unknown) => {
      loading.delete(kind)
      throw problem
    },
  )
  loading.set(kind, promise)
  return promise
}
