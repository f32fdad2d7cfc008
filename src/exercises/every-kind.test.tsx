import { waitFor } from '@testing-library/react'
import axe from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedOf } from '#src/domain/shuffle.ts'
import { LANGUAGES, plainOf, type Rich } from '#src/domain/text.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { otherKeysOf } from '#src/testing/other-keys.ts'
import { loadTestWords, showPaper, showPlayer, showWall, testWords } from '#src/testing/show-exercise.tsx'
import { one, take } from '#src/testing/take-step.ts'
import { hiddenTextsOf, movableTextsOf, optionTextsOf, reasonTextsOf } from '#src/testing/texts-of-exercise.ts'
import { sampleAnswerOf, solveStepsOf } from './authoring.ts'
import { EXAMPLES } from './examples.ts'
import { explainSolution, hasSolution, solutionOf } from './models.ts'
import type { ExerciseSource } from './schemas.ts'

beforeAll(loadTestWords)

/** White space does not count: where blocks meet, the page has none in its text. */
const flat = (text: string): string => text.replaceAll(/\s+/g, '')
const wordsIn = (element: Element): string => flat(element.textContent ?? '')
const plain = (text: Rich): string => flat(plainOf(text))

const findingsIn = async (element: Element): Promise<readonly string[]> => {
  const { violations } = await axe.run(element, {
    rules: {
      'color-contrast': { enabled: false },
      'link-in-text-block': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
    },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const examples: readonly ExerciseSource[] = Object.values(EXAMPLES).flat()
const table = examples.flatMap((source) =>
  LANGUAGES.map((language) => ({ name: `${source.id} (${language})`, source, language })),
)

describe.each(table)('$name', ({ source, language }) => {
  const exercise = compileExercise(source, language)

  it('is answered on the screen step by step, to full points, without an accessibility finding', async () => {
    const { container, onSubmit } = await showPlayer(exercise, language)
    expect(await findingsIn(container)).toEqual([])
    const answer = solutionOf(exercise) ?? sampleAnswerOf(source)
    if (answer === undefined) throw new Error('neither a solution nor a sample')
    for (const step of solveStepsOf(source, answer, seedOf(exercise.id))) await take(container, step)
    await waitFor(() =>
      expect(one(container, '[data-exercise]')).toHaveAttribute('data-state', hasSolution(exercise) ? 'correct' : 'completed'),
    )
    expect(onSubmit).toHaveBeenCalledOnce()
    expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ gaveUp: false })
    if (hasSolution(exercise) && exercise.explanation !== undefined)
      expect(wordsIn(container)).toContain(plain(exercise.explanation))
    expect(await findingsIn(container)).toEqual([])
  })

  it('stands on the wall without an accessibility finding, before and after the reveal', async () => {
    for (const revealed of [false, true]) {
      const wall = await showWall(exercise, language, revealed)
      expect(wordsIn(wall)).toContain(plain(exercise.prompt))
      expect(await findingsIn(wall)).toEqual([])
    }
  })

  it('says nothing of the answer on the wall before the reveal', async () => {
    const shown = wordsIn(await showWall(exercise, language, false))
    for (const text of hiddenTextsOf(exercise)) expect(shown).not.toContain(plain(text))
  })

  it('looks the same on the wall before the reveal whatever the key is', async () => {
    const html = (await showWall(exercise, language, false)).innerHTML
    for (const other of otherKeysOf(exercise)) expect((await showWall(other, language, false)).innerHTML).toBe(html)
  })

  it('tells the answer on the wall by icon and word after the reveal', async () => {
    if (!hasSolution(exercise)) return
    const before = await showWall(exercise, language, false)
    const after = await showWall(exercise, language, true)
    expect(before.querySelector('.icon')).toBeNull()
    expect(after.querySelector('.icon')).not.toBeNull()
    const solution =
      exercise.kind === 'verdict' ? explainSolution(exercise) : exercise.kind === 'estimate' ? [`${exercise.value}(value)`] : []
    for (const line of solution) expect(wordsIn(after)).toContain(plain(line))
  })

  it('has its prompt and the words of every option on paper, without an accessibility finding', async () => {
    for (const withAnswer of [false, true]) {
      const paper = await showPaper(exercise, language, withAnswer)
      for (const text of [exercise.prompt, ...optionTextsOf(exercise)]) expect(wordsIn(paper)).toContain(plain(text))
      expect(await findingsIn(paper)).toEqual([])
    }
  })

  it('keeps the answer off the handout', async () => {
    // A story to walk by numbers holds its endings, and what to look for in one's own text is no answer.
    if (exercise.kind === 'scenario' || exercise.kind === 'reflection') return
    const handout = wordsIn(await showPaper(exercise, language, false))
    for (const text of hiddenTextsOf(exercise)) expect(handout).not.toContain(plain(text))
  })

  it('says the answer and its reasons in words on the answer key', async () => {
    const paper = await showPaper(exercise, language, true)
    if (hasSolution(exercise)) {
      const key = wordsIn(one(paper, '.paper-key'))
      for (const line of explainSolution(exercise)) expect(key).toContain(plain(line))
      if (exercise.kind === 'estimate') expect(key).toContain(`${exercise.value}(value)`)
    }
    for (const text of reasonTextsOf(exercise)) expect(wordsIn(paper)).toContain(plain(text))
  })

  it('has its options in the same order on screen, wall and paper', async () => {
    const label = testWords.instanceOf(language).t('pick.words', { ns: 'exercises' })
    const orderIn = (view: Element): readonly string[] => {
      const place = wordsIn(view.querySelector(`[aria-label="${label}"]`) ?? view)
      return movableTextsOf(exercise)
        .map(plain)
        .toSorted((one_, other) => place.indexOf(one_) - place.indexOf(other))
    }
    const screen = orderIn((await showPlayer(exercise, language)).container)
    expect(orderIn(await showWall(exercise, language, false))).toEqual(screen)
    expect(orderIn(await showPaper(exercise, language, false))).toEqual(screen)
  })
})
