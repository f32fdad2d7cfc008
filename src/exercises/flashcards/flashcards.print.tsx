import { useTranslation } from 'react-i18next'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { PaperExercise, PaperKey } from '../paper-parts.tsx'
import type { FlashcardsExercise } from './flashcards.score.ts'

/** A list instead of cards: nothing to cut. What one remembers goes on the line; the key has the backs. */
export const FlashcardsPrint = ({ exercise, withAnswer }: PrintViewProps<FlashcardsExercise>) => {
  const { t } = useTranslation('print')
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      <dl className="paper-cards">
        {exercise.cards.map(({ id, front, back }) => (
          <div key={id}>
            <dt>
              <RichLine text={front} />
            </dt>
            {withAnswer ? (
              <dd>
                <RichLine text={back} />
              </dd>
            ) : (
              <dd className="to-write">
                <span className="sr">{t('toWrite')}</span>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {withAnswer && (exercise.explanation !== undefined || (exercise.facts?.length ?? 0) > 0) && (
        <PaperKey exercise={exercise} lines={[]} />
      )}
    </PaperExercise>
  )
}
