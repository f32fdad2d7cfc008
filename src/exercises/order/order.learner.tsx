import { ArrowDown, ArrowUp, Check, X } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seedOf } from '#src/domain/shuffle.ts'
import { plainOf } from '#src/domain/text.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { type OrderAnswer, type OrderExercise, startingOrder } from './order.score.ts'

type Props = LearnerViewProps<OrderExercise, OrderAnswer>

const DRAG_TYPE = 'application/x-rrk-line'

const moved = (order: readonly string[], id: string, to: number): readonly string[] =>
  order.filter((one) => one !== id).toSpliced(to, 0, id)

/** Whether a line stands right: parts of the score say so; with the answer shown, every line does. */
const standsRight = (feedback: Props['feedback'], id: string): boolean | undefined => {
  if (feedback === undefined || feedback.score.status !== 'scored') return undefined
  const part = feedback.score.parts?.find((one) => one.id === id)
  return part?.right ?? feedback.revealed
}

const Why = ({
  exercise,
  id,
  position,
  right,
  revealed,
}: {
  readonly exercise: OrderExercise
  readonly id: string
  readonly position: number
  readonly right: boolean
  readonly revealed: boolean
}) => {
  const { t } = useTranslation('exercises')
  const place = exercise.items.findIndex((item) => item.id === id) + 1
  if (!right && !revealed) return null
  return (
    <span className="why">
      {!right && place !== position && <b>{t('order.shouldBe', { position: place })}. </b>}
      <RichLine text={exercise.items[place - 1]?.why ?? ''} />
    </span>
  )
}

/** Lines that move up and down by button; dragging does the same. */
export const OrderLearner = ({ exercise, answer, onAnswer, feedback, disabled, seedText, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  const [held, setHeld] = useState<string>()
  const order = answer.order.length > 0 ? answer.order : startingOrder(exercise, seedOf(seedText))
  const wordsOf = (id: string): string => plainOf(exercise.items.find((item) => item.id === id)?.text ?? '')
  const move = (id: string, to: number): void => {
    if (to < 0 || to >= order.length) return
    setHeld(id)
    onAnswer({ order: moved(order, id, to) })
  }
  return (
    <>
      <ol className="order" aria-labelledby={promptId}>
        {order.map((id, index) => {
          const text = exercise.items.find((item) => item.id === id)?.text ?? ''
          const right = standsRight(feedback, id)
          const onDrop = (event: DragEvent) => {
            const item = event.dataTransfer.getData(DRAG_TYPE)
            if (item !== '' && !disabled) move(item, index)
          }
          return (
            // Dragging is an extra for the mouse; the two buttons in each line do the same.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={id}
              className={held === id && feedback === undefined ? 'held' : undefined}
              data-item={id}
              draggable={!disabled}
              onDragStart={(event) => event.dataTransfer.setData(DRAG_TYPE, id)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={onDrop}
            >
              <span className={right === undefined ? 'what' : right ? 'what right' : 'what wrong'}>
                {right !== undefined && <Icon of={right ? Check : X} />}
                <span>
                  <RichLine text={text} />
                  {right !== undefined && (
                    <span className="sr"> ({right ? t('feedback.correct') : t('feedback.incorrect')})</span>
                  )}
                </span>
                {feedback !== undefined && right !== undefined && (
                  <Why exercise={exercise} id={id} position={index + 1} right={right} revealed={feedback.revealed} />
                )}
              </span>
              {feedback === undefined && (
                <span className="moves">
                  <button
                    type="button"
                    className="mini"
                    data-action="move-up"
                    aria-label={t('order.up', { item: wordsOf(id) })}
                    disabled={disabled || index === 0}
                    onClick={() => move(id, index - 1)}
                  >
                    <Icon of={ArrowUp} />
                  </button>
                  <button
                    type="button"
                    className="mini"
                    data-action="move-down"
                    aria-label={t('order.down', { item: wordsOf(id) })}
                    disabled={disabled || index === order.length - 1}
                    onClick={() => move(id, index + 1)}
                  >
                    <Icon of={ArrowDown} />
                  </button>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <p role="status" className="small">
        {held !== undefined &&
          feedback === undefined &&
          t('order.moved', { item: wordsOf(held), position: order.indexOf(held) + 1, total: order.length })}
      </p>
    </>
  )
}
