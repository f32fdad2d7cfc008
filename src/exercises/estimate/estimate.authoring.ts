import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { type KindAuthoring, mistake } from '../kind-authoring.ts'
import { estimateSchema } from './estimate.schema.ts'
import { type EstimateAnswer, type EstimateSource, GUESS } from './estimate.score.ts'

/** How far a value is from the nearest stop of the slider, in steps. */
const offStep = (value: number, { min, step }: EstimateSource): number => {
  const steps = (value - min) / step
  return Math.abs(steps - Math.round(steps))
}

const lineMistakes = (source: EstimateSource): readonly AuthoringMistake[] => {
  const { min, max, step, value } = source
  if (min >= max) return [mistake(['max'], 'empty-range', `"max" (${max}) must be more than "min" (${min})`, 'mend one of them')]
  const strange = (found: boolean, at: string, rule: string, problem: string, remedy: string) =>
    found ? [mistake([at], rule, problem, remedy)] : []
  return [
    ...strange(
      value < min || value > max,
      'value',
      'impossible-answer',
      `the value ${value} lies outside ${min} to ${max}`,
      'widen the range',
    ),
    ...strange(
      step > max - min,
      'step',
      'step-too-big',
      `one step of ${step} is longer than the whole range`,
      'take a smaller step',
    ),
    ...strange(
      offStep(value, source) > 1e-6,
      'value',
      'impossible-answer',
      `steps of ${step} from ${min} never reach the value ${value}`,
      'choose "min" or "step" so that they do',
    ),
  ]
}

const toleranceMistakes = ({ min, max, tolerance, partialWithin }: EstimateSource): readonly AuthoringMistake[] => [
  ...(max > min && tolerance * 2 >= max - min
    ? [
        mistake(
          ['tolerance'],
          'tolerance-too-wide',
          `a tolerance of ${tolerance} makes half of the range or more right`,
          'take a smaller one',
        ),
      ]
    : []),
  ...(partialWithin !== undefined && partialWithin <= tolerance
    ? [
        mistake(
          ['partialWithin'],
          'partial-too-narrow',
          `"partialWithin" (${partialWithin}) must be more than "tolerance" (${tolerance})`,
          'widen it, or take it out',
        ),
      ]
    : []),
]

export const estimateAuthoring: KindAuthoring<EstimateSource, EstimateAnswer> = {
  schema: estimateSchema,
  findMistakes: (source) => [...lineMistakes(source), ...toleranceMistakes(source)],
  solveSteps: (_, { guess }) => [
    ...(guess === null ? [] : [{ do: 'fill-slot', slot: GUESS, value: String(guess) } as const]),
    { do: 'press', action: 'check' },
  ],
}
