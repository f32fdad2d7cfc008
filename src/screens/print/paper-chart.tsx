import type { BlockOf } from '#src/content/compiled.ts'
import { useReferences } from '#src/ui/reference-panel.ts'
import { RichLine, SourceMarker } from '#src/ui/rich-text.tsx'

/** On paper a chart is a table that also draws each number: nothing to press, nothing told by colour. */
export const PaperChart = ({ block }: { readonly block: BlockOf<'chart'> }) => {
  const { facts } = useReferences()
  const points = block.points.map((point) => ({
    ...point,
    number: facts[point.fact]?.number ?? 0,
    words: facts[point.fact]?.value ?? '',
  }))
  const most = Math.max(...points.map(({ number }) => number), 0)
  return (
    <figure className="paper-figure">
      <figcaption>
        <b>
          <RichLine text={block.title} />
        </b>{' '}
        <RichLine text={block.subtitle} />
      </figcaption>
      <table className="paper-chart">
        <tbody>
          {points.map(({ id, label, number, words, fact }) => (
            <tr key={id}>
              <th scope="row">
                <RichLine text={label} />
              </th>
              <td>
                <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                  <path d={`M0 1H${most === 0 ? 0 : Math.max(0.6, (number / most) * 100)}V11H0z`} />
                </svg>
                {words}
                <SourceMarker id={fact} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {block.note !== undefined && (
        <p className="paper-small">
          <RichLine text={block.note} />
        </p>
      )}
    </figure>
  )
}
