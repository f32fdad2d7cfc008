import { isRoomState, type RoomState } from '#src/domain/room.ts'
import type { Result } from '#src/domain/result.ts'
import type { Services } from '#src/services.ts'
import type { Reader, StorageProblem } from '#src/storage/store.ts'

const roomId = (moduleId: string): string => `room/${moduleId}`

/** Keeps what a room is doing, so that a reload, or a laptop that dies, costs the group nothing. Belongs to the device. */
export const saveRoom = async (
  services: Services,
  moduleId: string,
  state: RoomState,
): Promise<Result<unknown, StorageProblem>> => {
  const store = await services.openStore()
  return store.commit([
    { kind: 'put', table: 'sessions', row: { id: roomId(moduleId), profileId: '', scope: 'room', body: state } },
  ])
}

export const readRoom =
  (moduleId: string) =>
  async (reader: Reader): Promise<RoomState | undefined> => {
    const body = (await reader.get('sessions', roomId(moduleId)))?.body
    return isRoomState(body) ? body : undefined
  }
