import { useTranslation } from 'react-i18next'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { hasRoomFor, Wall, WallExplanation, WallStop, WallWhy } from '../wall-parts.tsx'
import { type MatchExercise, matchItemsOf } from './match.score.ts'

type Items = ReturnType<typeof matchItemsOf>

const Question = ({ exercise, items }: { readonly exercise: MatchExercise; readonly items: Items }) => (
  <div className="wall-columns">
    <ul className="wall-list">
      {exercise.pairs.map(({ id, left }, index) => (
        <li key={id}>
          <WallStop name={String(index + 1)} />
          <span>
            <RichLine text={left} />
          </span>
        </li>
      ))}
    </ul>
    <ul className="wall-list">
      {items.map(({ id, text }, index) => (
        <li key={id}>
          <WallStop name={letterAt(index)} />
          <span>
            <RichLine text={text} />
          </span>
        </li>
      ))}
    </ul>
  </div>
)

const Answer = ({
  exercise,
  items,
  withReasons,
}: {
  readonly exercise: MatchExercise
  readonly items: Items
  readonly withReasons: boolean
}) => {
  const { t } = useTranslation('exercises')
  const { pairs, distractors = [] } = exercise
  const letterOf = (id: string): string => letterAt(items.findIndex((item) => item.id === id))
  return (
    <ul className="wall-list pairs">
      {pairs.map(({ id, left, right, why }) => (
        <li key={id} className="right">
          <WallStop name={letterOf(id)} right />
          <span>
            <b>
              <RichLine text={left} />
            </b>{' '}
            – <RichLine text={right} />
            {withReasons && <WallWhy text={why} />}
          </span>
        </li>
      ))}
      {distractors.map(({ id, text, why }) => (
        <li key={id} className="rest">
          <WallStop name={letterOf(id)} />
          <span>
            <RichLine text={text} /> ({t('choice.rightlyLeft')}){withReasons && <WallWhy text={why} />}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Numbers on the left, letters on the right; revealed, the pairs stand together and keep their letters. */
export const MatchProjector = ({ exercise, revealed, seedText }: ProjectorViewProps<MatchExercise>) => {
  const items = shuffled(matchItemsOf(exercise), seedOf(seedText))
  const words = [...exercise.pairs.map(({ left }) => left), ...items.map(({ text }) => text)]
  const reasons = items.map(({ why }) => why)
  const withReasons = hasRoomFor([...words, ...reasons, exercise.explanation])
  return (
    <Wall
      exercise={exercise}
      shown={[...words, ...(revealed && withReasons ? reasons : []), revealed ? exercise.explanation : undefined]}
    >
      {revealed ? (
        <Answer exercise={exercise} items={items} withReasons={withReasons} />
      ) : (
        <Question exercise={exercise} items={items} />
      )}
      {revealed && <WallExplanation text={exercise.explanation} />}
    </Wall>
  )
}
