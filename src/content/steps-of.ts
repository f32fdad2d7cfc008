import type { Rich } from '#src/domain/text.ts'
import type { BlockOf, CompiledBlock, CompiledExercise, CompiledLesson, CompiledModule } from './compiled.ts'

type ReadBlock = Exclude<CompiledBlock, { type: 'exercise' | 'heading' | 'timeline' | 'diagram' }>

/** What one step shows on the wall. */
export type StepContent =
  | { readonly kind: 'title' }
  | { readonly kind: 'lesson'; readonly lesson: CompiledLesson; readonly number: number }
  | { readonly kind: 'reading'; readonly block: ReadBlock; readonly heading?: Rich }
  /** A few events of a timeline; a wall holds no more at a size that is read from ten metres. */
  | { readonly kind: 'events'; readonly block: BlockOf<'timeline'>; readonly from: number; readonly to: number }
  /** The whole picture (`at` absent), then each of its stops. */
  | { readonly kind: 'diagram'; readonly block: BlockOf<'diagram'>; readonly at?: number }
  | { readonly kind: 'exercise'; readonly exercise: CompiledExercise }
  | { readonly kind: 'messages'; readonly messages: readonly Rich[] }

export type Priority = 'must' | 'should' | 'could'
export type StepNotes = NonNullable<CompiledBlock['notes']>

export interface Step {
  /** The same in every language: the block's id, with a number where a block takes several steps. */
  readonly id: string
  /** The block or lesson that it belongs to: what is dropped for want of time is dropped whole. */
  readonly group: string
  /** Planned minutes; 0 for what only goes on with the step before. */
  readonly minutes: number
  readonly priority: Priority
  readonly notes?: StepNotes
  readonly content: StepContent
}

const EVENTS_ON_A_WALL = 3

const contentsOf = (block: CompiledBlock, heading: Rich | undefined): readonly StepContent[] => {
  if (block.type === 'exercise') return [{ kind: 'exercise', exercise: block.exercise }]
  if (block.type === 'heading') return []
  if (block.type === 'timeline') {
    const starts = block.events.flatMap((_, index) => (index % EVENTS_ON_A_WALL === 0 ? [index] : []))
    return starts.map((from) => ({ kind: 'events', block, from, to: Math.min(from + EVENTS_ON_A_WALL, block.events.length) }))
  }
  if (block.type === 'diagram')
    return [{ kind: 'diagram', block }, ...block.stops.map((_, at) => ({ kind: 'diagram', block, at }) as const)]
  return [{ kind: 'reading', block, ...(heading !== undefined && { heading }) }]
}

/** Minutes that a lesson's plan leaves for blocks that name none, shared out evenly. */
const minutesLeft = ({ blocks, notes, minutes }: CompiledLesson): number => {
  const shown = blocks.filter(({ type }) => type !== 'heading')
  const unnamed = shown.filter((block) => block.notes?.minutes === undefined)
  const named = shown.reduce((sum, block) => sum + (block.notes?.minutes ?? 0), 0)
  return unnamed.length === 0 ? 0 : Math.max(0, ((notes.minutes ?? minutes) - named) / unnamed.length)
}

const stepsOfBlock = (block: CompiledBlock, heading: Rich | undefined, otherwise: number): readonly Step[] => {
  const { notes } = block
  const { priority = 'should' } = notes ?? {}
  return contentsOf(block, heading).map((content, index) => ({
    id: index === 0 ? block.id : `${block.id}-${index + 1}`,
    group: block.id,
    minutes: index === 0 ? (notes?.minutes ?? otherwise) : 0,
    priority,
    ...(notes !== undefined && { notes }),
    content,
  }))
}

const stepsOfLesson = (lesson: CompiledLesson, number: number): readonly Step[] => {
  const otherwise = minutesLeft(lesson)
  const first: Step = {
    id: lesson.id,
    group: lesson.id,
    minutes: 0,
    // The title of a part stays, whatever of it is dropped.
    priority: 'must',
    notes: lesson.notes,
    content: { kind: 'lesson', lesson, number },
  }
  return [
    first,
    ...lesson.blocks.flatMap((block, index) => {
      const before = lesson.blocks[index - 1]
      return stepsOfBlock(block, before?.type === 'heading' ? before.text : undefined, otherwise)
    }),
  ]
}

/** A module as steps on a wall, from its title to what to take home: the same steps in every language. */
export const stepsOf = (module: CompiledModule): readonly Step[] => [
  { id: 'title', group: 'title', minutes: 0, priority: 'must', content: { kind: 'title' } },
  ...module.lessons.flatMap((lesson, index) => stepsOfLesson(lesson, index + 1)),
  {
    id: 'messages',
    group: 'messages',
    minutes: 2,
    priority: 'should',
    content: { kind: 'messages', messages: module.keyMessages },
  },
]

/** The steps that are left once some were dropped. */
export const stepsLeft = (module: CompiledModule, dropped: readonly string[]): readonly Step[] =>
  dropped.length === 0 ? stepsOf(module) : stepsOf(module).filter(({ group }) => !dropped.includes(group))
