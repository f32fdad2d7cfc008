import { useEffect } from 'react'
import { lockNow } from '#src/actions/lock.ts'
import { useServices } from '#src/services.ts'
import { useGate } from './use-gate.ts'

const TOUCHES = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const
const MINUTE_MS = 60_000
/** A device that sleeps stops its timers: the time is looked at again this often, and when the page is shown. */
const LOOK_EVERY_MS = 5000

/** Locks whoever learns now after the minutes they chose, counted from the last touch. */
export const useIdleLock = (): void => {
  const services = useServices()
  const protection = useGate('protection')
  const lock = useGate('lock')
  const minutes = protection?.afterMinutes ?? 0
  const isOn = minutes > 0 && lock === undefined
  useEffect(() => {
    if (!isOn) return undefined
    let last = Date.now()
    const touched = (): void => {
      last = Date.now()
    }
    const look = (): void => {
      if (Date.now() - last >= minutes * MINUTE_MS) void lockNow(services)
    }
    const timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    for (const touch of TOUCHES) document.addEventListener(touch, touched, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      for (const touch of TOUCHES) document.removeEventListener(touch, touched, { capture: true })
    }
  }, [isOn, minutes, services])
}
