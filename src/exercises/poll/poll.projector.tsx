import { RichLine } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { Wall, WallExplanation, WallStop } from '../wall-parts.tsx'
import type { PollExercise } from './poll.score.ts'

/** Options to raise a hand for; on a scale they are numbered, so that fingers can answer. There is nothing to reveal but thanks. */
export const PollProjector = ({ exercise, revealed }: ProjectorViewProps<PollExercise>) => (
  <Wall exercise={exercise} shown={exercise.options.map(({ text }) => text)}>
    <ol className={exercise.form === 'scale' ? 'wall-doors scale' : 'wall-options'}>
      {exercise.options.map(({ id, text }, index) => (
        <li key={id}>
          <WallStop name={exercise.form === 'scale' ? String(index + 1) : letterAt(index)} />
          <span>
            <RichLine text={text} />
          </span>
        </li>
      ))}
    </ol>
    {revealed && <WallExplanation text={exercise.thanks} />}
  </Wall>
)
