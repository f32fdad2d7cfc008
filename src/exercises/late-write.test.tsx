import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { success } from '#src/domain/result.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { loadTestWords, showPlayer } from '#src/testing/show-exercise.tsx'
import { reflectionExamples } from './reflection/reflection.examples.ts'

beforeAll(loadTestWords)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const answered = async (settle: Promise<void>) => {
  const [example] = reflectionExamples
  if (example === undefined) throw new Error('no example')
  const { container, onSubmit } = await showPlayer(compileExercise(example, 'en'), 'en')
  onSubmit.mockImplementation(async () => {
    await settle
    return success(undefined)
  })
  const box = screen.getByRole('textbox')
  fireEvent.change(box, { target: { value: 'What I think' } })
  fireEvent.click(container.querySelector('[data-action="check"]') ?? container)
  return { card: container.querySelector('[data-exercise]'), box }
}

describe('an answer that the database does not confirm', () => {
  it('is said to be unsaved after three seconds, stays, and is never shown as saved', async () => {
    const { card, box } = await answered(new Promise(() => undefined))
    expect(card).toHaveAttribute('data-save', 'saving')
    expect(screen.queryByText('Not saved yet')).toBeNull()
    await act(async () => vi.advanceTimersByTimeAsync(3000))
    expect(screen.getByText('Not saved yet')).toBeVisible()
    expect(card).toHaveTextContent('Your answer is not saved yet')
    expect(box).toHaveValue('What I think')
    await act(async () => vi.advanceTimersByTimeAsync(600_000))
    expect(card).toHaveAttribute('data-save', 'saving')
  })

  it('is saved as soon as it is confirmed after all', async () => {
    let confirm = (): void => undefined
    const { card } = await answered(new Promise<void>((resolve) => (confirm = resolve)))
    await act(async () => vi.advanceTimersByTimeAsync(4000))
    await act(async () => {
      confirm()
      await vi.advanceTimersByTimeAsync(0)
    })
    expect(card).toHaveAttribute('data-save', 'saved')
    expect(screen.queryByText('Not saved yet')).toBeNull()
  })
})
