// What is measured inside the page. `installProbe` is sent to every document before its own scripts run.

export function installProbe() {
  const marks = {}
  const longTasks = []
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true })

  /** Called in a frame: resolves after it has been painted. */
  const framePainted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(undefined)
    })
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()))
  const frameIn = async (isSo) => {
    do await nextFrame()
    while (!isSo())
  }
  const change = (isSo) =>
    new Promise((resolve) => {
      if (isSo()) return resolve()
      const observer = new MutationObserver(() => {
        if (!isSo()) return
        observer.disconnect()
        resolve()
      })
      return observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    })
  const isHit = (element) => {
    if (element === null || element.disabled) return false
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return width > 0 && hit !== null && (element.contains(hit) || hit.contains(element))
  }
  const firstExercise = () => document.querySelector('[data-action="check"]') ?? document.querySelector('summary')
  const isReady = () => (document.documentElement?.dataset.app ?? 'ready') === 'ready'

  const start = async () => {
    await frameIn(() => (document.querySelector('.prose .lede, h1 ~ p')?.getBoundingClientRect().height ?? 0) > 0)
    marks.text = await framePainted()
    // Scrolling to the button would paint anew: only once the app says that it is ready.
    await frameIn(() => isReady() && isHit(firstExercise()))
    marks.usable = performance.now()
  }
  void start()

  const heading = () => document.querySelector('h1')?.textContent ?? ''
  /** What a click may lead to. */
  const GOALS = {
    'another page': () => {
      const before = heading()
      return () => heading() !== '' && heading() !== before
    },
    'kept with feedback': (exercise) => () =>
      document.querySelector(
        `[data-exercise="${exercise}"]:not([data-state="empty"], [data-state="draft"])[data-save="saved"]`,
      ) !== null,
    'another language': () => {
      const { lang } = document.documentElement
      const before = heading()
      return () => document.documentElement.lang !== lang && heading() !== before
    },
    'open details': () => () => document.querySelector('details').open,
  }

  window.bench = {
    usable: () => frameIn(() => marks.usable !== undefined),
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
    /** Milliseconds from a click to the end of the frame that shows where it leads. */
    clickUntil: async (selector, goal, exercise) => {
      const isThere = GOALS[goal](exercise)
      const from = performance.now()
      document.querySelector(selector).click()
      await change(isThere)
      await nextFrame()
      return (await framePainted()) - from
    },
  }
}
