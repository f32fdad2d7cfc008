import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import type { CompiledFact } from '#src/domain/facts.ts'
import { success } from '#src/domain/result.ts'
import { type Language, LANGUAGES } from '#src/domain/text.ts'
import type { CompiledExercise } from '#src/exercises/compiled-exercise.ts'
import { ExercisePlayer } from '#src/exercises/exercise-player.tsx'
import { loadSurfaceKind } from '#src/exercises/surfaces.ts'
import type { AnsweringProps } from '#src/exercises/use-answering.ts'
import { loadLearnerKind } from '#src/exercises/views.ts'
import { LOCALE_FILES } from '#src/i18n/locale-files.ts'
import { createWords } from '#src/i18n/words.ts'
import { ReferencesContext } from '#src/ui/reference-panel.ts'

export const testWords = createWords(LOCALE_FILES)

export const loadTestWords = async (): Promise<void> => {
  for (const language of LANGUAGES) await testWords.load(language, ['core', 'exercises', 'print'])
}

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
  <I18nextProvider i18n={testWords.instanceOf(language)}>
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

const showSurface = (exercise: CompiledExercise, language: Language, view: ReactNode): HTMLElement =>
  render(
    <Frame exercise={exercise} language={language}>
      {view}
    </Frame>,
  ).container

export const showWall = async (exercise: CompiledExercise, language: Language, revealed: boolean): Promise<HTMLElement> => {
  const { Projector } = await loadSurfaceKind(exercise.kind)
  return showSurface(exercise, language, <Projector exercise={exercise} revealed={revealed} seedText={exercise.id} />)
}

export const showPaper = async (exercise: CompiledExercise, language: Language, withAnswer: boolean): Promise<HTMLElement> => {
  const { Print } = await loadSurfaceKind(exercise.kind)
  return showSurface(exercise, language, <Print exercise={exercise} withAnswer={withAnswer} seedText={exercise.id} />)
}

/** The exercise as a learner has it; `onSubmit` keeps nothing and says that it did. */
export const showPlayer = async (exercise: CompiledExercise, language: Language) => {
  const onSubmit = vi.fn<AnsweringProps['onSubmit']>(async () => success(undefined))
  await loadLearnerKind(exercise.kind)
  const { container } = render(
    <Frame exercise={exercise} language={language}>
      <h2>Lesson</h2>
      <h3>Exercise</h3>
      <ExercisePlayer
        exercise={exercise}
        durable
        shortTries={0}
        onDraft={() => undefined}
        onSubmit={onSubmit}
        seedText={exercise.id}
      />
    </Frame>,
  )
  return { container, onSubmit }
}
