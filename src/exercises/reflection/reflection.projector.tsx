import { useTranslation } from 'react-i18next'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { Wall } from '../wall-parts.tsx'
import type { ReflectionExercise } from './reflection.score.ts'

/** The question alone; revealed, one possible answer and what a strong one holds. */
export const ReflectionProjector = ({ exercise, revealed }: ProjectorViewProps<ReflectionExercise>) => {
  const { t } = useTranslation('exercises')
  const { modelAnswer, selfCheck = [] } = exercise
  const told = [modelAnswer, ...selfCheck.map(({ text }) => text)]
  return (
    <Wall exercise={exercise} shown={revealed ? told : []}>
      {revealed && modelAnswer !== undefined && (
        <div className="wall-model">
          <h3>{t('feedback.oneModelAnswer')}</h3>
          <RichText text={modelAnswer} />
        </div>
      )}
      {revealed && selfCheck.length > 0 && (
        <div className="wall-model">
          <h3>{t('feedback.selfCheck')}</h3>
          <ul className="wall-notes">
            {selfCheck.map(({ id, text }) => (
              <li key={id}>
                <RichLine text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Wall>
  )
}
