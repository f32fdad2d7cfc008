// Serves the built site for the end-to-end tests, three times: at the root on PORT, under /sub/path/ on PORT+1, and
// with the hash router on PORT+2.
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/cli/static-server.mjs'

const folder = fileURLToPath(new URL('../../dist', import.meta.url))
const port = Number(process.argv[2])
await serve({ folder, port: port + 1, base: '/sub/path/' })
await serve({ folder, port: port + 2, transform: (html) => html.replace('<html ', '<html data-router="hash" ') })
await serve({ folder, port })
