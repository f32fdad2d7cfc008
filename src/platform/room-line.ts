/**
 * Carries messages between the presenter's and the audience's window of one browser, without a server: a broadcast
 * channel; the windows themselves, where one opened the other (a folder opened from a stick gives each page an origin
 * of its own, which no channel crosses); else the storage event. A message may come by more than one way.
 */
const CHANNEL = 'rrk'
const STORAGE_KEY = 'rrk:room'

interface Envelope {
  readonly kind: 'room'
  readonly room: string
  readonly from: string
  readonly number: number
  readonly message: unknown
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'room' &&
  'room' in value &&
  'from' in value &&
  typeof value.from === 'string' &&
  'number' in value &&
  typeof value.number === 'number' &&
  'message' in value

export interface RoomLine {
  readonly send: (message: unknown) => void
  /** The window that this one has opened. */
  readonly connect: (peer: Window) => void
  readonly close: () => void
}

const parsed = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Only windows of the same site: on file: every origin is “null”, and then the window itself must be known. */
const isOwn = (event: MessageEvent, peers: ReadonlySet<Window>): boolean =>
  event.origin === location.origin && (location.origin !== 'null' || [...peers].some((peer) => peer === event.source))

const storeAndForget = (text: string): void => {
  try {
    localStorage.setItem(STORAGE_KEY, text)
    localStorage.removeItem(STORAGE_KEY)
  } catch {
    // Full or forbidden: then this way is closed.
  }
}

/** `id`: random, to know this window's own messages from others'. */
export const openRoomLine = (room: string, id: string, onMessage: (message: unknown) => void): RoomLine => {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
  const peers = new Set<Window>()
  const { opener }: { opener: unknown } = window
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (typeof opener === 'object' && opener !== null) peers.add(opener as Window)
  const last = new Map<string, number>()
  let number = 0

  const take = (value: unknown): void => {
    if (!isEnvelope(value) || value.room !== room || value.from === id) return
    if (value.number <= (last.get(value.from) ?? 0)) return
    last.set(value.from, value.number)
    onMessage(value.message)
  }
  const fromWindow = (event: MessageEvent): void => {
    if (isOwn(event, peers)) take(event.data)
  }
  const fromStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === STORAGE_KEY) take(parsed(newValue))
  }
  channel?.addEventListener('message', ({ data }) => take(data))
  window.addEventListener('message', fromWindow)
  window.addEventListener('storage', fromStorage)
  return {
    send: (message) => {
      number += 1
      const envelope: Envelope = { kind: 'room', room, from: id, number, message }
      channel?.postMessage(envelope)
      const target = location.origin === 'null' ? '*' : location.origin
      for (const peer of peers) peer.postMessage(envelope, target)
      if (channel === undefined && peers.size === 0) storeAndForget(JSON.stringify(envelope))
    },
    connect: (peer) => void peers.add(peer),
    close: () => {
      channel?.close()
      window.removeEventListener('message', fromWindow)
      window.removeEventListener('storage', fromStorage)
    },
  }
}
