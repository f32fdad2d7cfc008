import { LOOK_CACHE } from './cache-names.ts'
/** How somebody wants pages to look, kept where the service worker can read it: pages it sends look so at once. */
export interface Look {
  readonly theme: string
  readonly textSize: string
  readonly motion: string
  readonly tabTitle: string
}

/** What a tab is called that should say nothing; a word in both languages. */
export const NEUTRAL_TITLE = 'Notes'

/** Attributes of `<html>` and the values that mean "as the browser has it". */
const ATTRIBUTES = [
  ['theme', 'data-theme', 'system'],
  ['textSize', 'data-text', 'normal'],
  ['motion', 'data-motion', 'system'],
] as const

/** ` data-theme="dark"` and so on, for `<html`; nothing for what is as usual or no plain word. */
export const attributesOf = (look: unknown): string => {
  if (typeof look !== 'object' || look === null) return ''
  const values = new Map<string, unknown>(Object.entries(look))
  return ATTRIBUTES.map(([name, attribute, usual]) => {
    const value = values.get(name)
    return typeof value === 'string' && value !== usual && /^[a-z]+$/.test(value) ? ` ${attribute}="${value}"` : ''
  }).join('')
}

/** A page as somebody wants it: with the attributes of its look, and a title that says nothing where that was asked for. */
export const dressed = (html: string, look: unknown): string => {
  const isNeutral = typeof look === 'object' && look !== null && 'tabTitle' in look && look.tabTitle === 'neutral'
  const named = isNeutral ? html.replace(/<title>[^<]*<\/title>/, `<title>${NEUTRAL_TITLE}</title>`) : html
  return named.replace('<html', `<html${attributesOf(look)}`)
}

export const looksTheSame = (one: Look, other: Look): boolean =>
  ATTRIBUTES.every(([name]) => one[name] === other[name]) && one.tabTitle === other.tabTitle

/** Only ever a comfort: a browser without this store shows the usual look until the app has started. */
export const keepLook = async (base: URL, { theme, textSize, motion, tabTitle }: Look): Promise<void> => {
  if (!('caches' in globalThis)) return
  try {
    const cache = await caches.open(LOOK_CACHE)
    await cache.put(new URL('look.json', base).href, new Response(JSON.stringify({ theme, textSize, motion, tabTitle })))
  } catch (error) {
    console.info('look not kept:', error)
  }
}
