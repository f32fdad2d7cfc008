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
import type { CategoriseAnswer, CategoriseExercise } from './categorise.score.ts'

type Props = LearnerViewProps<CategoriseExercise, CategoriseAnswer>
type Item = CategoriseExercise['items'][number]

const ItemResult = ({
  exercise,
  item,
  chosen,
  revealed,
}: {
  readonly exercise: CategoriseExercise
  readonly item: Item
  readonly chosen: string | undefined
  readonly revealed: boolean
}) => {
  const { t } = useTranslation('exercises')
  const right = chosen === item.group
  const group = exercise.groups.find(({ id }) => id === item.group)
  return (
    <div className={right ? 'sorted right' : 'sorted wrong'} data-item={item.id}>
      <span className="says">
        <Icon of={right ? Check : X} />
        <span>
          <RichLine text={item.text} />
          <span className="sr"> ({right ? t('feedback.correct') : t('feedback.incorrect')})</span>
        </span>
      </span>
      {!right && revealed && group !== undefined && (
        <b className="belongs">{t('pick.belongs', { place: plainOf(group.label) })}</b>
      )}
      {(right || revealed) && (
        <span className="why">
          <RichLine text={item.why} />
          {item.dependsOn !== undefined && (
            <>
              {' '}
              <b>{t('feedback.dependsOn')}.</b> <RichLine text={item.dependsOn} />
            </>
          )}
        </span>
      )}
    </div>
  )
}

/** Cards in a tray, groups as bins. */
export const CategoriseLearner = ({ exercise, answer, onAnswer, feedback, disabled, seedText, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  const [said, setSaid] = useState('')
  const items = shuffled(exercise.items, seedOf(seedText))
  const wordsOf = (id: string): string => plainOf(exercise.items.find((item) => item.id === id)?.text ?? '')
  const free = items.filter(({ id }) => placedAt(answer.placed, id) === undefined)

  const place = (item: string, group: string): void => {
    onAnswer({ placed: { ...answer.placed, [item]: group } })
    setSaid(
      t('pick.placed', { item: wordsOf(item), place: plainOf(exercise.groups.find(({ id }) => id === group)?.label ?? '') }),
    )
  }
  const remove = (item: string): void => {
    onAnswer({ placed: without(answer.placed, item) })
    setSaid(t('pick.removed', { item: wordsOf(item) }))
  }
  const pick = usePickPlace(disabled, place, remove)
  const tile = (item: Item) => (
    <button key={item.id} type="button" className={pick.picked === item.id ? 'tile picked' : 'tile'} {...pick.itemProps(item.id)}>
      <Icon of={pick.picked === item.id ? Hand : GripVertical} />
      <span>
        <RichLine text={item.text} />
      </span>
    </button>
  )
  return (
    <div role="group" aria-labelledby={promptId}>
      {feedback === undefined && (
        <>
          <p className="counter small muted">{t('pick.left', { placed: items.length - free.length, total: items.length })}</p>
          <div className="tray" role="group" aria-label={t('pick.tray')}>
            {free.length === 0 ? <p className="small muted">{t('pick.allPlaced')}</p> : free.map(tile)}
          </div>
        </>
      )}
      <div className="bins">
        {exercise.groups.map(({ id, label }) => {
          const inside = items.filter((item) => placedAt(answer.placed, item.id) === id)
          return (
            <div key={id} className="bin" {...pick.dropProps(id)}>
              <h3>
                <span className="name">
                  <RichLine text={label} />
                </span>
                <span>{inside.length}</span>
              </h3>
              {inside.map((item) =>
                feedback === undefined ? (
                  <span key={item.id} className="placed">
                    {tile(item)}
                    <button
                      type="button"
                      className="mini"
                      disabled={disabled}
                      aria-label={t('pick.putBack', { item: wordsOf(item.id) })}
                      onClick={() => pick.putBack(item.id)}
                    >
                      <Icon of={Undo2} />
                    </button>
                  </span>
                ) : (
                  <ItemResult key={item.id} exercise={exercise} item={item} chosen={id} revealed={feedback.revealed} />
                ),
              )}
              {feedback === undefined && (
                <button
                  type="button"
                  className={pick.picked === undefined ? 'drop idle' : 'drop'}
                  data-slot={id}
                  disabled={disabled}
                  aria-label={t('pick.placeIn', { place: plainOf(label) })}
                  onClick={() => pick.placeIn(id)}
                >
                  {t('pick.placeHere')}
                </button>
              )}
            </div>
          )
        })}
      </div>
      <MoveAnnouncement words={said} />
    </div>
  )
}
