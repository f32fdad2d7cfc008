import { useEffect, useState } from 'react'
import { isRoomState, type RoomState } from '#src/domain/room.ts'
import { openRoomLine } from '#src/platform/room-line.ts'
import { useServices } from '#src/services.ts'
import type { RoomMessage } from './use-presenter.ts'

const HERE_EVERY_MS = 2000

const stateIn = (message: unknown): RoomState | undefined =>
  typeof message === 'object' && message !== null && 'say' in message && message.say === 'state' && 'state' in message
    ? isRoomState(message.state)
      ? message.state
      : undefined
    : undefined

/** What the presenter's window shows, once it has answered; keys pressed here are passed on to it. */
export const useAudience = (moduleId: string): RoomState | undefined => {
  const { ids } = useServices()
  const [state, setState] = useState<RoomState>()
  useEffect(() => {
    const line = openRoomLine(moduleId, ids.newId(), (message) => {
      const next = stateIn(message)
      if (next !== undefined) setState(next)
    })
    const say = (message: RoomMessage): void => line.send(message)
    say({ say: 'hello' })
    // The presenter may come later, or come back after a reload: it answers a greeting with what it shows.
    const timer = setInterval(() => say({ say: 'hello' }), HERE_EVERY_MS)
    const passOn = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if (event.key === ' ' || event.key.startsWith('Page') || event.key.startsWith('Arrow')) event.preventDefault()
      say({ say: 'key', key: event.key })
    }
    document.addEventListener('keydown', passOn)
    return () => {
      clearInterval(timer)
      document.removeEventListener('keydown', passOn)
      line.close()
    }
  }, [moduleId, ids])
  return state
}
