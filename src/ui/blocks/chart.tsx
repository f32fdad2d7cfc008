import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOf } from '#src/content/compiled.ts'
import { plainOf } from '#src/domain/text.ts'
import { useReferences } from '../reference-panel.ts'
import { RichLine, SourceMarker, SourceMarkers } from '../rich-text.tsx'

export type ChartBlock = BlockOf<'chart'>
export interface Point {
  readonly id: string
  readonly label: string
  readonly number: number
  readonly words: string
  readonly tone: string
  readonly fact: string
}

/** The chart's values, as the ledger has them. */
export const usePoints = (block: ChartBlock): readonly Point[] => {
  const { facts } = useReferences()
  return block.points.flatMap(({ id, label, fact, tone }) => {
    const found = facts[fact]
    return found?.number === undefined
      ? []
      : [{ id, label: plainOf(label), number: found.number, words: found.value ?? '', tone: tone ?? 'brand', fact }]
  })
}

export const Bars = ({ points }: { readonly points: readonly Point[] }) => {
  const most = Math.max(...points.map(({ number }) => number), 0)
  return (
    <ul className="bars">
      {points.map(({ id, label, number, words, tone }) => (
        <li key={id}>
          <div className="lab">
            <span>{label}</span>
            <span className="num">{words}</span>
          </div>
          <svg className={`bed tone-${tone}`} viewBox="0 0 100 26" preserveAspectRatio="none" aria-hidden="true">
            <rect className="bar" width={most === 0 ? 0 : Math.max(0.6, (number / most) * 100)} height="26" />
          </svg>
        </li>
      ))}
    </ul>
  )
}

const WIDTH = 600
const HEIGHT = 260
const EDGE = 56

export const Line = ({ points }: { readonly points: readonly Point[] }) => {
  const most = Math.max(...points.map(({ number }) => number), 1)
  const placed = points.map((point, index) => ({
    ...point,
    x: EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(points.length - 1, 1),
    y: HEIGHT - 44 - (point.number / most) * (HEIGHT - 92),
  }))
  return (
    <svg className="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="axis" d={`M${EDGE / 2} ${HEIGHT - 44}H${WIDTH - EDGE / 2}`} />
      <polyline points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {placed.map(({ id, x, y, words, label }) => (
        <g key={id}>
          <circle cx={x} cy={y} r="6" />
          <text className="num" x={x} y={y - 16} textAnchor="middle">
            {words}
          </text>
          <text x={x} y={HEIGHT - 18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}

const ChartTable = ({ points, block }: { readonly points: readonly Point[]; readonly block: ChartBlock }) => {
  const { t } = useTranslation()
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">{t('block.chartWhat')}</th>
          <th scope="col">{plainOf(block.unit)}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, label, words, fact }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              {words}
              <SourceMarker id={fact} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A chart whose numbers come from the fact ledger, each with its source; the same numbers stand in a table. */
export const Chart = ({ block }: { readonly block: ChartBlock }) => {
  const { t } = useTranslation()
  const points = usePoints(block)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className="figure chart">
      <figcaption>
        <RichLine text={block.title} />
      </figcaption>
      <p className="small muted">
        <RichLine text={block.subtitle} />
      </p>
      {block.form === 'bar' ? <Bars points={points} /> : <Line points={points} />}
      <p className="fig-foot">
        {block.note !== undefined && (
          <span>
            <RichLine text={block.note} />
          </span>
        )}
        <span>
          <SourceMarkers ids={points.map(({ fact }) => fact)} />
        </span>
        <button type="button" className="btn btn-quiet btn-small" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('block.hideTable') : t('block.showTable')}
        </button>
      </p>
      {(asTable || block.form === 'line') && (
        <div className={asTable ? undefined : 'sr'}>
          <ChartTable points={points} block={block} />
        </div>
      )}
    </figure>
  )
}
