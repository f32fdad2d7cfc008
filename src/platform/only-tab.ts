/**
 * One tab at a time works on a thing; the one that came last. A Web Lock where there is one (it also ends with a tab
 * that crashes), else a message to the other tabs.
 */
const CHANNEL = 'rrk'

interface Claim {
  /** A name that all tabs use for the same thing. */
  readonly name: string
  /** Another tab has taken it. */
  readonly onLost: () => void
}

type Release = () => void

const byLock = ({ name, onLost }: Claim, locks: LockManager): Release => {
  let release: Release = () => undefined
  let released = false
  const held = new Promise<void>((resolve) => {
    release = () => {
      released = true
      resolve()
    }
  })
  locks
    .request(`rrk:${name}`, { steal: true }, () => held)
    .catch(() => {
      if (!released) onLost()
    })
  return release
}

const isClaim = (data: unknown): data is { readonly kind: 'only-tab'; readonly name: string } =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'only-tab' && 'name' in data

const byMessage = ({ name, onLost }: Claim): Release => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }) => {
    if (isClaim(data) && data.name === name) onLost()
  })
  channel.postMessage({ kind: 'only-tab', name })
  return () => channel.close()
}

const take = (claim: Claim): Release => {
  const { locks } = navigator
  // Missing on plain http; the types do not say so.
  if (locks !== undefined) return byLock(claim, locks)
  return typeof BroadcastChannel === 'undefined' ? () => undefined : byMessage(claim)
}

/** Takes the thing for this tab until released. A page put away by the browser lets go, and takes it again when it is back. */
export const claimForThisTab = (claim: Claim): Release => {
  let release = take(claim)
  const letGo = (): void => release()
  const takeAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) release = take(claim)
  }
  window.addEventListener('pagehide', letGo)
  window.addEventListener('pageshow', takeAgain)
  return () => {
    window.removeEventListener('pagehide', letGo)
    window.removeEventListener('pageshow', takeAgain)
    release()
  }
}
