import { useTranslation } from 'react-i18next'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { KeyReasons, PaperExercise, PaperKey, WriteBox } from '../paper-parts.tsx'
import { matchModel } from './match.model.ts'
import { type MatchExercise, matchItemsOf } from './match.score.ts'

/** Left sides with a box each, right sides with a letter each: the letter goes into the box. */
export const MatchPrint = ({ exercise, withAnswer, seedText }: PrintViewProps<MatchExercise>) => {
  const { t } = useTranslation('exercises')
  const items = shuffled(matchItemsOf(exercise), seedOf(seedText))
  const letterOf = (id: string): string => letterAt(items.findIndex((item) => item.id === id))
  const lines = matchModel.explain(exercise).map((text, index) => ({ text, why: [exercise.pairs[index]?.why] }))
  const rest = (exercise.distractors ?? []).map(({ id, text, why }) => ({ id, words: <RichLine text={text} />, why }))
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      <div className="paper-columns">
        <ul className="paper-boxed">
          {exercise.pairs.map(({ id, left }) => (
            <li key={id}>
              <WriteBox content={withAnswer ? letterOf(id) : undefined} />
              <span>
                <RichLine text={left} />
              </span>
            </li>
          ))}
        </ul>
        <ul className="paper-lettered" aria-label={t('pick.tray')}>
          {items.map(({ id, text }, index) => (
            <li key={id}>
              <b>{letterAt(index)}.</b>
              <span>
                <RichLine text={text} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      {withAnswer && (
        <PaperKey exercise={exercise} lines={lines}>
          {rest.length > 0 && <KeyReasons reasons={rest} />}
        </PaperKey>
      )}
    </PaperExercise>
  )
}
