import type { CompiledFact, CompiledTerm } from '#src/domain/facts.ts'
import type { ModuleOutline } from '#src/domain/outline.ts'
import type { Rich } from '#src/domain/text.ts'
import type { CompiledLesson, CompiledModule } from './compiled.ts'
import { outlineOf } from './outline-of.ts'
import { referencesOf } from './references-of.ts'

/** Everything a lesson's page shows, and nothing else: it travels inside the prerendered page. */
export interface LessonPage {
  readonly module: {
    readonly id: string
    readonly title: Rich
    readonly status: CompiledModule['status']
    readonly lessons: readonly { readonly id: string; readonly title: Rich }[]
    readonly outline: ModuleOutline
  }
  readonly lesson: CompiledLesson
  readonly facts: Readonly<Record<string, CompiledFact>>
  readonly terms: Readonly<Record<string, CompiledTerm>>
}

/** Facilitator notes stay out: learners never see them. */
const withoutNotes = (lesson: CompiledLesson): CompiledLesson => ({
  ...lesson,
  notes: {},
  blocks: lesson.blocks.map((block) => {
    const { notes: _notes, ...rest } = block
    return rest
  }),
})

export const lessonPageOf = (module: CompiledModule, lessonId: string): LessonPage | undefined => {
  const found = module.lessons.find(({ id }) => id === lessonId)
  if (found === undefined) return undefined
  const lesson = withoutNotes(found)
  return {
    module: {
      id: module.id,
      title: module.title,
      status: module.status,
      lessons: module.lessons.map(({ id, title }) => ({ id, title })),
      outline: outlineOf(module),
    },
    lesson,
    ...referencesOf(lesson.blocks, module),
  }
}
