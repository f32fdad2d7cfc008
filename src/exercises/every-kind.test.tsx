import { fireEvent, render, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SolveStep } from '#src/domain/exercise.ts'
import type { CompiledFact } from '#src/domain/facts.ts'
import { success } from '#src/domain/result.ts'
import { seedOf } from '#src/domain/shuffle.ts'
import { type Language, LANGUAGES, plainOf, type Rich } from '#src/domain/text.ts'
import { LOCALE_FILES } from '#src/i18n/locale-files.ts'
import { createWords } from '#src/i18n/words.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { otherKeysOf } from '#src/testing/other-keys.ts'
import { hiddenTextsOf, movableTextsOf, optionTextsOf } from '#src/testing/texts-of-exercise.ts'
import { ReferencesContext } from '#src/ui/reference-panel.ts'
import { sampleAnswerOf, solveStepsOf } from './authoring.ts'
import type { CompiledExercise } from './compiled-exercise.ts'
import { EXAMPLES } from './examples.ts'
import { ExercisePlayer } from './exercise-player.tsx'
import { explainSolution, hasSolution, solutionOf } from './models.ts'
import type { ExerciseSource } from './schemas.ts'
import type { AnsweringProps } from './use-answering.ts'
import { type AnySurfaceKind, loadSurfaceKind } from './surfaces.ts'
import { loadLearnerKind } from './views.ts'

const words = createWords(LOCALE_FILES)
beforeAll(async () => {
  for (const language of LANGUAGES) await words.load(language, ['core', 'exercises', 'print'])
})

const factFor = (id: string, exercise: CompiledExercise): CompiledFact => ({
  id,
  text: id,
  nature: 'snapshot',
  asOf: '2024-12-31',
  checkedOn: '2026-11-23',
  confidence: 'primary',
  ...(exercise.kind === 'estimate' && { number: exercise.value, value: `${exercise.value} (value)` }),
})

const Frame = ({
  exercise,
  language,
  children,
}: {
  readonly exercise: CompiledExercise
  readonly language: Language
  readonly children: ReactNode
}) => (
  <I18nextProvider i18n={words.instanceOf(language)}>
    <MemoryRouter>
      <ReferencesContext
        value={{
          language,
          today: '2026-11-25',
          facts: Object.fromEntries((exercise.facts ?? []).map((id) => [id, factFor(id, exercise)])),
          terms: {},
        }}
      >
        <div lang={language}>{children}</div>
      </ReferencesContext>
    </MemoryRouter>
  </I18nextProvider>
)

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

const showSurface = (
  exercise: CompiledExercise,
  language: Language,
  view: (kind: AnySurfaceKind) => ReactNode,
  kind: AnySurfaceKind,
) =>
  render(
    <Frame exercise={exercise} language={language}>
      {view(kind)}
    </Frame>,
  ).container

const showWall = async (exercise: CompiledExercise, language: Language, revealed: boolean): Promise<HTMLElement> =>
  showSurface(
    exercise,
    language,
    ({ Projector }) => <Projector exercise={exercise} revealed={revealed} seedText={exercise.id} />,
    await loadSurfaceKind(exercise.kind),
  )

const showPaper = async (exercise: CompiledExercise, language: Language, withAnswer: boolean): Promise<HTMLElement> =>
  showSurface(
    exercise,
    language,
    ({ Print }) => <Print exercise={exercise} withAnswer={withAnswer} seedText={exercise.id} />,
    await loadSurfaceKind(exercise.kind),
  )

const showPlayer = async (exercise: CompiledExercise, language: Language) => {
  const onSubmit = vi.fn<AnsweringProps['onSubmit']>(async () => success(undefined))
  await loadLearnerKind(exercise.kind)
  const { container } = render(
    <Frame exercise={exercise} language={language}>
      <h2>Lesson</h2>
      <h3>Exercise</h3>
      <ExercisePlayer
        exercise={exercise}
        ready
        durable
        wrongTries={0}
        onDraft={() => undefined}
        onSubmit={onSubmit}
        seedText={exercise.id}
      />
    </Frame>,
  )
  return { container, onSubmit }
}

const one = (container: Element, selector: string): Element => {
  const found = container.querySelectorAll(selector)
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} elements are ${selector}`)
  return found[0]
}

const selectorFor = (step: SolveStep): string => {
  switch (step.do) {
    case 'click-item':
      return `[data-item="${step.item}"]`
    case 'click-slot':
    case 'fill-slot':
    case 'select-slot':
      return `[data-slot="${step.slot}"]`
    case 'confidence':
      return `[data-confidence="${step.level}"]`
    case 'press':
      return step.item === undefined
        ? `[data-action="${step.action}"]`
        : `[data-item="${step.item}"] [data-action="${step.action}"], [data-action="${step.action}"][data-item="${step.item}"]`
  }
}

/** Takes a step as a solver does: by the attributes of the page and nothing else. */
const take = async (container: Element, step: SolveStep): Promise<void> => {
  const element = one(container, selectorFor(step))
  if (step.do === 'select-slot') return userEvent.selectOptions(element, step.value)
  if (step.do === 'fill-slot') {
    fireEvent.change(element, { target: { value: step.value } })
    return
  }
  await userEvent.click(element)
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

  it('keeps the answer off the handout and says it in words on the answer key', async () => {
    const handout = wordsIn(await showPaper(exercise, language, false))
    const key = wordsIn(await showPaper(exercise, language, true))
    for (const text of hiddenTextsOf(exercise)) {
      if (exercise.kind === 'scenario' || exercise.kind === 'reflection') break
      expect(handout).not.toContain(plain(text))
    }
    for (const line of explainSolution(exercise)) expect(key).toContain(plain(line))
    if (exercise.kind === 'estimate') expect(key).toContain(`${exercise.value}(value)`)
    if (exercise.explanation !== undefined) expect(key).toContain(plain(exercise.explanation))
  })

  it('has its options in the same order on screen, wall and paper', async () => {
    const label = words.instanceOf(language).t('pick.words', { ns: 'exercises' })
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
