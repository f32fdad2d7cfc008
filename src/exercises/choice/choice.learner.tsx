import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import type { ChoiceAnswer, ChoiceExercise } from './choice.score.ts'
import { type ChoiceOption, optionsInOrder } from './options-in-order.ts'

type Props = LearnerViewProps<ChoiceExercise, ChoiceAnswer>

const toggled = ({ multiple }: ChoiceExercise, chosen: readonly string[], id: string): readonly string[] => {
  if (!multiple) return [id]
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
}

/** How an option stands after checking: which mark, word and reason it gets. */
const verdictOn = (option: ChoiceOption, chosen: boolean, revealed: boolean) => {
  const right = option.correct ?? false
  if (chosen) return right ? ('right' as const) : ('wrong' as const)
  if (right && revealed) return 'missed' as const
  return 'rest' as const
}

const Reason = ({
  option,
  standing,
  revealed,
}: {
  readonly option: ChoiceOption
  readonly standing: ReturnType<typeof verdictOn>
  readonly revealed: boolean
}) => {
  const chosen = standing === 'right' || standing === 'wrong'
  // A wrong option that was not chosen gives its reason only once the answer is out: else it would be a hint.
  const text = chosen ? option.whenChosen : revealed ? (option.whenNotChosen ?? option.whenChosen) : undefined
  return text === undefined ? null : (
    <span className="why">
      <RichLine text={text} />
    </span>
  )
}

export const ChoiceLearner = ({ exercise, answer, onAnswer, feedback, disabled, seedText, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  const several = exercise.multiple ?? false
  const right = exercise.options.filter(({ correct }) => correct).length
  return (
    <div className="options" role={several ? 'group' : 'radiogroup'} aria-labelledby={promptId}>
      {optionsInOrder(exercise, seedText).map((option) => {
        const chosen = answer.chosen.includes(option.id)
        const standing = feedback === undefined ? undefined : verdictOn(option, chosen, feedback.revealed)
        const says = {
          right: right > 1 ? t('choice.alsoRight') : t('choice.best'),
          missed: t('choice.best'),
          wrong: t('choice.yours'),
          rest: '',
        }
        const look =
          standing === undefined ? (chosen ? 'option on' : 'option') : `option ${standing === 'missed' ? 'right' : standing}`
        return (
          <label key={option.id} className={look} data-item={option.id}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={promptId}
              checked={chosen}
              disabled={disabled}
              onChange={() => onAnswer({ chosen: toggled(exercise, answer.chosen, option.id) })}
            />
            <span className={several ? 'dot square' : 'dot'}>
              {(standing === 'right' || standing === 'missed' || (standing === undefined && several && chosen)) && (
                <Icon of={Check} />
              )}
              {standing === 'wrong' && <Icon of={X} />}
            </span>
            <span className="words">
              <RichLine text={option.text} />
            </span>
            {standing !== undefined && says[standing] !== '' && <span className="says">{says[standing]}</span>}
            {feedback !== undefined && standing !== undefined && (
              <Reason option={option} standing={standing} revealed={feedback.revealed} />
            )}
          </label>
        )
      })}
    </div>
  )
}
