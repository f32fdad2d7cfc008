import { useEffect } from 'react'
import { exercisesIn } from '#src/content/outline-of.ts'
import type { Language } from '#src/domain/text.ts'
import { isLearnerKind, loadLearnerKind } from '#src/exercises/views.ts'
import { whenIdle } from '#src/platform/when-idle.ts'
import { type Services, useServices } from '#src/services.ts'

/** What the other lessons of a module need: its data, and the views of its kinds of exercise. */
const fetchModule = async ({ content }: Services, moduleId: string, language: Language): Promise<void> => {
  const [module] = await Promise.all([content.module(moduleId, language), content.catalogue(language)])
  if (!module.ok) return
  const kinds = new Set(module.value.lessons.flatMap((lesson) => exercisesIn(lesson).map(({ kind }) => kind)))
  // What fails here is asked for again when it is needed, and told then.
  await Promise.allSettled([...kinds].filter(isLearnerKind).map(loadLearnerKind))
}

/** A page comes with its own lesson only. This fetches the rest when the page is idle: the next lesson opens at once. */
export const useWholeModule = (moduleId: string, language: Language): void => {
  const services = useServices()
  useEffect(() => {
    whenIdle(() => void fetchModule(services, moduleId, language))
  }, [services, moduleId, language])
}
