/** Forgets which pages somebody has been on: the service worker keeps those for the next visit. */
export const forgetPages = async (): Promise<void> => {
  if (!('caches' in globalThis)) return
  try {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => /^rrk-.*-pages$/.test(name)).map((name) => caches.delete(name)))
  } catch (error) {
    // A browser that forbids the store has kept nothing in it.
    console.info('no pages to forget:', error)
  }
}
