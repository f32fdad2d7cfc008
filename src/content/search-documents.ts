import type { CompiledTerm } from '#src/domain/facts.ts'
import { type Language, plainOf, type Rich } from '#src/domain/text.ts'
import type { CompiledBlock, CompiledModule } from './compiled.ts'

/** One place that a search can find and open. */
export interface SearchDocument {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly text: string
  /** Where it stands, for the eye: module and lesson, or nothing for the glossary. */
  readonly place: string
  readonly moduleId?: string
  readonly lessonId?: string
  readonly blockId?: string
  readonly termId?: string
}

const isRich = (value: unknown): value is Rich =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((block: unknown) => typeof block === 'object' && block !== null && 't' in block))

/** Keys whose strings are settings, not words. */
const SETTINGS = new Set([
  'id',
  'type',
  'kind',
  'tone',
  'form',
  'src',
  'fact',
  'facts',
  'keyHash',
  'topic',
  'group',
  'answer',
  'word',
  'to',
  'start',
  'mood',
  'notes',
  'projector',
  'input',
  'before',
])

/** All words of a block, answers' feedback included: people search for what they read. */
const wordsOf = (value: unknown): readonly string[] => {
  if (isRich(value)) return [plainOf(value)]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return Object.entries(value).flatMap(([key, inner]) => (SETTINGS.has(key) ? [] : wordsOf(inner)))
}

const titleOf = (block: CompiledBlock): string | undefined => {
  if (block.type === 'heading') return plainOf(block.text)
  if (block.type === 'exercise') return plainOf(block.exercise.prompt)
  return 'title' in block ? plainOf(block.title) : undefined
}

export const documentsOfModule = (module: CompiledModule): readonly SearchDocument[] =>
  module.lessons.flatMap((lesson) => {
    const place = `${plainOf(module.title)} › ${plainOf(lesson.title)}`
    const shared = { language: module.language, place, moduleId: module.id, lessonId: lesson.id }
    let heading = plainOf(lesson.title)
    return [
      { id: `${module.language}/${module.id}/${lesson.id}`, title: plainOf(lesson.title), text: plainOf(lesson.lede), ...shared },
      ...lesson.blocks.map((block) => {
        heading = titleOf(block) ?? heading
        return {
          id: `${module.language}/${module.id}/${lesson.id}/${block.id}`,
          title: heading,
          text: wordsOf(block).join(' '),
          blockId: block.id,
          ...shared,
        }
      }),
    ]
  })

export const documentsOfGlossary = (terms: readonly CompiledTerm[], language: Language): readonly SearchDocument[] =>
  terms.map((term) => ({
    id: `${language}/term/${term.id}`,
    language,
    title: plainOf(term.term),
    text: [plainOf(term.definition), plainOf(term.abbreviation ?? '')].join(' '),
    place: '',
    termId: term.id,
  }))
