import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { PaperExercise, PaperKey, TickBox } from '../paper-parts.tsx'
import type { PollExercise } from './poll.score.ts'

/** A scale lies in one row, from one end to the other. */
export const PollPrint = ({ exercise, withAnswer }: PrintViewProps<PollExercise>) => (
  <PaperExercise exercise={exercise} withAnswer={withAnswer}>
    <ul className={exercise.form === 'scale' ? 'paper-options scale' : 'paper-options'}>
      {exercise.options.map(({ id, text }) => (
        <li key={id}>
          <TickBox shape="circle" ticked={false} />
          <span>
            <RichLine text={text} />
          </span>
        </li>
      ))}
    </ul>
    {withAnswer && (
      <PaperKey exercise={exercise} lines={[]}>
        {exercise.thanks !== undefined && <RichText text={exercise.thanks} />}
      </PaperKey>
    )}
  </PaperExercise>
)
