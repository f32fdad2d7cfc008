import { Check, GripVertical, Hand, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { plainOf } from '#src/domain/text.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { MoveAnnouncement } from '../move-announcement.tsx'
import { placedAt } from '../stored-answer.ts'
import { usePickPlace, without } from '../use-pick-place.ts'
import { type MatchAnswer, type MatchExercise, matchItemsOf } from './match.score.ts'

type Props = LearnerViewProps<MatchExercise, MatchAnswer>

const PairResult = ({
  exercise,
  pairId,
  content,
  revealed,
}: {
  readonly exercise: MatchExercise
  readonly pairId: string
  readonly content: string | undefined
  readonly revealed: boolean
}) => {
  const { t } = useTranslation('exercises')
  const right = content === pairId
  const pair = exercise.pairs.find(({ id }) => id === pairId)
  const wrongItem = right ? undefined : matchItemsOf(exercise).find(({ id }) => id === content)
  // The reason of a wrong card says where that card belongs: told only once the answer is out.
  const why = right || revealed ? pair?.why : undefined
  return (
    <div className={right ? 'result right' : 'result wrong'}>
      <span className="says">
        <Icon of={right ? Check : X} />
        {right ? t('feedback.correct') : t('feedback.incorrect')}
      </span>
      {why !== undefined && (
        <span className="why">
          <RichLine text={why} />
        </span>
      )}
      {revealed && wrongItem !== undefined && exercise.distractors?.some(({ id }) => id === wrongItem.id) === true && (
        <span className="why">
          <RichLine text={wrongItem.why} />
        </span>
      )}
    </div>
  )
}

/** Left sides stay in place; cards are picked and placed beside them. */
export const MatchLearner = ({ exercise, answer, onAnswer, feedback, disabled, seedText, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  const [said, setSaid] = useState('')
  const items = shuffled(matchItemsOf(exercise), seedOf(seedText))
  const wordsOf = (id: string | undefined): string => plainOf(items.find((item) => item.id === id)?.text ?? '')
  const slotOf = (item: string): string | undefined => Object.entries(answer.placed).find(([, content]) => content === item)?.[0]
  const free = items.filter(({ id }) => slotOf(id) === undefined)

  const place = (item: string, slot: string): void => {
    const from = slotOf(item)
    onAnswer({ placed: { ...(from === undefined ? answer.placed : without(answer.placed, from)), [slot]: item } })
    setSaid(t('pick.placed', { item: wordsOf(item), place: plainOf(exercise.pairs.find(({ id }) => id === slot)?.left ?? '') }))
  }
  const remove = (item: string): void => {
    const from = slotOf(item)
    if (from !== undefined) onAnswer({ placed: without(answer.placed, from) })
    setSaid(t('pick.removed', { item: wordsOf(item) }))
  }
  const pick = usePickPlace(disabled, place, remove)
  return (
    <div role="group" aria-labelledby={promptId} className="matching">
      {feedback === undefined && (
        <div className="tray" role="group" aria-label={t('pick.tray')}>
          {free.length === 0 && <p className="small muted">{t('pick.allPlaced')}</p>}
          {free.map(({ id, text }) => (
            <button key={id} type="button" className={pick.picked === id ? 'tile picked' : 'tile'} {...pick.itemProps(id)}>
              <Icon of={pick.picked === id ? Hand : GripVertical} />
              <span>
                <RichLine text={text} />
              </span>
            </button>
          ))}
        </div>
      )}
      <ul className="pairs">
        {exercise.pairs.map(({ id, left }) => {
          const content = placedAt(answer.placed, id)
          return (
            <li key={id} {...pick.dropProps(id)}>
              <span className="left">
                <RichLine text={left} />
              </span>
              {content !== undefined && feedback === undefined && pick.picked === undefined ? (
                <span className="placed">
                  <button type="button" className="tile" {...pick.itemProps(content)}>
                    <span>{wordsOf(content)}</span>
                  </button>
                  <button
                    type="button"
                    className="mini"
                    disabled={disabled}
                    aria-label={t('pick.putBack', { item: wordsOf(content) })}
                    onClick={() => pick.putBack(content)}
                  >
                    <Icon of={Undo2} />
                  </button>
                </span>
              ) : feedback === undefined ? (
                <button
                  type="button"
                  className={pick.picked === undefined ? 'drop idle' : 'drop'}
                  data-slot={id}
                  disabled={disabled}
                  aria-label={`${t('pick.placeIn', { place: plainOf(left) })}${content === undefined ? '' : ` (${wordsOf(content)})`}`}
                  onClick={() => pick.placeIn(id)}
                >
                  {content === undefined ? t('pick.placeHere') : wordsOf(content)}
                </button>
              ) : (
                <span className="tile still" data-slot={id}>
                  {wordsOf(content)}
                </span>
              )}
              {feedback !== undefined && (
                <PairResult exercise={exercise} pairId={id} content={content} revealed={feedback.revealed} />
              )}
            </li>
          )
        })}
      </ul>
      <MoveAnnouncement words={said} />
    </div>
  )
}
