import {
  ChartNoAxesColumn,
  CircleDot,
  Layers,
  ListOrdered,
  type LucideIcon,
  PenLine,
  RectangleEllipsis,
  Ruler,
  Scale,
  Shapes,
  Spline,
  Split,
  Highlighter,
} from 'lucide-react'
import type { CompiledExercise } from './compiled-exercise.ts'
import type { ExerciseKind } from './schemas.ts'

interface Look {
  readonly icon: LucideIcon
  readonly tone: 'brand' | 'leaf' | 'clay'
}

/** The picture and ground of each kind's tab. */
export const LOOKS: Readonly<Record<ExerciseKind, Look>> = {
  choice: { icon: CircleDot, tone: 'brand' },
  verdict: { icon: Scale, tone: 'clay' },
  match: { icon: Spline, tone: 'brand' },
  order: { icon: ListOrdered, tone: 'brand' },
  categorise: { icon: Shapes, tone: 'leaf' },
  cloze: { icon: RectangleEllipsis, tone: 'brand' },
  estimate: { icon: Ruler, tone: 'clay' },
  mark: { icon: Highlighter, tone: 'clay' },
  reflection: { icon: PenLine, tone: 'leaf' },
  scenario: { icon: Split, tone: 'brand' },
  poll: { icon: ChartNoAxesColumn, tone: 'leaf' },
  flashcards: { icon: Layers, tone: 'leaf' },
}

/** Which of the locale's names and instructions fits this exercise. */
export const nameKeyOf = (exercise: CompiledExercise) => {
  if (exercise.kind === 'choice') return exercise.multiple ? ('choiceMultiple' as const) : ('choice' as const)
  if (exercise.kind === 'verdict')
    return exercise.form === 'true-false' ? ('verdictTrueFalse' as const) : ('verdictMyth' as const)
  return exercise.kind
}

export const howKeyOf = (exercise: CompiledExercise) => {
  if (exercise.kind === 'choice') return exercise.multiple ? ('choiceMultiple' as const) : ('choice' as const)
  if (exercise.kind !== 'cloze') return exercise.kind
  const inputs = new Set(exercise.gaps.map(({ input }) => input))
  if (inputs.has('bank')) return 'clozeBank' as const
  return inputs.has('dropdown') ? ('clozeDropdown' as const) : ('clozeTyped' as const)
}
