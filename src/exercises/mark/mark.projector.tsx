import { Check } from 'lucide-react'
import { Icon } from '#src/ui/icon.tsx'
import { Inlines, RichText } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { slotWordsOf } from '../rich-line.ts'
import { hasRoomFor, Wall, WallExplanation, WallWhy } from '../wall-parts.tsx'
import type { MarkExercise } from './mark.score.ts'

const Reasons = ({ exercise }: Pick<ProjectorViewProps<MarkExercise>, 'exercise'>) => {
  const words = slotWordsOf(exercise.text)
  return (
    <ul className="wall-notes">
      {exercise.spans.map(({ id, correct, why }) =>
        correct ? (
          <li key={id}>
            <b>
              <Inlines nodes={words.get(id) ?? []} />.
            </b>{' '}
            <WallWhy text={why} />
          </li>
        ) : null,
      )}
    </ul>
  )
}

/** The markable places are dotted; revealed, the right ones are boxed and ticked. */
export const MarkProjector = ({ exercise, revealed }: ProjectorViewProps<MarkExercise>) => {
  const reasons = exercise.spans.flatMap(({ correct, why }) => (correct ? [why] : []))
  const withReasons = revealed && hasRoomFor([exercise.text, ...reasons, exercise.explanation])
  return (
    <Wall
      exercise={exercise}
      shown={[exercise.text, ...(withReasons ? reasons : []), revealed ? exercise.explanation : undefined]}
    >
      <div className="wall-marking">
        <RichText
          text={exercise.text}
          slot={(id, words = []) => {
            const right = revealed && exercise.spans.some((span) => span.id === id && span.correct)
            return (
              <span className={right ? 'wall-markable right' : 'wall-markable'}>
                {right && <Icon of={Check} />}
                <Inlines nodes={words} />
              </span>
            )
          }}
        />
      </div>
      {withReasons && <Reasons exercise={exercise} />}
      {revealed && <WallExplanation text={exercise.explanation} />}
    </Wall>
  )
}
