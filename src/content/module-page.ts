import type { CompiledModule } from './compiled.ts'
import { outlineOf } from './outline-of.ts'
import { referencesOf } from './references-of.ts'

/** What a module's own page shows: everything but the lessons' content and the quiz's questions. */
export const modulePageOf = (module: CompiledModule) => {
  const { id, status, title, summary, minutes, aims, keyMessages, nextSteps, resources } = module
  const page = { id, status, title, summary, minutes, aims, keyMessages, nextSteps, resources }
  return {
    module: {
      ...page,
      lessons: module.lessons.map(({ id: lessonId, title: lessonTitle, lede, minutes: lessonMinutes }) => ({
        id: lessonId,
        title: lessonTitle,
        lede,
        minutes: lessonMinutes,
      })),
      outline: outlineOf(module),
    },
    ...referencesOf(page, module),
  }
}

export type ModulePage = ReturnType<typeof modulePageOf>
