import { seedOf } from '#src/domain/shuffle.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { PaperExercise, PaperKey, WriteBox } from '../paper-parts.tsx'
import { orderModel } from './order.model.ts'
import { type OrderExercise, startingOrder } from './order.score.ts'

/** A box before each line for its number. */
export const OrderPrint = ({ exercise, withAnswer, seedText }: PrintViewProps<OrderExercise>) => {
  const lines = orderModel.explain(exercise).map((text, index) => ({ text, why: [exercise.items[index]?.why] }))
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      <ul className="paper-boxed">
        {startingOrder(exercise, seedOf(seedText)).map((id) => {
          const place = exercise.items.findIndex((item) => item.id === id)
          return (
            <li key={id}>
              <WriteBox content={withAnswer ? String(place + 1) : undefined} />
              <span>
                <RichLine text={exercise.items[place]?.text ?? ''} />
              </span>
            </li>
          )
        })}
      </ul>
      {withAnswer && <PaperKey exercise={exercise} lines={lines} ordered />}
    </PaperExercise>
  )
}
