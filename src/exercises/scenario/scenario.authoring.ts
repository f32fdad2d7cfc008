import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { type KindAuthoring, mistake, repeatedIds } from '../kind-authoring.ts'
import { exploreScenario } from './explore-scenario.ts'
import { scenarioSchema } from './scenario.schema.ts'
import type { ScenarioAnswer, ScenarioSource } from './scenario.score.ts'

type Path = AuthoringMistake['path']
type Node = ScenarioSource['nodes'][number]

const shapeMistakes = ({ id, choices, ending }: Node, path: Path): readonly AuthoringMistake[] => {
  if (choices !== undefined && ending !== undefined)
    return [mistake([...path, 'choices'], 'node-both', `"${id}" is an ending and has choices`, 'take one of them out')]
  return choices === undefined && ending === undefined
    ? [mistake(path, 'node-neither', `"${id}" has neither choices nor an ending`, 'add "choices", or "ending"')]
    : []
}

const variableMistakes = (source: ScenarioSource, variable: string, path: Path): readonly AuthoringMistake[] =>
  source.variables?.some(({ id }) => id === variable)
    ? []
    : [
        mistake(
          [...path, 'variable'],
          'unknown-variable',
          `there is no variable "${variable}"`,
          'add it to "variables", or mend the id',
        ),
      ]

type Condition = NonNullable<NonNullable<Node['variants']>[number]['when']>

const conditionMistakes = (source: ScenarioSource, when: Condition, path: Path): readonly AuthoringMistake[] => {
  const { atLeast, atMost, variable } = when
  const unknown = variableMistakes(source, variable, path)
  if (atLeast === undefined && atMost === undefined)
    return [...unknown, mistake(path, 'empty-condition', 'this condition asks for nothing', 'add "atLeast" or "atMost"')]
  return atLeast !== undefined && atMost !== undefined && atLeast > atMost
    ? [
        ...unknown,
        mistake(path, 'impossible-condition', `nothing is at least ${atLeast} and at most ${atMost}`, 'mend one of them'),
      ]
    : unknown
}

const choiceMistakes = (source: ScenarioSource, { choices = [] }: Node, path: Path): readonly AuthoringMistake[] =>
  choices.flatMap(({ to, changes = [], when }, index) => {
    const at = [...path, 'choices', index]
    return [
      ...(source.nodes.some(({ id }) => id === to)
        ? []
        : [mistake([...at, 'to'], 'unknown-node', `there is no node "${to}"`, 'mend the id, or write the node')]),
      ...changes.flatMap(({ variable }, change) => variableMistakes(source, variable, [...at, 'changes', change])),
      ...(when === undefined ? [] : conditionMistakes(source, when, [...at, 'when'])),
    ]
  })

const nodeMistakes = (source: ScenarioSource): readonly AuthoringMistake[] =>
  source.nodes.flatMap((node, index) => [
    ...shapeMistakes(node, ['nodes', index]),
    ...choiceMistakes(source, node, ['nodes', index]),
    ...(node.variants ?? []).flatMap(({ when }, variant) =>
      conditionMistakes(source, when, ['nodes', index, 'variants', variant, 'when']),
    ),
  ])

/** Ids of the nodes from which an ending can be come to, conditions left aside. */
const withWayOut = ({ nodes }: ScenarioSource): ReadonlySet<string> => {
  const found = new Set(nodes.filter(({ ending }) => ending !== undefined).map(({ id }) => id))
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const { id, choices = [] } of nodes) if (choices.some(({ to }) => found.has(to))) found.add(id)
  }
  return found
}

const storyMistakes = (source: ScenarioSource): readonly AuthoringMistake[] => {
  const { reached, stuck, complete } = exploreScenario(source)
  const ends = withWayOut(source)
  return source.nodes.flatMap((node, index) => {
    const path = ['nodes', index]
    if (complete && !reached.has(node.id))
      return [mistake(path, 'unreachable-node', `no way leads to "${node.id}"`, 'let a choice lead there, or take the node out')]
    if (node.ending === undefined && node.choices !== undefined && !ends.has(node.id))
      return [mistake(path, 'endless-node', `from "${node.id}" no ending can be reached`, 'let a choice lead towards an ending')]
    return stuck.has(node.id) && node.choices !== undefined
      ? [
          mistake(
            [...path, 'choices'],
            'no-choice-left',
            `conditions can hide every choice of "${node.id}"`,
            'leave one choice without "when"',
          ),
        ]
      : []
  })
}

const allChoices = ({ nodes }: ScenarioSource) =>
  nodes.flatMap(({ choices = [] }, node) =>
    choices.map(({ id }, index) => ({ id, path: ['nodes', node, 'choices', index, 'id'] })),
  )

/** A path is stored as choice ids alone, so they must differ in the whole story. */
const repeatedChoices = (source: ScenarioSource): readonly AuthoringMistake[] => {
  const choices = allChoices(source)
  return choices.flatMap(({ id, path }, index) =>
    choices.findIndex((other) => other.id === id) === index
      ? []
      : [
          mistake(
            path,
            'repeated-id',
            `the choice id "${id}" is used twice in this scenario`,
            'give each choice an id of its own',
          ),
        ],
  )
}

export const scenarioAuthoring: KindAuthoring<ScenarioSource, ScenarioAnswer> = {
  schema: scenarioSchema,
  findMistakes: (source) => [
    ...repeatedIds(source.nodes, ['nodes']),
    ...repeatedIds(source.variables ?? [], ['variables']),
    ...repeatedChoices(source),
    ...(source.nodes.some(({ id }) => id === source.start)
      ? storyMistakes(source)
      : [mistake(['start'], 'unknown-node', `there is no node "${source.start}"`, 'name the node where the story begins')]),
    ...nodeMistakes(source),
  ],
  sampleAnswer: (source) => ({ taken: exploreScenario(source).wayOut ?? [] }),
  solveSteps: (_, { taken }) => [...taken.map((item) => ({ do: 'click-item', item }) as const), { do: 'press', action: 'check' }],
}
