import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomAction, RoomState, TimerPhase } from '#src/domain/room.ts'
import { AskFirst } from '#src/ui/ask-first.tsx'

interface Props {
  readonly state: RoomState
  readonly act: (action: RoomAction) => void
}

const MINUTES: Readonly<Record<TimerPhase, number>> = { think: 1, pair: 2, share: 5 }
const PHASES = ['think', 'pair', 'share'] as const
const MINUTE_MS = 60_000

/** A clock on the wall for thinking alone, in pairs, and together. */
export const Timers = ({ state, act }: Props) => {
  const { t } = useTranslation('room')
  return (
    <section>
      <h2 className="kicker">{t('present.timers')}</h2>
      <p className="row">
        {PHASES.map((phase) => (
          <button
            key={phase}
            type="button"
            className="btn btn-line btn-small"
            aria-pressed={state.timer?.phase === phase}
            onClick={() => act({ do: 'timer', phase, endsAt: Date.now() + MINUTES[phase] * MINUTE_MS })}
          >
            {t(`present.timer.${phase}`)}
          </button>
        ))}
        {state.timer !== undefined && (
          <button type="button" className="btn btn-quiet btn-small" onClick={() => act({ do: 'stop-timer' })}>
            {t('present.stopTimer')}
          </button>
        )}
      </p>
    </section>
  )
}

/** Questions that wait. Kept on this computer, shown to nobody, until they are ticked off. */
export const ParkingLot = ({ state, act }: Props) => {
  const { t } = useTranslation('room')
  const [question, setQuestion] = useState('')
  const park = (event: FormEvent): void => {
    event.preventDefault()
    if (question.trim() === '') return
    act({ do: 'park', question: question.trim() })
    setQuestion('')
  }
  return (
    <details data-part="parking" open={state.parked.length > 0 ? true : undefined}>
      <summary className="kicker">{t('present.parking')}</summary>
      <ul className="parked">
        {state.parked.map((one, index) => (
          <li key={`${index}-${one}`}>
            <label className="check">
              <input
                type="checkbox"
                checked={false}
                aria-label={t('present.parkRemove', { question: one })}
                onChange={() => act({ do: 'unpark', index })}
              />
              <span>{one}</span>
            </label>
          </li>
        ))}
      </ul>
      <form className="stack" onSubmit={park}>
        <label className="text-field">
          <span>{t('present.park')}</span>
          <input value={question} maxLength={300} autoComplete="off" onChange={(event) => setQuestion(event.target.value)} />
        </label>
        <button type="submit" className="btn btn-line btn-small">
          {t('present.parkAdd')}
        </button>
      </form>
      <p className="small muted">{t('present.noPrivate')}</p>
    </details>
  )
}

export const Afresh = ({ act }: Pick<Props, 'act'>) => {
  const { t } = useTranslation('room')
  return (
    <AskFirst
      words={t('present.afresh')}
      question={t('present.afreshAsk')}
      yes={t('present.afreshYes')}
      no={t('present.no')}
      onYes={() => act({ do: 'afresh' })}
    />
  )
}
