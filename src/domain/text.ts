/**
 * Text that people read. Authors write `{ "en": "…", "fr": "…" }`; the compiler turns one language of it
 * into `Rich`: a plain string where there is no markup, else a small typed tree that React renders.
 */

/** The locale register: the only list of languages in the code. `courses/catalogue.json` must name the same. */
export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value)

export interface LocalizedText {
  readonly en?: string | undefined
  readonly fr?: string | undefined
}

/** Lists that differ by language, such as the accepted spellings of a typed answer. */
export interface LocalizedList {
  readonly en?: readonly string[] | undefined
  readonly fr?: readonly string[] | undefined
}

export type Inline =
  | string
  | { readonly t: 'em' | 'strong' | 'myth' | 'code'; readonly c: readonly Inline[] }
  | { readonly t: 'link'; readonly href: string; readonly c: readonly Inline[] }
  /** Words in another language than the text around them. */
  | { readonly t: 'lang'; readonly lang: Language; readonly c: readonly Inline[] }
  /** A ledger value with its source marker (`value: true`), or the marker alone. */
  | { readonly t: 'fact'; readonly id: string; readonly value: boolean }
  | { readonly t: 'term'; readonly id: string; readonly c: readonly Inline[] }
  /** A gap of a cloze (`c` absent) or a markable run of words (`c` present). */
  | { readonly t: 'slot'; readonly id: string; readonly c?: readonly Inline[] }
  | { readonly t: 'br' }

export type RichBlock =
  | { readonly t: 'p'; readonly c: readonly Inline[] }
  | { readonly t: 'ul' | 'ol'; readonly items: readonly (readonly RichBlock[])[] }
  | { readonly t: 'quote'; readonly c: readonly RichBlock[] }
  | {
      readonly t: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }

export type Rich = string | readonly RichBlock[]

/** The type of authored data after compiling to one language: every text becomes `Rich`, the rest stays. */
export type Compiled<T> = T extends undefined
  ? undefined
  : T extends LocalizedText
    ? Rich
    : T extends LocalizedList
      ? readonly string[]
      : T extends readonly (infer Item)[]
        ? readonly Compiled<Item>[]
        : T extends object
          ? { readonly [Key in keyof T]: Compiled<T[Key]> }
          : T

const plainOfInline = (node: Inline): string => {
  if (typeof node === 'string') return node
  if (node.t === 'br') return ' '
  if (node.t === 'fact') return ''
  return (node.c ?? ['…']).map(plainOfInline).join('')
}

const plainOfBlock = (block: RichBlock): string => {
  switch (block.t) {
    case 'p':
      return block.c.map(plainOfInline).join('')
    case 'ul':
    case 'ol':
      return block.items.map((item) => item.map(plainOfBlock).join(' ')).join('; ')
    case 'quote':
      return block.c.map(plainOfBlock).join(' ')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map((cell) => cell.map(plainOfInline).join('')).join(', ')).join('; ')
  }
}

/** The words alone, for names, announcements, search and files. Source markers are left out. */
export const plainOf = (rich: Rich): string => (typeof rich === 'string' ? rich : rich.map(plainOfBlock).join(' '))
