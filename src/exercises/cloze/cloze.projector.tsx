import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { hasRoomFor, Wall, WallExplanation, WallWhy } from '../wall-parts.tsx'
import type { ClozeExercise } from './cloze.score.ts'
import { rightWordsOf } from './gap-words.ts'

type QuestionProps = Pick<ProjectorViewProps<ClozeExercise>, 'exercise' | 'seedText'>

const WordBank = ({ exercise, seedText }: QuestionProps) => {
  const { t } = useTranslation('exercises')
  const words = shuffled(exercise.words ?? [], seedOf(seedText))
  return words.length === 0 ? null : (
    <ul className="wall-words" aria-label={t('pick.words')}>
      {words.map(({ id, text }) => (
        <li key={id}>
          <RichLine text={text} />
        </li>
      ))}
    </ul>
  )
}

const GapOptions = ({ exercise, seedText }: QuestionProps) =>
  exercise.gaps.map((gap, index) =>
    gap.input !== 'dropdown' ? null : (
      <ul key={gap.id} className="wall-words">
        <li className="name">({index + 1})</li>
        {shuffled(gap.options, seedOf(`${seedText}/${gap.id}`)).map(({ id, text }, option) => (
          <li key={id}>
            <b>{letterAt(option)}.</b> <RichLine text={text} />
          </li>
        ))}
      </ul>
    ),
  )

const Reasons = ({ exercise }: Pick<QuestionProps, 'exercise'>) => (
  <ul className="wall-notes">
    {exercise.gaps.map((gap) => (
      <li key={gap.id}>
        <b>{rightWordsOf(exercise, gap)}.</b> <WallWhy text={gap.why} />
      </li>
    ))}
  </ul>
)

/** Numbered gaps, with the words to choose from; revealed, each gap holds its words. */
export const ClozeProjector = ({ exercise, revealed, seedText }: ProjectorViewProps<ClozeExercise>) => {
  const { gaps } = exercise
  const offered = [...(exercise.words ?? []), ...gaps.flatMap((gap) => (gap.input === 'dropdown' ? gap.options : []))].map(
    ({ text }) => text,
  )
  const reasons = gaps.map(({ why }) => why)
  const withReasons = hasRoomFor([exercise.text, ...reasons, exercise.explanation])
  return (
    <Wall
      exercise={exercise}
      shown={[exercise.text, ...(revealed ? [...(withReasons ? reasons : []), exercise.explanation] : offered)]}
    >
      <div className="wall-cloze">
        <RichText
          text={exercise.text}
          slot={(id) => {
            const index = gaps.findIndex((gap) => gap.id === id)
            const gap = gaps[index]
            if (gap === undefined || !revealed) return <span className="blank">({index + 1})</span>
            return (
              <b className="filled">
                <Icon of={Check} />
                {rightWordsOf(exercise, gap)}
              </b>
            )
          }}
        />
      </div>
      {revealed ? withReasons && <Reasons exercise={exercise} /> : <WordBank exercise={exercise} seedText={seedText} />}
      {!revealed && <GapOptions exercise={exercise} seedText={seedText} />}
      {revealed && <WallExplanation text={exercise.explanation} />}
    </Wall>
  )
}
