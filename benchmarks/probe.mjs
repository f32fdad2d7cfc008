// What is measured inside the page. `installProbe` is sent to every document before its own scripts run.

export function installProbe() {
  const marks = {}
  const longTasks = []
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })

  /** Resolves when what is on the page now has been painted. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(undefined)
      })
    })
  const until = (isSo) =>
    new Promise((resolve) => {
      const look = () => (isSo() ? resolve() : requestAnimationFrame(look))
      look()
    })
  const isHit = (element) => {
    if (element === null || element.disabled) return false
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return width > 0 && hit !== null && (element.contains(hit) || hit.contains(element))
  }
  const isReady = () => (document.documentElement?.dataset.app ?? 'ready') === 'ready'

  const start = async () => {
    await until(() => (document.querySelector('.prose .lede, h1 ~ p')?.getBoundingClientRect().height ?? 0) > 0)
    marks.text = await painted()
    // Scrolling to test the button would paint anew: only once the app says that it is ready.
    await until(() => isReady() && isHit(document.querySelector('[data-action="check"], summary')))
    marks.usable = performance.now()
  }
  void start()

  window.bench = {
    usable: () => until(() => marks.usable !== undefined).then(() => marks.usable),
    report: () => ({
      ...marks,
      blocked: longTasks
        .filter(({ startTime, duration }) => startTime + duration > marks.text)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      resources: performance.getEntriesByType('resource').map(({ name, responseEnd, encodedBodySize, transferSize }) => ({
        name,
        end: responseEnd,
        bytes: encodedBodySize || transferSize,
      })),
      document: performance.getEntriesByType('navigation')[0].encodedBodySize,
    }),
    /** Milliseconds from a click on `selector` to the frame in which `isSo` (source of a function) holds. */
    clickUntil: async (selector, isSo) => {
      const holds = new Function(`return (${isSo})`)()
      const from = performance.now()
      document.querySelector(selector).click()
      await until(holds)
      return (await painted()) - from
    },
  }
}
