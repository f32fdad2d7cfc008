import { useTranslation } from 'react-i18next'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { Wall, WallExplanation, WallRight, WallStop, WallWhy } from '../wall-parts.tsx'
import type { ChoiceExercise } from './choice.score.ts'
import { optionsInOrder } from './options-in-order.ts'

/** Lettered options for a show of hands. Once revealed, the right one says why; the others step back. */
export const ChoiceProjector = ({ exercise, revealed, seedText }: ProjectorViewProps<ChoiceExercise>) => {
  const { t } = useTranslation('exercises')
  const options = optionsInOrder(exercise, seedText)
  const several = options.filter(({ correct }) => correct).length > 1
  const isShown = (correct: boolean | undefined): boolean => revealed && correct === true
  const reasons = options.flatMap(({ correct, whenChosen }) => (isShown(correct) ? [whenChosen] : []))
  return (
    <Wall
      exercise={exercise}
      shown={[...options.map(({ text }) => text), ...reasons, revealed ? exercise.explanation : undefined]}
    >
      <ul className="wall-options">
        {options.map(({ id, text, correct, whenChosen }, index) => {
          const right = isShown(correct)
          return (
            <li key={id} className={right ? 'right' : revealed ? 'rest' : undefined}>
              <WallStop name={letterAt(index)} right={right} />
              <span>
                <RichLine text={text} />
                {right && <WallRight words={several ? t('choice.alsoRight') : t('choice.best')} />}
                {right && <WallWhy text={whenChosen} />}
              </span>
            </li>
          )
        })}
      </ul>
      {revealed && <WallExplanation text={exercise.explanation} />}
    </Wall>
  )
}
