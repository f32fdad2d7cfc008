import { useTranslation } from 'react-i18next'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { PaperExercise, PaperKey, TickBox } from '../paper-parts.tsx'
import { choiceModel } from './choice.model.ts'
import type { ChoiceExercise } from './choice.score.ts'
import { optionsInOrder } from './options-in-order.ts'

/** Circles or squares to tick. On the key every option gives its reason where it stands. */
export const ChoicePrint = ({ exercise, withAnswer, seedText }: PrintViewProps<ChoiceExercise>) => {
  const { t } = useTranslation('print')
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      <ul className="paper-options">
        {optionsInOrder(exercise, seedText).map(({ id, text, correct = false, whenChosen }, index) => (
          <li key={id}>
            <TickBox shape={exercise.multiple ? 'square' : 'circle'} ticked={withAnswer && correct} />
            <span>
              <b>{letterAt(index)}.</b> <RichLine text={text} />
              {withAnswer && (
                <span className="why">
                  {correct && <b>{t('right')}. </b>}
                  <RichLine text={whenChosen} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {withAnswer && <PaperKey exercise={exercise} lines={choiceModel.explain(exercise).map((text) => ({ text }))} />}
    </PaperExercise>
  )
}
