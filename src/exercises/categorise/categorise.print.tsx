import { useTranslation } from 'react-i18next'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { PaperExercise, PaperKey, WriteBox } from '../paper-parts.tsx'
import { lineOf } from '../rich-line.ts'
import { categoriseModel } from './categorise.model.ts'
import type { CategoriseExercise } from './categorise.score.ts'

/** Groups have letters; each card gets the letter of its group. */
export const CategorisePrint = ({ exercise, withAnswer, seedText }: PrintViewProps<CategoriseExercise>) => {
  const { t } = useTranslation('exercises')
  const letterOf = (group: string): string => letterAt(exercise.groups.findIndex(({ id }) => id === group))
  const lines = categoriseModel.explain(exercise).map((text, index) => {
    const item = exercise.items[index]
    return {
      text,
      why: [item?.why, item?.dependsOn === undefined ? undefined : lineOf(t('feedback.dependsOn'), '. ', item.dependsOn)],
    }
  })
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      <ul className="paper-groups">
        {exercise.groups.map(({ id, label }) => (
          <li key={id}>
            <b>{letterOf(id)}.</b> <RichLine text={label} />
          </li>
        ))}
      </ul>
      <ul className="paper-boxed in-two">
        {shuffled(exercise.items, seedOf(seedText)).map(({ id, text, group }) => (
          <li key={id}>
            <WriteBox content={withAnswer ? letterOf(group) : undefined} />
            <span>
              <RichLine text={text} />
            </span>
          </li>
        ))}
      </ul>
      {withAnswer && <PaperKey exercise={exercise} lines={lines} />}
    </PaperExercise>
  )
}
