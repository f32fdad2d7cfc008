import type { Plugin } from 'vite'

const HINT = '//# allFunctionsCalledOnLoad\n'
const NEEDED_AT_ONCE = /(?:^|\/)(libraries|learner|entry-browser|view-usual|words-\w+|open-store)-/

/**
 * Tells the browser which scripts run as soon as they are there: Chromium then compiles their functions beside the main
 * thread while they arrive, where it would otherwise do so one by one while the page wakes up. A comment to others.
 */
export const compileHints = (): Plugin => ({
  name: 'rrk:compile-hints',
  generateBundle(_options, bundle) {
    if (this.environment.config.consumer !== 'client') return
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && NEEDED_AT_ONCE.test(file.fileName)) file.code = HINT + file.code
  },
})
