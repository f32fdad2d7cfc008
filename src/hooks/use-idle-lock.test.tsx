import { fireEvent, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setScreenLock } from '#src/actions/screen-lock.ts'
import { type Services, ServicesContext } from '#src/services.ts'
import { busyLearner } from '#src/testing/busy-learner.ts'
import { inMemory, testServices } from '#src/testing/test-services.ts'
import { useIdleLock } from './use-idle-lock.ts'

const watched = async (afterMinutes: number): Promise<Services> => {
  const services = testServices(inMemory())
  await busyLearner(services, 'Ana')
  await setScreenLock(services, { pin: '2468', afterMinutes })
  renderHook(useIdleLock, { wrapper: ({ children }) => <ServicesContext value={services}>{children}</ServicesContext> })
  return services
}

const isLocked = ({ gate }: Services): boolean => gate.getState().lock !== undefined

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the lock that closes on its own', () => {
  it('closes after the minutes that were chosen, counted from the last touch', async () => {
    const services = await watched(5)
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    fireEvent.keyDown(document.body, { key: 'a' })
    await vi.advanceTimersByTimeAsync(4 * 60_000)
    expect(isLocked(services)).toBe(false)
    await vi.advanceTimersByTimeAsync(70_000)
    expect(isLocked(services)).toBe(true)
  })

  it('closes when a device wakes up after a long sleep, in which no timer ran', async () => {
    const services = await watched(5)
    vi.setSystemTime(Date.now() + 60 * 60_000)
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(0)
    expect(isLocked(services)).toBe(true)
  })

  it('never closes when that was chosen', async () => {
    const services = await watched(0)
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(isLocked(services)).toBe(false)
  })
})
