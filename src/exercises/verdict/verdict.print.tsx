import { useTranslation } from 'react-i18next'
import type { PrintViewProps } from '../exercise-view.ts'
import { KeyReasons, PaperExercise, PaperKey, TickBox, WritingLines } from '../paper-parts.tsx'
import { verdictModel } from './verdict.model.ts'
import { type VerdictExercise, verdictsOf } from './verdict.score.ts'

const Key = ({ exercise }: Pick<PrintViewProps<VerdictExercise>, 'exercise'>) => {
  const { t } = useTranslation('exercises')
  const rest = verdictsOf(exercise).flatMap((id) => {
    const why = exercise.feedback[id]
    return id === exercise.answer || why === undefined ? [] : [{ id, words: t(`verdict.${id}`), why }]
  })
  // The first line of the model is the reason, the second says on what it depends.
  const [reason, dependsOn] = verdictModel.explain(exercise)
  const lines = [{ text: t(`verdict.${exercise.answer}`), why: [reason] }]
  return (
    <PaperKey
      exercise={exercise}
      lines={dependsOn === undefined ? lines : [...lines, { text: t('feedback.dependsOn'), why: [dependsOn] }]}
    >
      <KeyReasons reasons={rest} />
    </PaperKey>
  )
}

export const VerdictPrint = ({ exercise, withAnswer }: PrintViewProps<VerdictExercise>) => {
  const { t } = useTranslation('exercises')
  const { t: print } = useTranslation('print')
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      <ul className="paper-options in-row">
        {verdictsOf(exercise).map((id) => (
          <li key={id}>
            <TickBox shape="circle" ticked={withAnswer && id === exercise.answer} />
            <span>{t(`verdict.${id}`)}</span>
          </li>
        ))}
      </ul>
      {withAnswer ? (
        <Key exercise={exercise} />
      ) : (
        <div className="paper-because">
          <span>{print('because')}</span>
          <WritingLines count={1} />
        </div>
      )}
    </PaperExercise>
  )
}
