/** Forgets which pages somebody has been on: the service worker keeps those for the next visit. */
export const forgetPages = async (): Promise<void> => {
  if (!('caches' in globalThis)) return
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('rrk-') && name.endsWith('-pages')).map((name) => caches.delete(name)))
}
