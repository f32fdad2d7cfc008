import { changeVariables, holds, initialVariables, type ScenarioSource, type ScenarioVariables } from './scenario.score.ts'

type Node = ScenarioSource['nodes'][number]

interface Stop {
  readonly node: Node
  readonly variables: ScenarioVariables
  readonly taken: readonly string[]
}

export interface Exploration {
  /** Ids of the nodes that can be come to, conditions considered. */
  readonly reached: ReadonlySet<string>
  /** Ids of the nodes where it can happen that no choice is offered. */
  readonly stuck: ReadonlySet<string>
  /** The shortest way to each ending that can be come to, by the id of its node. */
  readonly waysOut: ReadonlyMap<string, readonly string[]>
  /** The shortest way to any ending. */
  readonly wayOut: readonly string[] | undefined
  /** False when the story was too big to walk through, so that "not reached" proves nothing. */
  readonly complete: boolean
}

/** More states than any story written by hand has; loops that count upwards have no end. */
const MOST_STATES = 5000

const keyOf = ({ node, variables }: Stop): string => JSON.stringify([node.id, ...variables])

const offeredAt = ({ node, variables }: Stop) =>
  node.ending === undefined ? (node.choices ?? []).filter(({ when }) => holds(when, variables)) : []

const nextStops = (source: ScenarioSource, stop: Stop): readonly Stop[] =>
  offeredAt(stop).flatMap(({ id, to, changes }) => {
    const node = source.nodes.find((candidate) => candidate.id === to)
    return node === undefined ? [] : [{ node, variables: changeVariables(stop.variables, changes), taken: [...stop.taken, id] }]
  })

const isStuck = (stop: Stop): boolean => stop.node.ending === undefined && offeredAt(stop).length === 0

/** Walks through every state of the story, nearest first. */
export const exploreScenario = (source: ScenarioSource): Exploration => {
  const start = source.nodes.find(({ id }) => id === source.start)
  const stops: Stop[] = start === undefined ? [] : [{ node: start, variables: initialVariables(source), taken: [] }]
  const seen = new Set(stops.map(keyOf))
  for (const stop of stops) {
    if (stops.length > MOST_STATES) break
    const fresh = nextStops(source, stop).filter((next) => !seen.has(keyOf(next)) && seen.add(keyOf(next)))
    stops.push(...fresh)
  }
  const endings = stops.filter(({ node }) => node.ending !== undefined)
  // The first way that was met is the shortest; in a Map the last one wins.
  const waysOut = new Map(endings.toReversed().map(({ node, taken }) => [node.id, taken]))
  return {
    waysOut,
    reached: new Set(stops.map(({ node }) => node.id)),
    stuck: new Set(stops.filter(isStuck).map(({ node }) => node.id)),
    wayOut: endings[0]?.taken,
    complete: stops.length <= MOST_STATES,
  }
}
