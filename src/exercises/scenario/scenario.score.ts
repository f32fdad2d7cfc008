import type * as z from 'zod/mini'
import type { Score } from '#src/domain/exercise.ts'
import type { ExerciseFrom } from '../compiled-exercise.ts'
import type { scenarioSchema } from './scenario.schema.ts'

export type ScenarioSource = z.infer<typeof scenarioSchema>
export type ScenarioExercise = ExerciseFrom<ScenarioSource>
export type ScenarioNode = ScenarioExercise['nodes'][number]
export type ScenarioChoice = NonNullable<ScenarioNode['choices']>[number]
export type ScenarioEnding = NonNullable<ScenarioNode['ending']>

/** The choices taken, in order. Everything else about the story is replayed from them. */
export interface ScenarioAnswer {
  readonly taken: readonly string[]
}

export type ScenarioVariables = ReadonlyMap<string, number>

export interface ScenarioState {
  readonly node: ScenarioNode
  /** Each node come to, in order, with the choice that led there; the first one without. */
  readonly visited: readonly { readonly node: ScenarioNode; readonly by?: ScenarioChoice }[]
  readonly variables: ScenarioVariables
  /** What can be done now: none on an ending. */
  readonly offered: readonly ScenarioChoice[]
  /** The extra sentences of this node that hold now. */
  readonly variants: readonly NonNullable<ScenarioNode['variants']>[number][]
  readonly ending: ScenarioEnding | undefined
  /** The choices that could be followed: all of them, unless the story was changed since. */
  readonly taken: readonly string[]
}

interface Condition {
  readonly variable: string
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** An unknown variable counts as 0. */
export const holds = (condition: Condition | undefined, variables: ScenarioVariables): boolean => {
  if (condition === undefined) return true
  const { atLeast = -Infinity, atMost = Infinity, variable } = condition
  const value = variables.get(variable) ?? 0
  return value >= atLeast && value <= atMost
}

export const initialVariables = ({
  variables = [],
}: {
  readonly variables?: ScenarioSource['variables'] | ScenarioExercise['variables']
}): ScenarioVariables => new Map(variables.map(({ id, initial }) => [id, initial]))

type Changes = readonly { readonly variable: string; readonly by: number }[]

export const changeVariables = (variables: ScenarioVariables, changes: Changes = []): ScenarioVariables => {
  const out = new Map(variables)
  for (const { variable, by } of changes) out.set(variable, (out.get(variable) ?? 0) + by)
  return out
}

const nodeOf = ({ nodes }: ScenarioExercise, id: string): ScenarioNode | undefined => nodes.find((node) => node.id === id)

const stateAt = (
  node: ScenarioNode,
  variables: ScenarioVariables,
  visited: ScenarioState['visited'],
  taken: readonly string[],
): ScenarioState => ({
  node,
  visited,
  variables,
  taken,
  ending: node.ending,
  offered: node.ending === undefined ? (node.choices ?? []).filter(({ when }) => holds(when, variables)) : [],
  variants: (node.variants ?? []).filter(({ when }) => holds(when, variables)),
})

const startOf = (exercise: ScenarioExercise): ScenarioState => {
  const node = nodeOf(exercise, exercise.start) ?? exercise.nodes[0]
  if (node === undefined) throw new Error(`the scenario ${exercise.id} has no nodes`)
  return stateAt(node, initialVariables(exercise), [{ node }], [])
}

/** One choice further; `undefined` when it is not offered here or leads nowhere. */
export const takeChoice = (exercise: ScenarioExercise, state: ScenarioState, id: string): ScenarioState | undefined => {
  const choice = state.offered.find((candidate) => candidate.id === id)
  const node = choice === undefined ? undefined : nodeOf(exercise, choice.to)
  if (choice === undefined || node === undefined) return undefined
  const variables = changeVariables(state.variables, choice.changes)
  return stateAt(node, variables, [...state.visited, { node, by: choice }], [...state.taken, id])
}

/** The story after these choices, as far as they can be followed. */
export const replayScenario = (exercise: ScenarioExercise, taken: readonly string[]): ScenarioState => {
  let state = startOf(exercise)
  for (const id of taken) {
    const next = takeChoice(exercise, state, id)
    if (next === undefined) break
    state = next
  }
  return state
}

/** Completed at any ending: there is no right way through, there are ways with consequences. */
export const scoreScenario = (exercise: ScenarioExercise, { taken }: ScenarioAnswer): Score =>
  replayScenario(exercise, taken).ending === undefined ? { status: 'incomplete' } : { status: 'completed' }
