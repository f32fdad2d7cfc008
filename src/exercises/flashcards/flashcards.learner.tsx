import { Check, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import type { FlashcardsAnswer, FlashcardsExercise } from './flashcards.score.ts'

type Props = LearnerViewProps<FlashcardsExercise, FlashcardsAnswer>

const judged = ({ known, again }: FlashcardsAnswer, id: string): boolean => known.includes(id) || again.includes(id)

/** One card at a time: think, turn, say if one knew it. */
export const FlashcardsLearner = ({ exercise, answer, onAnswer, feedback, disabled, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  const [turned, setTurned] = useState<string>()
  const index = exercise.cards.findIndex(({ id }) => !judged(answer, id))
  const card = exercise.cards[index]
  const judge = (id: string, knows: boolean): void => {
    setTurned(undefined)
    onAnswer(knows ? { ...answer, known: [...answer.known, id] } : { ...answer, again: [...answer.again, id] })
  }
  if (card === undefined) {
    return (
      <div className="deck-end" role="status">
        <p className="display">{t('flashcards.result', { known: answer.known.length, total: exercise.cards.length })}</p>
        {feedback === undefined && answer.again.length > 0 && (
          <button type="button" className="btn btn-quiet" disabled={disabled} onClick={() => onAnswer({ ...answer, again: [] })}>
            <Icon of={RotateCcw} />
            {t('flashcards.restartMissed')}
          </button>
        )}
        {feedback !== undefined && (
          <dl className="deck-list">
            {exercise.cards.map(({ id, front, back }) => (
              <div key={id}>
                <dt>
                  <RichLine text={front} />
                </dt>
                <dd>
                  <RichLine text={back} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    )
  }
  const isTurned = turned === card.id
  return (
    <div className="deck" role="group" aria-labelledby={promptId}>
      <p className="kicker">{t('flashcards.front', { position: index + 1, total: exercise.cards.length })}</p>
      <div className={isTurned ? 'flashcard turned' : 'flashcard'} data-item={card.id} aria-live="polite">
        <div className="display">
          <RichLine text={card.front} />
        </div>
        {isTurned && <RichText text={card.back} />}
      </div>
      <div className="row">
        {!isTurned && (
          <button
            type="button"
            className="btn btn-line"
            data-action="flip"
            data-item={card.id}
            disabled={disabled}
            onClick={() => setTurned(card.id)}
          >
            {t('flashcards.flip')}
          </button>
        )}
        {isTurned && (
          <>
            <button
              type="button"
              className="btn btn-line"
              data-action="know"
              data-item={card.id}
              disabled={disabled}
              onClick={() => judge(card.id, true)}
            >
              <Icon of={Check} />
              {t('flashcards.know')}
            </button>
            <button
              type="button"
              className="btn btn-line"
              data-action="again"
              data-item={card.id}
              disabled={disabled}
              onClick={() => judge(card.id, false)}
            >
              <Icon of={RotateCcw} />
              {t('flashcards.again')}
            </button>
          </>
        )}
      </div>
    </div>
  )
}
