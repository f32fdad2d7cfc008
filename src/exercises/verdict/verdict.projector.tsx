import { useTranslation } from 'react-i18next'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { Wall, WallExplanation, WallRight, WallWhy } from '../wall-parts.tsx'
import { type VerdictExercise, verdictsOf } from './verdict.score.ts'

const Reasons = ({ exercise }: Pick<ProjectorViewProps<VerdictExercise>, 'exercise'>) => {
  const { t } = useTranslation('exercises')
  return (
    <div className="wall-reasons">
      <WallWhy text={exercise.feedback[exercise.answer]} />
      {exercise.dependsOn !== undefined && (
        <p>
          <b>{t('feedback.dependsOn')}.</b> <WallWhy text={exercise.dependsOn} />
        </p>
      )}
      <WallExplanation text={exercise.explanation} />
    </div>
  )
}

/** Two or three doors with words only: a tick on "true" would say too much before, and too little after. */
export const VerdictProjector = ({ exercise, revealed }: ProjectorViewProps<VerdictExercise>) => {
  const { t } = useTranslation('exercises')
  const told = [exercise.feedback[exercise.answer], exercise.dependsOn, exercise.explanation]
  return (
    <Wall exercise={exercise} shown={revealed ? told : []}>
      <ul className="wall-doors">
        {verdictsOf(exercise).map((id) => {
          const right = revealed && id === exercise.answer
          return (
            <li key={id} className={right ? 'right' : revealed ? 'rest' : undefined}>
              <b>{t(`verdict.${id}`)}</b>
              {right && <WallRight words={t('choice.best')} />}
            </li>
          )
        })}
      </ul>
      {revealed && <Reasons exercise={exercise} />}
    </Wall>
  )
}
