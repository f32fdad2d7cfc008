import MiniSearch from 'minisearch'
import type { SearchDocument } from '#src/content/search-documents.ts'
import { fold } from '#src/domain/fold.ts'

/** Finds words by their beginning, with a small slip allowed, whatever their accents and ligatures. */
export const createSearchIndex = (documents: readonly SearchDocument[]) => {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    tokenize: (text) =>
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    processTerm: (term) => (term.length > 1 ? term : null),
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { title: 2 }, combineWith: 'AND' },
  })
  index.addAll(documents)
  const byId = new Map(documents.map((document) => [document.id, document]))
  return (query: string): readonly SearchDocument[] => index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? [])
}
