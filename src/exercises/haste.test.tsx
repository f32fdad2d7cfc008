import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, expect, it, vi } from 'vitest'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { loadTestWords, showPlayer } from '#src/testing/show-exercise.tsx'
import { reflectionExamples } from './reflection/reflection.examples.ts'

beforeAll(loadTestWords)

/** All before React has drawn what the first press did. */
const pressInOneMoment = (button: HTMLElement, times: number): Promise<void> =>
  act(async () => {
    for (let press = 0; press < times; press++) button.click()
  })

it('an answer handed in fifty times in one moment is kept once', async () => {
  const [example] = reflectionExamples
  if (example === undefined) throw new Error('no example')
  const { container, onSubmit } = await showPlayer(compileExercise(example, 'en'), 'en')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'What I think' } })
  const check = container.querySelector<HTMLElement>('[data-action="check"]')
  if (check === null) throw new Error('no button')
  await pressInOneMoment(check, 50)
  expect(onSubmit).toHaveBeenCalledTimes(1)
})

/** Closed only once React has drawn it so. */
const ClosedWhenDrawn = ({ onSubmit }: { readonly onSubmit: () => void }) => {
  const [saving, setSaving] = useState(false)
  const submit = (): void => {
    setSaving(true)
    onSubmit()
  }
  return (
    <button type="button" disabled={saving} onClick={submit}>
      Check
    </button>
  )
}

it('a button that is closed only on the screen hands in fifty (the control)', async () => {
  const onSubmit = vi.fn<() => void>()
  render(<ClosedWhenDrawn onSubmit={onSubmit} />)
  await pressInOneMoment(screen.getByRole('button'), 50)
  expect(onSubmit).toHaveBeenCalledTimes(50)
})
