const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address when it is an absolute http(s), mailto or tel one; anything else (script, data, relative) gives `undefined`. */
export const safeHref = (address: string): string | undefined => {
  // Browsers skip control and invisible characters inside a scheme, so they go before it is judged.
  // oxlint-disable-next-line no-control-regex
  const clean = address.replaceAll(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*:)/i.exec(clean)?.[1]?.toLowerCase()
  return scheme !== undefined && SAFE_SCHEMES.has(scheme) ? clean : undefined
}
