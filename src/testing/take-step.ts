import { fireEvent } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { SolveStep } from '#src/domain/exercise.ts'

/** The only element that fits: two would mean that the page attributes are ambiguous. */
export const one = (container: Element, selector: string): Element => {
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
export const take = async (container: Element, step: SolveStep): Promise<void> => {
  const element = one(container, selectorFor(step))
  if (step.do === 'select-slot') return userEvent.selectOptions(element, step.value)
  if (step.do === 'fill-slot') {
    fireEvent.change(element, { target: { value: step.value } })
    return
  }
  await userEvent.click(element)
}
