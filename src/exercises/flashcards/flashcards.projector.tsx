import { RichLine } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { Wall, WallExplanation, WallStop, WallWhy } from '../wall-parts.tsx'
import type { FlashcardsExercise } from './flashcards.score.ts'

/** Every front at once, numbered, to go through together; revealed, each with its back. */
export const FlashcardsProjector = ({ exercise, revealed }: ProjectorViewProps<FlashcardsExercise>) => (
  <Wall exercise={exercise} shown={exercise.cards.flatMap(({ front, back }) => (revealed ? [front, back] : [front]))}>
    <ul className={exercise.cards.length > 4 ? 'wall-list in-two' : 'wall-list'}>
      {exercise.cards.map(({ id, front, back }, index) => (
        <li key={id}>
          <WallStop name={String(index + 1)} />
          <span>
            <b>
              <RichLine text={front} />
            </b>
            {revealed && <WallWhy text={back} />}
          </span>
        </li>
      ))}
    </ul>
    {revealed && <WallExplanation text={exercise.explanation} />}
  </Wall>
)
