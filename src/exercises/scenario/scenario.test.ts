import { describe, expect, it } from 'vitest'
import { compileKind } from '#src/testing/compile-exercise.ts'
import { rulesOf } from '#src/testing/mistake-rules.ts'
import { exploreScenario } from './explore-scenario.ts'
import { scenarioAuthoring } from './scenario.authoring.ts'
import { scenarioExamples } from './scenario.examples.ts'
import { scenarioModel } from './scenario.model.ts'
import { replayScenario, type ScenarioSource, scoreScenario } from './scenario.score.ts'

const [source] = scenarioExamples
const exercise = compileKind('scenario', source)

describe('replay', () => {
  it('offers what the variables allow, and tells the sentences that hold', () => {
    const trusting = replayScenario(exercise, ['ask'])
    expect(trusting.offered.map(({ id }) => id)).toEqual(['share', 'again', 'leave'])
    expect(trusting.variants).toHaveLength(1)
    const cold = replayScenario(exercise, ['correct'])
    expect(cold.offered.map(({ id }) => id)).toEqual(['again', 'leave'])
    expect(cold.variants).toHaveLength(0)
  })

  it('walks in circles and remembers the way', () => {
    const state = replayScenario(exercise, ['correct', 'again', 'ask', 'share'])
    expect(state.visited.map(({ node }) => node.id)).toEqual(['table', 'talk', 'table', 'talk', 'good-end'])
    expect(state.visited.at(-1)?.by?.id).toBe('share')
    expect(state.ending?.tone).toBe('strong')
    expect(state.variables.get('trust')).toBe(1)
  })

  it('stops at the first choice that is not offered', () => {
    expect(replayScenario(exercise, ['correct', 'share', 'leave']).taken).toEqual(['correct'])
    expect(scenarioModel.parseAnswer(exercise, { taken: ['correct', 'share', 'leave'] })).toEqual({ taken: ['correct'] })
  })

  it('is completed at an ending only', () => {
    expect(scoreScenario(exercise, { taken: ['ask'] })).toEqual({ status: 'incomplete' })
    expect(scoreScenario(exercise, { taken: ['ask', 'leave'] })).toEqual({ status: 'completed' })
  })
})

type Node = ScenarioSource['nodes'][number]
const words = { en: 'Words.' }
const choice = (id: string, to: string, more: Partial<NonNullable<Node['choices']>[number]> = {}) => ({
  id,
  to,
  text: words,
  feedback: words,
  ...more,
})
const ending = { tone: 'mixed', title: words, lesson: words } as const
const node = (id: string, more: Partial<Node>): Node => ({ id, label: words, text: words, ...more })
const story = (nodes: readonly Node[], more: Partial<ScenarioSource> = {}): ScenarioSource => ({
  kind: 'scenario',
  id: 'a-story',
  revision: 1,
  prompt: words,
  start: 'a',
  nodes: [...nodes],
  ...more,
})
const end = node('end', { ending })
const variables = [{ id: 'trust', label: words, initial: 0 }]

describe('mistakes', () => {
  it.each<[string, ScenarioSource, readonly string[]]>([
    [
      'a start that is not there',
      story([node('b', { choices: [choice('x', 'end'), choice('y', 'end')] }), end]),
      ['start unknown-node'],
    ],
    [
      'a choice to nowhere',
      story([node('a', { choices: [choice('x', 'end'), choice('y', 'gone')] }), end]),
      ['nodes.0.choices.1.to unknown-node'],
    ],
    [
      'a node that no way leads to',
      story([
        node('a', { choices: [choice('x', 'end'), choice('y', 'end')] }),
        node('b', { choices: [choice('z', 'end'), choice('w', 'a')] }),
        end,
      ]),
      ['nodes.1 unreachable-node'],
    ],
    [
      'a circle without a way out',
      story([
        node('a', { choices: [choice('x', 'end'), choice('y', 'b')] }),
        node('b', { choices: [choice('z', 'c'), choice('w', 'b')] }),
        node('c', { choices: [choice('v', 'b'), choice('u', 'c')] }),
        end,
      ]),
      ['nodes.1 endless-node', 'nodes.2 endless-node'],
    ],
    [
      'a node that is nothing',
      story([node('a', { choices: [choice('x', 'end'), choice('y', 'b')] }), node('b', {}), end]),
      ['nodes.1 node-neither'],
    ],
    [
      'an ending that goes on',
      story([
        node('a', { choices: [choice('x', 'end'), choice('y', 'b')] }),
        node('b', { ending, choices: [choice('z', 'a'), choice('w', 'a')] }),
        end,
      ]),
      ['nodes.1.choices node-both'],
    ],
    [
      'a choice id used twice',
      story([node('a', { choices: [choice('x', 'end'), choice('x', 'end')] }), end]),
      ['nodes.0.choices.1.id repeated-id'],
    ],
    [
      'conditions that can hide every choice',
      story(
        [
          node('a', {
            choices: [
              choice('x', 'end', { when: { variable: 'trust', atLeast: 1 } }),
              choice('y', 'end', { when: { variable: 'trust', atLeast: 2 } }),
            ],
          }),
          end,
        ],
        { variables },
      ),
      // No choice is ever offered, so the ending is out of reach as well.
      ['nodes.0.choices no-choice-left', 'nodes.1 unreachable-node'],
    ],
    [
      'conditions and changes on a variable that is not there',
      story([
        node('a', {
          choices: [
            choice('x', 'end', { when: { variable: 'mood', atMost: 3 } }),
            choice('y', 'end', { changes: [{ variable: 'mood', by: 1 }] }),
          ],
        }),
        end,
      ]),
      ['nodes.0.choices.0.when.variable unknown-variable', 'nodes.0.choices.1.changes.0.variable unknown-variable'],
    ],
    [
      'conditions that ask for nothing, or for what cannot be',
      story(
        [
          node('a', {
            variants: [{ when: { variable: 'trust' }, text: words }],
            choices: [choice('x', 'end'), choice('y', 'end', { when: { variable: 'trust', atLeast: 2, atMost: 1 } })],
          }),
          end,
        ],
        { variables },
      ),
      ['nodes.0.choices.1.when impossible-condition', 'nodes.0.variants.0.when empty-condition'],
    ],
  ])('finds %s', (_, broken, rules) => {
    expect(rulesOf(scenarioAuthoring.findMistakes(broken))).toEqual(rules)
  })

  it('accepts choices that exclude each other but never all hide', () => {
    const choices = [
      choice('x', 'end', { when: { variable: 'trust', atLeast: 1 } }),
      choice('y', 'end', { when: { variable: 'trust', atMost: 0 } }),
    ]
    expect(scenarioAuthoring.findMistakes(story([node('a', { choices }), end], { variables }))).toEqual([])
  })
})

it('gives up on a story that counts for ever, and says so', () => {
  const choices = [choice('x', 'a', { changes: [{ variable: 'trust', by: 1 }] }), choice('y', 'end')]
  const found = exploreScenario(story([node('a', { choices }), end], { variables }))
  expect(found.complete).toBe(false)
  expect(found.wayOut).toEqual(['y'])
})
