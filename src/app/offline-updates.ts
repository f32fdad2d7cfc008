import { trustedScriptUrl } from '#src/platform/trusted-types.ts'
import { type NoticesStore, showNotice } from '#src/state/notices.ts'

let waiting: ServiceWorker | undefined

/** Lets the waiting version take over, then loads the page anew. Only ever called by the person's own press. */
export const applyUpdate = (): void => {
  // Another tab may have let it take over already.
  if (waiting?.state !== 'installed') {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage({ type: 'take-over' })
}

const follow = (registration: ServiceWorkerRegistration, notices: NoticesStore): void => {
  const announce = (worker: ServiceWorker | null): void => {
    if (worker === null || navigator.serviceWorker.controller === null) return
    waiting = worker
    showNotice(notices, 'update-ready')
  }
  const watch = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') announce(worker)
      if (worker.state === 'activated' && waiting === undefined) showNotice(notices, 'offline-ready')
    })
  announce(registration.waiting)
  // The browser looks for a new version on its own, often before this page listens.
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
}

/** Asks the service worker to keep the page that somebody is on: next time it can be read before any script has run. */
export const keepThisPage = (): void => {
  navigator.serviceWorker?.controller?.postMessage({ type: 'keep-page', address: location.href })
}

/** Registers the service worker where the address and the browser allow one. Called when the page is usable and idle. */
export const startOffline = async (base: URL, notices: NoticesStore): Promise<void> => {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  try {
    const address = trustedScriptUrl(new URL('service-worker.js', base).href)
    // Asked before a new version is looked for: its files are no longer those of this one.
    navigator.serviceWorker.controller?.postMessage({ type: 'keep-missing' })
    follow(await navigator.serviceWorker.register(address, { scope: base.pathname, updateViaCache: 'none' }), notices)
  } catch (error) {
    // A host that sends the file with a wrong type, or a browser that forbids it: the app works online.
    console.info('working online only:', error)
  }
}
