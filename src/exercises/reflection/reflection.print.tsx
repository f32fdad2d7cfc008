import { useTranslation } from 'react-i18next'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { PaperExercise, PaperKey, TickBox, WritingLines } from '../paper-parts.tsx'
import type { ReflectionExercise } from './reflection.score.ts'

const LINES = 5

/** Lines to write on, then what to look for in one's own text. The model answer is on the key only: it would write for them. */
export const ReflectionPrint = ({ exercise, withAnswer }: PrintViewProps<ReflectionExercise>) => {
  const { t } = useTranslation('exercises')
  const { modelAnswer, selfCheck = [], lines = LINES } = exercise
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      {!withAnswer && <WritingLines count={lines} />}
      {selfCheck.length > 0 && (
        <div className="paper-check">
          <p>{t('feedback.selfCheck')}</p>
          <ul className="paper-options">
            {selfCheck.map(({ id, text }) => (
              <li key={id}>
                <TickBox shape="square" ticked={false} />
                <span>
                  <RichLine text={text} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {withAnswer && (
        <PaperKey exercise={exercise} lines={[]}>
          {modelAnswer !== undefined && (
            <div className="paper-model">
              <p>
                <b>{t('feedback.oneModelAnswer')}</b>
              </p>
              <RichText text={modelAnswer} />
            </div>
          )}
        </PaperKey>
      )}
    </PaperExercise>
  )
}
