import { test as base, expect } from '@playwright/test'

/** Messages that a browser writes about the test's own doing, such as being offline on purpose. */
const EXPECTED = [/ERR_INTERNET_DISCONNECTED/, /Failed to load resource: the server responded with a status of 404/]

/**
 * Every test also watches what no test should have to ask: nothing in the console, no breach of the security policy,
 * and no request to any other host.
 */
export const test = base.extend<{ expected: RegExp; watch: string[] }>({
  /** Messages that a test causes on purpose; none unless it says so. */
  expected: [/(?!)/, { option: true }],
  watch: [
    async ({ page, context, baseURL, expected }, use) => {
      const findings: string[] = []
      const own = new URL(baseURL ?? 'http://localhost').hostname
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        )
      })
      context.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== own) findings.push(`request to ${hostname}`)
      })
      page.on('pageerror', (error) => findings.push(`uncaught: ${error.message}`))
      page.on('console', (message) => {
        const text = message.text()
        if (['error', 'warning'].includes(message.type()) && ![...EXPECTED, expected].some((one) => one.test(text)))
          findings.push(`console: ${text}`)
      })
      await use(findings)
      expect(findings).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
