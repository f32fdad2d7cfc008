import { Check, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { plainOf } from '#src/domain/text.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { placedAt } from '../stored-answer.ts'
import { usePickPlace, without } from '../use-pick-place.ts'
import { type ClozeAnswer, type ClozeExercise, type ClozeGap, compareTyped, isGapRight } from './cloze.score.ts'
import { rightWordsOf, wordsFor } from './gap-words.ts'

type Props = LearnerViewProps<ClozeExercise, ClozeAnswer>

const FilledGap = ({
  exercise,
  gap,
  content,
}: {
  readonly exercise: ClozeExercise
  readonly gap: ClozeGap
  readonly content: string
}) => {
  const { t } = useTranslation('exercises')
  const right = isGapRight(gap, content)
  return (
    <span className={right ? 'gap right' : 'gap wrong'} data-slot={gap.id}>
      <Icon of={right ? Check : X} />
      {wordsFor(exercise, gap, content)}
      <span className="sr"> ({right ? t('feedback.correct') : t('feedback.incorrect')})</span>
    </span>
  )
}

const Reasons = ({ exercise, answer, revealed }: Pick<Props, 'exercise' | 'answer'> & { readonly revealed: boolean }) => {
  const { t } = useTranslation('exercises')
  return (
    <ul className="reasons list">
      {exercise.gaps.map((gap) => {
        const content = placedAt(answer.filled, gap.id) ?? ''
        const right = isGapRight(gap, content)
        const accents = gap.input === 'typed' && compareTyped(gap.accepted, content) === 'accents-differ'
        const option =
          gap.input === 'dropdown'
            ? gap.options.find(({ id }) => id === content)
            : exercise.words?.find(({ id }) => id === content)
        if (!right && !revealed && option?.why === undefined) return null
        return (
          <li key={gap.id}>
            <b>{right || revealed ? rightWordsOf(exercise, gap) : wordsFor(exercise, gap, content)}.</b>{' '}
            {accents && <>{t('cloze.accents', { word: rightWordsOf(exercise, gap) })} </>}
            {(right || revealed) && <RichLine text={gap.why} />}
            {!right && option?.why !== undefined && <RichLine text={option.why} />}
          </li>
        )
      })}
    </ul>
  )
}

/** Running text with gaps: typed, chosen from a list, or filled from the bank of words. */
export const ClozeLearner = ({ exercise, answer, onAnswer, feedback, disabled, seedText, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  const fill = (gap: string, content: string): void => onAnswer({ filled: { ...answer.filled, [gap]: content } })
  const words = shuffled(exercise.words ?? [], seedOf(seedText))
  const pick = usePickPlace(
    disabled,
    (word, gap) => fill(gap, word),
    (gap) => onAnswer({ filled: without(answer.filled, gap) }),
  )
  const used = new Set(Object.values(answer.filled))

  const field = (gap: ClozeGap, position: number) => {
    const content = placedAt(answer.filled, gap.id) ?? ''
    if (feedback !== undefined) return <FilledGap exercise={exercise} gap={gap} content={content} />
    const label = t('cloze.gap', { position })
    if (gap.input === 'typed') {
      return (
        <input
          className="gap typed"
          data-slot={gap.id}
          aria-label={label}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          size={16}
          value={content}
          disabled={disabled}
          onChange={(event) => fill(gap.id, event.target.value)}
        />
      )
    }
    if (gap.input === 'dropdown') {
      return (
        <select
          className="gap"
          data-slot={gap.id}
          aria-label={label}
          value={content}
          disabled={disabled}
          onChange={(event) => fill(gap.id, event.target.value)}
        >
          <option value="">{t('cloze.choose')}</option>
          {shuffled(gap.options, seedOf(`${seedText}/${gap.id}`)).map(({ id, text }) => (
            <option key={id} value={id}>
              {plainOf(text)}
            </option>
          ))}
        </select>
      )
    }
    const filled = content === '' ? t('pick.empty') : wordsFor(exercise, gap, content)
    return (
      <button
        type="button"
        className={content === '' ? 'gap empty' : 'gap'}
        data-slot={gap.id}
        aria-label={`${label}: ${filled}`}
        disabled={disabled}
        onClick={() => (pick.picked === undefined && content !== '' ? pick.putBack(gap.id) : pick.placeIn(gap.id))}
        {...pick.dropProps(gap.id)}
      >
        {content === '' ? <span aria-hidden="true">{position}</span> : filled}
      </button>
    )
  }
  return (
    <div role="group" aria-labelledby={promptId}>
      {words.length > 0 && feedback === undefined && (
        <div className="tray" role="group" aria-label={t('pick.words')}>
          {words.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              className={`tile${pick.picked === id ? ' picked' : ''}${used.has(id) ? ' used' : ''}`}
              {...pick.itemProps(id)}
            >
              <span>
                <RichLine text={text} />
              </span>
            </button>
          ))}
        </div>
      )}
      <div className="cloze">
        <RichText
          text={exercise.text}
          slot={(id) => {
            const index = exercise.gaps.findIndex((gap) => gap.id === id)
            const gap = exercise.gaps[index]
            return gap === undefined ? null : field(gap, index + 1)
          }}
        />
      </div>
      {feedback !== undefined && <Reasons exercise={exercise} answer={answer} revealed={feedback.revealed} />}
    </div>
  )
}
