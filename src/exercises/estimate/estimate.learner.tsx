import { useTranslation } from 'react-i18next'
import { plainOf } from '#src/domain/text.ts'
import { useReferences } from '#src/ui/reference-panel.ts'
import { RichLine, SourceMarker } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { type EstimateAnswer, type EstimateExercise, GUESS, sideOf } from './estimate.score.ts'
import { printCount } from './print-count.ts'

type Props = LearnerViewProps<EstimateExercise, EstimateAnswer>

const WIDTH = 600
const EDGE = 24

const NumberLine = ({
  exercise,
  guess,
  revealed,
}: {
  readonly exercise: EstimateExercise
  readonly guess: number
  readonly revealed: boolean
}) => {
  const { t } = useTranslation('exercises')
  const { language } = useReferences()
  const { min, max, value } = exercise
  const at = (number: number): number => EDGE + ((Math.min(max, Math.max(min, number)) - min) / (max - min)) * (WIDTH - 2 * EDGE)
  const print = (number: number): string => printCount(number, language)
  return (
    <svg
      className="number-line"
      viewBox={`0 0 ${WIDTH} 120`}
      role="img"
      aria-label={[
        t('estimate.yoursIs', { value: print(guess) }),
        ...(revealed ? [t('estimate.valueIs', { value: print(value) })] : []),
      ].join('. ')}
    >
      <path className="axis" d={`M${EDGE} 60H${WIDTH - EDGE}`} />
      <text x={EDGE} y="84">
        {print(min)}
      </text>
      <text x={WIDTH - EDGE} y="84" textAnchor="end">
        {print(max)}
      </text>
      <path className="guess" d={`M${at(guess) - 9} 60v-20a9 9 0 0 1 18 0v20z`} />
      <text className="strong" x={at(guess)} y="20" textAnchor="middle">
        {print(guess)}
      </text>
      {revealed && (
        <>
          <path className="value" d={`M${at(value)} 60v36`} />
          <text className="strong" x={at(value)} y="114" textAnchor="middle">
            {print(value)}
          </text>
        </>
      )}
    </svg>
  )
}

interface ToldProps {
  readonly exercise: EstimateExercise
  readonly guess: number
  readonly revealed: boolean
  /** The learner looked at the answer: then there is no guess to speak of. */
  readonly shown: boolean
}

const Told = ({ exercise, guess, revealed, shown }: ToldProps) => {
  const { t } = useTranslation('exercises')
  const { facts } = useReferences()
  const side = sideOf(exercise, guess)
  return (
    <div className="reasons">
      <NumberLine exercise={exercise} guess={guess} revealed={revealed} />
      {!shown && (
        <p>{side === 'near' ? t('estimate.close') : <RichLine text={side === 'low' ? exercise.whenLow : exercise.whenHigh} />}</p>
      )}
      {revealed && (
        <p>
          <b>{t('estimate.value')}</b> – {facts[exercise.fact]?.value}
          <SourceMarker id={exercise.fact} />
        </p>
      )}
    </div>
  )
}

/** A number field and a line that do the same; after checking, the guess beside the dated value. */
export const EstimateLearner = ({ exercise, answer, onAnswer, feedback, disabled, promptId }: Props) => {
  const { t } = useTranslation('exercises')
  const { language } = useReferences()
  const { min, max, step, unit } = exercise
  const set = (text: string): void => {
    const guess = text.trim() === '' ? Number.NaN : Number(text)
    onAnswer({ guess: Number.isFinite(guess) ? guess : null })
  }
  return (
    <div role="group" aria-labelledby={promptId} className="estimate">
      <label className="guess-field">
        <span>{t('estimate.label', { unit: plainOf(unit) })}</span>
        <input
          type="number"
          autoComplete="off"
          inputMode="decimal"
          data-slot={GUESS}
          step="any"
          value={answer.guess ?? ''}
          disabled={disabled}
          onChange={(event) => set(event.target.value)}
        />
      </label>
      {feedback === undefined && (
        <input
          type="range"
          autoComplete="off"
          aria-label={t('estimate.slider')}
          min={min}
          max={max}
          step={step}
          value={answer.guess ?? (min + max) / 2}
          disabled={disabled}
          onChange={(event) => set(event.target.value)}
        />
      )}
      {feedback === undefined && (
        <p className="small muted">{t('estimate.from', { min: printCount(min, language), max: printCount(max, language) })}</p>
      )}
      {feedback !== undefined && answer.guess !== null && (
        <Told
          exercise={exercise}
          guess={answer.guess}
          revealed={feedback.revealed}
          shown={feedback.revealed && feedback.score.status === 'scored' && feedback.score.earned === 0}
        />
      )}
    </div>
  )
}
