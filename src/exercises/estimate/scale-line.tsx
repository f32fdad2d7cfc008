import { useReferences } from '#src/ui/reference-panel.ts'
import type { EstimateExercise } from './estimate.score.ts'
import { printCount } from './print-count.ts'

const WIDTH = 1600
const EDGE = 90
const AXIS = 130
const QUARTERS = [0, 1, 2, 3, 4]

/** The line to guess on, for wall and paper; the answer is marked on it once `value` is given. */
export const ScaleLine = ({ exercise, value }: { readonly exercise: EstimateExercise; readonly value?: number | undefined }) => {
  const { language } = useReferences()
  const { min, max } = exercise
  const at = (number: number): number => EDGE + ((number - min) / (max - min)) * (WIDTH - 2 * EDGE)
  // Twelve digits: quarters of 0.3 to 200.3, without what binary fractions add.
  const ticks = QUARTERS.map((quarter) => Number((min + ((max - min) * quarter) / 4).toPrecision(12)))
  return (
    <svg className="scale-line" viewBox={`0 0 ${WIDTH} 220`} aria-hidden="true">
      <path className="axis" d={`M${EDGE} ${AXIS}H${WIDTH - EDGE}`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="axis" d={`M${at(tick)} ${AXIS - 16}v32`} />
          <text x={at(tick)} y={AXIS + 70} textAnchor="middle">
            {printCount(tick, language)}
          </text>
        </g>
      ))}
      {value !== undefined && (
        <>
          <path className="value" d={`M${at(value) - 20} ${AXIS}V${AXIS - 36}a20 20 0 0 1 40 0v36z`} />
          <text className="strong" x={at(value)} y="52" textAnchor="middle">
            {printCount(value, language)}
          </text>
        </>
      )}
    </svg>
  )
}
