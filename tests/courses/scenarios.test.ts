import { cleanup } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCourse } from '#src/cli/load-course.ts'
import { compileModule } from '#src/content/compile.ts'
import { LANGUAGES, plainOf } from '#src/domain/text.ts'
import type { ScenarioExercise } from '#src/exercises/scenario/scenario.score.ts'
import { exploreScenario } from '#src/exercises/scenario/explore-scenario.ts'
import { loadTestWords, showPlayer } from '#src/testing/show-exercise.tsx'
import { take } from '#src/testing/take-step.ts'

// Every story of the course, played as a learner does to each of its endings, in both languages.

const course = loadCourse('courses')
const STORIES = course.modules.flatMap((module) =>
  module.lessons.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'exercise' && block.exercise.kind === 'scenario'
        ? [[block.exercise.id, module, block.exercise] as const]
        : [],
    ),
  ),
)

const compiledStory = (
  module: (typeof course.modules)[number],
  id: string,
  language: (typeof LANGUAGES)[number],
): ScenarioExercise => {
  const blocks = compileModule(module, language, course.ledger, course.glossary).lessons.flatMap((lesson) => lesson.blocks)
  const found = blocks.flatMap((block) => (block.type === 'exercise' && block.exercise.id === id ? [block.exercise] : []))[0]
  if (found?.kind !== 'scenario') throw new Error(`${id} is no scenario`)
  return found
}

beforeAll(loadTestWords)

it('there are five big ones or more, of at least 12 places and 3 endings', () => {
  const big = STORIES.filter(([, , { nodes }]) => nodes.length >= 12 && nodes.filter(({ ending }) => ending).length >= 3)
  expect(big.length).toBeGreaterThanOrEqual(5)
})

describe.each(STORIES)('%s', (id, module, source) => {
  const { waysOut } = exploreScenario(source)

  it('has a way to each of its endings', () => {
    expect([...waysOut.keys()].toSorted()).toEqual(
      source.nodes
        .filter(({ ending }) => ending)
        .map((node) => node.id)
        .toSorted(),
    )
  })

  it.each(LANGUAGES)('is played to each ending (%s)', { timeout: 60_000 }, async (language) => {
    const exercise = compiledStory(module, id, language)
    for (const [ending, way] of waysOut) {
      // oxlint-disable no-await-in-loop
      const { container, onSubmit } = await showPlayer(exercise, language)
      for (const item of way) await take(container, { do: 'click-item', item })
      const title = plainOf(exercise.nodes.find((node) => node.id === ending)?.ending?.title ?? '')
      expect(title).not.toBe('')
      expect(container.querySelector('.ending h3')?.textContent).toBe(title)
      await take(container, { do: 'press', action: 'check' })
      expect(onSubmit).toHaveBeenCalledOnce()
      cleanup()
      // oxlint-enable no-await-in-loop
    }
  })
})
