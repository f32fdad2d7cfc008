import { Check } from 'lucide-react'
import { percentOf, type Fraction } from '#src/domain/fraction.ts'
import { Icon } from './icon.tsx'

const OUTLINE = 'M2.5 150V60a57.5 57.5 0 0 1 115 0v90'

/** A module's door: its cover, with a line that draws itself from the left foot to the right foot as one walks. */
export const Arch = ({
  cover,
  walked,
  done = false,
}: {
  readonly cover: string
  readonly walked: Fraction
  readonly done?: boolean
}) => (
  <span className={done ? 'arch done' : 'arch'}>
    <img src={cover} alt="" width="240" height="300" />
    <svg className="ring" viewBox="0 0 120 150" aria-hidden="true">
      <path className="track" pathLength="100" d={OUTLINE} />
      <path className="fill" pathLength="100" strokeDasharray={`${done ? 100 : percentOf(walked)} 100`} d={OUTLINE} />
    </svg>
    {done && (
      <span className="seal">
        <Icon of={Check} />
      </span>
    )}
  </span>
)
