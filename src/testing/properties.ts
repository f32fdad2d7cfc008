import process from 'node:process'
import fc from 'fast-check'

// Other values on every run at a desk, where a new finding is welcome; the same ones where a run decides on a change.
if (process.env.CI) fc.configureGlobal({ seed: 20_160_404 })

export { fc }
