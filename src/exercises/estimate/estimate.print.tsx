import { useTranslation } from 'react-i18next'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { KeyReasons, PaperExercise, PaperKey } from '../paper-parts.tsx'
import { estimateModel } from './estimate.model.ts'
import type { EstimateExercise } from './estimate.score.ts'
import { ScaleLine } from './scale-line.tsx'

/** A blank for the number, and a line to put a cross on. */
export const EstimatePrint = ({ exercise, withAnswer }: PrintViewProps<EstimateExercise>) => {
  const { t } = useTranslation('exercises')
  const { t: print } = useTranslation('print')
  const reasons = [
    { id: 'low', words: print('tooLow'), why: exercise.whenLow },
    { id: 'high', words: print('tooHigh'), why: exercise.whenHigh },
  ]
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      {!withAnswer && (
        <p className="paper-guess">
          {t('estimate.yours')} <span className="blank" /> <RichLine text={exercise.unit} />
        </p>
      )}
      <div className="paper-scale-line">
        <ScaleLine exercise={exercise} value={withAnswer ? exercise.value : undefined} />
        <span>
          <RichLine text={exercise.unit} />
        </span>
      </div>
      {withAnswer && (
        <PaperKey exercise={exercise} lines={estimateModel.explain(exercise).map((text) => ({ text }))}>
          <KeyReasons reasons={reasons} />
        </PaperKey>
      )}
    </PaperExercise>
  )
}
