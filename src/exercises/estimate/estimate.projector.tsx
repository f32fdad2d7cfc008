import { useTranslation } from 'react-i18next'
import { useReferences } from '#src/ui/reference-panel.ts'
import { RichLine, SourceMarker } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { Wall, WallExplanation, WallRight } from '../wall-parts.tsx'
import type { EstimateExercise } from './estimate.score.ts'
import { printCount } from './print-count.ts'
import { ScaleLine } from './scale-line.tsx'

const Value = ({ exercise }: Pick<ProjectorViewProps<EstimateExercise>, 'exercise'>) => {
  const { t } = useTranslation('exercises')
  const { facts, language } = useReferences()
  return (
    <p className="wall-value">
      <b>{facts[exercise.fact]?.value ?? printCount(exercise.value, language)}</b>
      <WallRight words={t('estimate.value')} />
      <SourceMarker id={exercise.fact} />
    </p>
  )
}

/** The line with its ends and its unit; revealed, the dated figure on it. */
export const EstimateProjector = ({ exercise, revealed }: ProjectorViewProps<EstimateExercise>) => (
  <Wall exercise={exercise} shown={[exercise.unit, revealed ? exercise.explanation : undefined]}>
    <ScaleLine exercise={exercise} value={revealed ? exercise.value : undefined} />
    {!revealed && (
      <p className="wall-unit">
        <RichLine text={exercise.unit} />
      </p>
    )}
    {revealed && <Value exercise={exercise} />}
    {revealed && <WallExplanation text={exercise.explanation} />}
  </Wall>
)
