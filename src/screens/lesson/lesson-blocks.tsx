import { type Ref, useCallback, useDeferredValue, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import type { CompiledExercise } from '#src/content/compiled.ts'
import { exercisesIn } from '#src/content/outline-of.ts'
import type { ModuleProgress } from '#src/domain/progress.ts'
import { useDrafts, useDraftSaver } from '#src/hooks/use-drafts.ts'
import { useServices } from '#src/services.ts'
import { BlockFrame } from '#src/ui/blocks/block-frame.tsx'
import { BlockView } from '#src/ui/blocks/block-view.tsx'
import { LessonExercise } from './lesson-exercise.tsx'
import type { LessonData } from './lesson.tsx'

/** As many blocks as are sure to fill a screen. */
const FIRST_SCREEN = 2

/** Moves reading and keyboard focus on to the block after this one. */
const goOnFrom = (blockId: string): void => {
  const next = document.getElementById(blockId)?.nextElementSibling
  if (!(next instanceof HTMLElement)) return
  next.tabIndex = -1
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'start' })
}

/** What was answered to the poll that this one repeats. */
const earlierAnswerOf = (exercise: CompiledExercise, { exercises }: ModuleProgress): unknown =>
  exercise.kind === 'poll' && exercise.before !== undefined ? exercises.get(exercise.before)?.last?.body.answer : undefined

/** False while a prerendered page is made or wakes up. */
const isRunning = (): boolean => typeof document !== 'undefined' && document.documentElement.dataset['app'] === 'ready'

/**
 * How many blocks to draw: the first ones at once and the others right after them, where somebody walks on to a lesson's
 * beginning. All at once in a page that is there already, and where a place further down is asked for.
 */
const useShownBlocks = (total: number): number => {
  // Asked once: a change after waking up would wake all blocks at the same time.
  const [arrived] = useState(isRunning)
  const walksOn = useNavigationType() === NavigationType.Push
  const { hash } = useLocation()
  return useDeferredValue(total, arrived && walksOn && hash === '' ? Math.min(FIRST_SCREEN, total) : total)
}

interface Props {
  readonly data: LessonData
  readonly progress: ModuleProgress
  /** Of the element at the lesson's end, which is there only after all blocks. */
  readonly endRef: Ref<HTMLDivElement>
}

/** The blocks of one lesson. Give it the lesson's id as key. */
export const LessonBlocks = ({ data, progress, endRef }: Props) => {
  const { asset } = useServices()
  const { module, lesson, language } = data
  const { id: moduleId } = module
  const drafts = useDrafts(moduleId)
  const saver = useDraftSaver(moduleId)
  const exercises = exercisesIn(lesson)
  const shown = useShownBlocks(lesson.blocks.length)
  const media = useCallback((path: string) => asset(`media/${moduleId}/${path.replace(/^media\//, '')}`), [asset, moduleId])
  return (
    <>
      {lesson.blocks.slice(0, shown).map((block) => (
        <BlockFrame key={block.id} id={block.id}>
          {block.type === 'exercise' ? (
            <LessonExercise
              exercise={block.exercise}
              moduleId={moduleId}
              language={language}
              own={progress.exercises.get(block.exercise.id)}
              earlier={earlierAnswerOf(block.exercise, progress)}
              draft={drafts?.get(`lesson/${block.exercise.id}`)}
              saver={saver}
              position={exercises.findIndex(({ id }) => id === block.exercise.id) + 1}
              total={exercises.length}
              blockId={block.id}
              onNext={goOnFrom}
            />
          ) : (
            <BlockView block={block} media={media} />
          )}
        </BlockFrame>
      ))}
      {shown === lesson.blocks.length && <div ref={endRef} className="lesson-end" />}
    </>
  )
}
