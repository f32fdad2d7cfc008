import { createHash } from 'node:crypto'
import { QUIET_CHECK } from './quiet-check.ts'

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy of every page, the same text as header and as `<meta>`. `styles` are the inlined style sheets. */
export const securityPolicy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${sourceOf(QUIET_CHECK)}`,
    ["style-src 'self'", ...styles.map(sourceOf)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types rrk',
  ].join('; ')
