import type { WalkOf } from '#src/domain/summary.ts'
import { parseAnswer } from '#src/exercises/models.ts'
import { replayScenario } from '#src/exercises/scenario/scenario.score.ts'
import type { CompiledModule } from './compiled.ts'
import { exercisesIn } from './outline-of.ts'

/** Replays a stored answer to one of the module's scenarios: which way was taken, and to which ending it led. */
export const walksOf = (module: CompiledModule): WalkOf => {
  const exercises = new Map(module.lessons.flatMap((lesson) => exercisesIn(lesson).map((exercise) => [exercise.id, exercise])))
  return (exerciseId, answer) => {
    const exercise = exercises.get(exerciseId)
    if (exercise?.kind !== 'scenario') return undefined
    const { node, taken, ending } = replayScenario(exercise, parseAnswer<'scenario'>(exercise, answer)?.taken ?? [])
    return ending === undefined ? undefined : { path: taken, ending: node.id }
  }
}
