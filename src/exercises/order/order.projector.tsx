import { seedOf } from '#src/domain/shuffle.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { hasRoomFor, Wall, WallExplanation, WallStop, WallWhy } from '../wall-parts.tsx'
import { type OrderExercise, startingOrder } from './order.score.ts'

/** Lettered lines in the learner's starting order; revealed, numbered in the right one, their letters kept. */
export const OrderProjector = ({ exercise, revealed, seedText }: ProjectorViewProps<OrderExercise>) => {
  const start = startingOrder(exercise, seedOf(seedText))
  const order = revealed ? exercise.items.map(({ id }) => id) : start
  const words = exercise.items.map(({ text }) => text)
  const reasons = exercise.items.map(({ why }) => why)
  const withReasons = revealed && hasRoomFor([...words, ...reasons, exercise.explanation])
  return (
    <Wall exercise={exercise} shown={[...words, ...(withReasons ? reasons : []), revealed ? exercise.explanation : undefined]}>
      <ol className="wall-list">
        {order.map((id, index) => {
          const item = exercise.items.find((one) => one.id === id)
          const letter = letterAt(start.indexOf(id))
          return (
            <li key={id} className={revealed ? 'right' : undefined}>
              <WallStop name={revealed ? String(index + 1) : letter} right={revealed} />
              <span>
                {revealed && <span className="wall-was">{letter}</span>}
                <RichLine text={item?.text ?? ''} />
                {withReasons && <WallWhy text={item?.why} />}
              </span>
            </li>
          )
        })}
      </ol>
      {revealed && <WallExplanation text={exercise.explanation} />}
    </Wall>
  )
}
