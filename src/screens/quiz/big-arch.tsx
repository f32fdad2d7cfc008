import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Fraction, percentOf } from '#src/domain/fraction.ts'

const DOOR = 'M14 300V120a106 106 0 0 1 212 0v180z'
const heightAt = (percent: number): number => 300 - (percent / 100) * 286

/** The result as a door that fills, with the pass mark drawn across it. */
export const BigArch = ({ score, passMark }: { readonly score: Fraction; readonly passMark: number }) => {
  const { t } = useTranslation('quiz')
  const clip = useId()
  const percent = percentOf(score)
  const line = heightAt(passMark)
  const level = heightAt(percent)
  return (
    <svg
      className="bigarch"
      viewBox="0 0 240 304"
      role="img"
      aria-label={`${t('result.points', { earned: score.earned, possible: score.possible })}, ${t('result.share', { percent, passMark })}`}
    >
      <defs>
        <clipPath id={clip}>
          <path d={DOOR} />
        </clipPath>
      </defs>
      <path className="ground" d={DOOR} />
      <rect className="filled" x="14" y={level} width="212" height={300 - level} clipPath={`url(#${clip})`} />
      <path className="mark" d={`M14 ${line}H226`} clipPath={`url(#${clip})`} />
      <path className="frame" d="M14 300V120a106 106 0 0 1 212 0v180" />
      <text className="percent" x="120" y="216" textAnchor="middle">
        {percent}%
      </text>
      <text x="120" y="250" textAnchor="middle">
        {t('result.points', { earned: score.earned, possible: score.possible })}
      </text>
      <text className="label" x="120" y={line - 9} textAnchor="middle">
        {t('result.passMark')}
      </text>
    </svg>
  )
}
