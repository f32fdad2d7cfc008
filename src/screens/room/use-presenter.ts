import { useCallback, useEffect, useRef, useState } from 'react'
import { readRoom, saveRoom } from '#src/actions/room.ts'
import { afterAction, newRoom, type RoomAction, type RoomState } from '#src/domain/room.ts'
import type { Language } from '#src/domain/text.ts'
import { openRoomLine, type RoomLine } from '#src/platform/room-line.ts'
import { useServices } from '#src/services.ts'

/** What the two windows say to each other. */
export type RoomMessage =
  | { readonly say: 'state'; readonly state: RoomState }
  | { readonly say: 'hello' | 'here' }
  | { readonly say: 'key'; readonly key: string }

/** An audience window says that it is there every two seconds; silent for longer than this, it is gone. */
const SILENT_MS = 5000

const isMessage = (value: unknown): value is { readonly say: string; readonly key?: unknown } =>
  typeof value === 'object' && value !== null && 'say' in value && typeof value.say === 'string'

export interface Presenter {
  /** `undefined` until the database has told what this room was doing. */
  readonly state: RoomState | undefined
  readonly act: (action: RoomAction) => void
  readonly audienceIsOn: boolean
  readonly connect: (audience: Window) => void
}

/** Keeps a room's state, tells the audience windows of every change, and hears their keys. `onKey` must be stable. */
export const usePresenter = (
  moduleId: string,
  language: Language,
  firstStep: number | undefined,
  onKey: (key: string) => void,
): Presenter => {
  const services = useServices()
  const [state, setState] = useState<RoomState>()
  const [heardAt, setHeardAt] = useState<number>()
  const current = useRef<RoomState>(undefined)
  const line = useRef<RoomLine>(undefined)

  const show = useCallback((next: RoomState) => {
    current.current = next
    setState(next)
    line.current?.send({ say: 'state', state: next } satisfies RoomMessage)
  }, [])

  const act = useCallback(
    (action: RoomAction) => {
      if (current.current === undefined) return
      const next = afterAction(current.current, action)
      show(next)
      void saveRoom(services, moduleId, next)
    },
    [services, moduleId, show],
  )

  useEffect(() => {
    line.current = openRoomLine(moduleId, services.ids.newId(), (message) => {
      if (!isMessage(message)) return
      if (message.say === 'key' && typeof message.key === 'string') onKey(message.key)
      if (message.say === 'hello' || message.say === 'here') setHeardAt(services.clock.monotonicMs())
      if (message.say === 'hello' && current.current !== undefined)
        line.current?.send({ say: 'state', state: current.current } satisfies RoomMessage)
    })
    return () => line.current?.close()
  }, [moduleId, services, onKey])

  useEffect(() => {
    let gone = false
    void services.openStore().then(async (store) => {
      const kept = await store.read(readRoom(moduleId))
      if (gone) return
      const before = (kept.ok ? kept.value : undefined) ?? newRoom(language)
      show(firstStep === undefined ? before : { ...before, step: firstStep, revealed: false, showVotes: false })
    })
    return () => {
      gone = true
    }
    // Where the room was is asked once; the address and the language may change afterwards.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [moduleId, services, show])

  useEffect(() => {
    if (heardAt === undefined) return undefined
    const timer = setTimeout(() => setHeardAt(undefined), SILENT_MS)
    return () => clearTimeout(timer)
  }, [heardAt])

  const connect = useCallback((audience: Window) => line.current?.connect(audience), [])
  return { state, act, audienceIsOn: heardAt !== undefined, connect }
}
