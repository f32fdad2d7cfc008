import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RoomState } from '#src/domain/room.ts'

const SECOND_MS = 1000

/** The time of day, anew every second. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** `08:12`; below zero it stays at nought. */
export const clockOf = (ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / SECOND_MS))
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

/** The clock of think, pair and share, in the corner of the wall. */
export const Countdown = ({ timer }: { readonly timer: NonNullable<RoomState['timer']> }) => {
  const { t } = useTranslation('room')
  const left = timer.endsAt - useNow()
  return (
    <p className={left <= 0 ? 'wall-timer over' : 'wall-timer'} role="timer">
      <span>{t(`wall.${timer.phase}`)}</span>
      <b>{clockOf(left)}</b>
    </p>
  )
}
