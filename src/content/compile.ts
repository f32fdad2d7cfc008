import { canonicalJson, sha256Hex } from '#src/domain/checksum.ts'
import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import { simHashOf } from '#src/domain/question-identity.ts'
import { type Inline, isLanguage, type Language, LANGUAGES, type Rich, type RichBlock } from '#src/domain/text.ts'
import type { CompiledCatalogue, CompiledModule } from './compiled.ts'
import { parseRichText } from './parse-rich-text.ts'
import { printNumber } from './print-number.ts'
import type { CatalogueSource } from './schemas/catalogue.schema.ts'
import type { Fact } from './schemas/facts.schema.ts'
import type { Term } from './schemas/glossary.schema.ts'
import type { ModuleSource } from './schemas/module.schema.ts'

export type Ledger = ReadonlyMap<string, Fact>
export type Glossary = ReadonlyMap<string, Term>

interface Context {
  readonly language: Language
  readonly ledger: Ledger
  readonly glossary: Glossary
  readonly usedFacts: Set<string>
  readonly usedTerms: Set<string>
}

type Localized = { readonly [Key in Language]?: string | readonly string[] | undefined }

const isLocalized = (value: object): value is Localized => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isLanguage)
}

/** The wanted language, else the first there is; `from` names it when it is another one. */
const inLanguage = (texts: Localized, language: Language) => {
  const from = [language, ...LANGUAGES].find((candidate) => texts[candidate] !== undefined) ?? language
  return { text: texts[from] ?? '', from }
}

const richOf = (texts: Localized, context: Context): Rich | readonly string[] => {
  const { text, from } = inLanguage(texts, context.language)
  if (typeof text !== 'string') return text
  const rich = resolve(parseRichText(text), { ...context, language: from })
  return from === context.language ? rich : markLanguage(rich, from)
}

/** A text shown in the other language because its translation is missing says so to voices and screen readers. */
const markLanguage = (rich: Rich, lang: Language): Rich => {
  const mark = (nodes: readonly Inline[]): readonly Inline[] => [{ t: 'lang', lang, c: nodes }]
  return mapBlocks(typeof rich === 'string' ? [{ t: 'p', c: [rich] }] : rich, mark)
}

const mapBlocks = (blocks: readonly RichBlock[], change: (nodes: readonly Inline[]) => readonly Inline[]): readonly RichBlock[] =>
  blocks.map((block): RichBlock => {
    switch (block.t) {
      case 'p':
        return { ...block, c: change(block.c) }
      case 'quote':
        return { ...block, c: mapBlocks(block.c, change) }
      case 'table':
        return { ...block, head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) }
      default:
        return { ...block, items: block.items.map((item) => mapBlocks(item, change)) }
    }
  })

/** Notes which facts and terms are used and gives a bare term its words. */
const resolve = (rich: Rich, context: Context): Rich => {
  if (typeof rich === 'string') return rich
  const change = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node) => {
      if (typeof node === 'string') return node
      if (node.t === 'fact') context.usedFacts.add(node.id)
      if (node.t === 'term') {
        context.usedTerms.add(node.id)
        const words = context.glossary.get(node.id)?.term
        return node.c.length > 0 ? node : { ...node, c: [String(inLanguage(words ?? {}, context.language).text || node.id)] }
      }
      return 'c' in node && node.c !== undefined && node.t !== 'slot' ? { ...node, c: change(node.c) } : node
    })
  return mapBlocks(rich, change)
}

/** Keys that hold course text other than what the exercise asks; a change there is no change of the question. */
const NOT_THE_QUESTION = new Set([
  'facts',
  'hints',
  'explanation',
  'revision',
  'topic',
  'optional',
  'why',
  'whenChosen',
  'whenNotChosen',
])

const questionWords = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return ''
  if (!Array.isArray(value) && isLocalized(value)) return Object.values(value).flat().join(' ')
  return Object.entries(value)
    .filter(([key]) => !NOT_THE_QUESTION.has(key))
    .map(([, inner]) => questionWords(inner))
    .join(' ')
}

const isNamed = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** Options go by their ids, so standing elsewhere in the file makes them no other question. */
const inOrderOfIds = (list: readonly unknown[]): readonly unknown[] =>
  list.every(isNamed) ? list.toSorted((left, right) => (left.id < right.id ? -1 : 1)) : list

const structureOf = (value: unknown, arranged: typeof inOrderOfIds): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return arranged(value).map((inner) => structureOf(inner, arranged))
  if (isLocalized(value)) return undefined
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !NOT_THE_QUESTION.has(key))
      .map(([key, inner]) => [key, structureOf(inner, arranged)]),
  )
}

/** See `domain/question-identity.ts`. Feedback, hints and sources are no part of it. */
export const keyHashOf = (exercise: object): string => {
  // Where things are to be put in order, the order of the file is the answer.
  const isOrder = 'kind' in exercise && exercise.kind === 'order'
  const structure = structureOf(exercise, isOrder ? (list) => list : inOrderOfIds)
  return `${sha256Hex(canonicalJson(JSON.parse(JSON.stringify(structure)))).slice(0, 16)}-${simHashOf(questionWords(exercise))}`
}

const isExercise = (value: object): boolean => 'kind' in value && 'revision' in value

const walk = (value: unknown, context: Context): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((inner) => walk(inner, context))
  if (isLocalized(value)) return richOf(value, context)
  const entries = Object.entries(value).map(([key, inner]) => [key, walk(inner, context)])
  noteFacts(value, context)
  return Object.fromEntries(isExercise(value) ? [...entries, ['keyHash', keyHashOf(value)]] : entries)
}

const noteFacts = (value: object, context: Context): void => {
  if ('facts' in value && Array.isArray(value.facts)) for (const id of value.facts) context.usedFacts.add(String(id))
  if ('fact' in value && typeof value.fact === 'string') context.usedFacts.add(value.fact)
}

const contextFor = (language: Language, ledger: Ledger, glossary: Glossary): Context => ({
  language,
  ledger,
  glossary,
  usedFacts: new Set(),
  usedTerms: new Set(),
})

/** The one place where walking by structure meets static types: `Compiled<T>` describes exactly what `walk` does. */
const compileValue = <Out>(value: unknown, context: Context): Out => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return walk(value, context) as Out
}

export const compileFact = (fact: Fact, language: Language, glossary: Glossary): CompiledFact => {
  const context = contextFor(language, new Map(), glossary)
  const { value, unit, ref: _ref, source, ...rest } = fact
  const { readVia: _readVia, ...shownSource } = source ?? {}
  const unitWords = unit === undefined ? undefined : String(inLanguage(unit, language).text)
  return {
    ...compileValue<CompiledFact>(rest, context),
    ...(typeof value === 'number' && { number: value, value: printNumber(value, unitWords, language) }),
    ...(typeof value === 'object' && { value: String(inLanguage(value, language).text) }),
    ...(source !== undefined && compileValue<Pick<CompiledFact, 'source'>>({ source: shownSource }, context)),
  }
}

export const compileTerm = (term: Term, language: Language): CompiledTerm => {
  const { source: _source, ...rest } = term
  return compileValue<CompiledTerm>(rest, contextFor(language, new Map(), new Map()))
}

const pick = <In, Out>(
  ids: ReadonlySet<string>,
  from: ReadonlyMap<string, In>,
  compileOne: (item: In) => Out,
): Record<string, Out> =>
  Object.fromEntries(
    [...ids].toSorted().flatMap((id) => {
      const item = from.get(id)
      return item === undefined ? [] : [[id, compileOne(item)]]
    }),
  )

/**
 * One module in one language. Pure: the build, the command line and the author's desk call the same function.
 * Never fails: what is missing or unknown is the checker's to report (`find-mistakes.ts`).
 */
export const compileModule = (source: ModuleSource, language: Language, ledger: Ledger, glossary: Glossary): CompiledModule => {
  const context = contextFor(language, ledger, glossary)
  const { $schema: _schema, allowWords: _allowWords, ...rest } = source
  const body = compileValue<Omit<CompiledModule, 'language' | 'facts' | 'terms'>>(rest, context)
  return {
    ...body,
    language,
    facts: pick(context.usedFacts, ledger, (fact) => compileFact(fact, language, glossary)),
    terms: pick(context.usedTerms, glossary, (term) => compileTerm(term, language)),
  }
}

export const compileCatalogue = (source: CatalogueSource, language: Language): CompiledCatalogue => {
  const { $schema: _schema, ...rest } = source
  return compileValue<CompiledCatalogue>(rest, contextFor(language, new Map(), new Map()))
}
