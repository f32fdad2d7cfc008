import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { Inlines, RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { slotWordsOf } from '../rich-line.ts'
import type { MarkAnswer, MarkExercise } from './mark.score.ts'

type Props = LearnerViewProps<MarkExercise, MarkAnswer>

const standingOf = (correct: boolean, marked: boolean, revealed: boolean) => {
  if (marked) return correct ? ('right' as const) : ('wrong' as const)
  return correct && revealed ? ('missed' as const) : undefined
}

const Reasons = ({ exercise, answer, revealed }: Pick<Props, 'exercise' | 'answer'> & { readonly revealed: boolean }) => {
  const { t } = useTranslation('exercises')
  const words = slotWordsOf(exercise.text)
  return (
    <ul className="reasons list" aria-label={t('mark.list')}>
      {exercise.spans.map(({ id, correct = false, why }) => {
        const standing = standingOf(correct, answer.marked.includes(id), revealed)
        if (standing === undefined) return null
        return (
          <li key={id}>
            <b>
              <Inlines nodes={words.get(id) ?? []} />
            </b>{' '}
            ({t(`mark.${standing}`)}). {(standing !== 'wrong' || revealed) && <RichLine text={why} />}
          </li>
        )
      })}
    </ul>
  )
}

/** Running text whose markable places are toggle buttons. */
export const MarkLearner = ({ exercise, answer, onAnswer, feedback, disabled, promptId }: Props) => {
  const toggle = (id: string): void =>
    onAnswer({ marked: answer.marked.includes(id) ? answer.marked.filter((one) => one !== id) : [...answer.marked, id] })
  return (
    <div role="group" aria-labelledby={promptId}>
      <div className="marking">
        <RichText
          text={exercise.text}
          slot={(id, words = []) => {
            const marked = answer.marked.includes(id)
            const span = exercise.spans.find((one) => one.id === id)
            const standing = feedback === undefined ? undefined : standingOf(span?.correct ?? false, marked, feedback.revealed)
            return (
              <button
                type="button"
                className={`markable${marked ? ' on' : ''}${standing === undefined ? '' : ` ${standing}`}`}
                aria-pressed={marked}
                data-item={id}
                disabled={disabled}
                onClick={() => toggle(id)}
              >
                {(standing === 'right' || standing === 'missed') && <Icon of={Check} />}
                {standing === 'wrong' && <Icon of={X} />}
                <Inlines nodes={words} />
              </button>
            )
          }}
        />
      </div>
      {feedback !== undefined && <Reasons exercise={exercise} answer={answer} revealed={feedback.revealed} />}
    </div>
  )
}
