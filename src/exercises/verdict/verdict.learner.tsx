import { Check, type LucideIcon, Split, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { type Verdict, type VerdictAnswer, type VerdictExercise, verdictsOf } from './verdict.score.ts'

type Props = LearnerViewProps<VerdictExercise, VerdictAnswer>

const ICONS: Readonly<Record<Verdict, LucideIcon>> = { true: Check, false: X, myth: X, fact: Check, depends: Split }

const classFor = (chosen: boolean, right: boolean | undefined, revealed: boolean): string => {
  if (right === undefined) return chosen ? 'verdict on' : 'verdict'
  if (chosen) return right ? 'verdict right' : 'verdict wrong'
  return right && revealed ? 'verdict right' : 'verdict rest'
}

const Reasons = ({ exercise, answer, revealed }: Pick<Props, 'exercise' | 'answer'> & { readonly revealed: boolean }) => {
  const { t } = useTranslation('exercises')
  const chosen = verdictsOf(exercise).find((one) => one === answer.verdict)
  const shown = [...new Set([chosen, revealed ? exercise.answer : undefined])].flatMap((one) => (one === undefined ? [] : [one]))
  return (
    <div className="reasons">
      {shown.map((one) => {
        const text = exercise.feedback[one]
        return (
          text !== undefined && (
            <p key={one}>
              <b>{t(`verdict.${one}`)}.</b> <RichLine text={text} />
            </p>
          )
        )
      })}
      {revealed && exercise.dependsOn !== undefined && (
        <p>
          <b>{t('feedback.dependsOn')}.</b> <RichLine text={exercise.dependsOn} />
        </p>
      )}
    </div>
  )
}

/** Two or three doors, one to choose. */
export const VerdictLearner = ({ exercise, answer, onAnswer, feedback, disabled, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  return (
    <>
      <div className={`verdicts of-${verdictsOf(exercise).length}`} role="radiogroup" aria-labelledby={promptId}>
        {verdictsOf(exercise).map((one) => {
          const chosen = answer.verdict === one
          const right = feedback === undefined ? undefined : one === exercise.answer
          return (
            <label key={one} className={classFor(chosen, right, feedback?.revealed ?? false)} data-item={one}>
              <input
                type="radio"
                name={promptId}
                checked={chosen}
                disabled={disabled}
                onChange={() => onAnswer({ verdict: one })}
              />
              <Icon of={ICONS[one]} />
              <span>{t(`verdict.${one}`)}</span>
              {feedback !== undefined && chosen && <span className="says">{t('choice.yours')}</span>}
            </label>
          )
        })}
      </div>
      {feedback !== undefined && <Reasons exercise={exercise} answer={answer} revealed={feedback.revealed} />}
    </>
  )
}
