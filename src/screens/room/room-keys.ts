import type { RoomAction, RoomState } from '#src/domain/room.ts'

const NEXT = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' '])
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

/** What a key of the keyboard or of a clicker does; `undefined` for every other. */
export const actionOfKey = (key: string, { step }: RoomState, steps: number): RoomAction | undefined => {
  if (NEXT.has(key)) return { do: 'go', step: step + 1, steps, at: Date.now() }
  if (BACK.has(key)) return { do: 'go', step: step - 1, steps, at: Date.now() }
  if (key === 'Home') return { do: 'go', step: 0, steps, at: Date.now() }
  switch (key.toLowerCase()) {
    // Clickers send a full stop for a dark screen.
    case 'b':
    case '.':
      return { do: 'blank' }
    case 'r':
      return { do: 'reveal' }
    case 'v':
      return { do: 'votes' }
    case 'l':
      return { do: 'swap' }
    default:
      return undefined
  }
}
