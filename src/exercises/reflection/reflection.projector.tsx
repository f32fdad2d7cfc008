import { useTranslation } from 'react-i18next'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { hasRoomFor, Wall } from '../wall-parts.tsx'
import type { ReflectionExercise } from './reflection.score.ts'

/** One running text is set closer than reasons beside their cards. */
const ROOM_FOR_MODEL = 1300

/** The question alone; revealed, one possible answer and what a strong one holds. An answer of a page stands on paper. */
export const ReflectionProjector = ({ exercise, revealed }: ProjectorViewProps<ReflectionExercise>) => {
  const { t } = useTranslation('exercises')
  const { modelAnswer, selfCheck = [] } = exercise
  const checks = selfCheck.map(({ text }) => text)
  const isModelShown = modelAnswer !== undefined && hasRoomFor([exercise.prompt, modelAnswer, ...checks], ROOM_FOR_MODEL)
  const told = isModelShown ? [modelAnswer, ...checks] : checks
  return (
    <Wall exercise={exercise} shown={revealed ? told : []}>
      {revealed && isModelShown && (
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
      {revealed && modelAnswer !== undefined && !isModelShown && <p className="wall-why">{t('feedback.modelOnPaper')}</p>}
    </Wall>
  )
}
