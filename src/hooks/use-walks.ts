import { useEffect, useState } from 'react'
import { walksOf } from '#src/content/walks-of.ts'
import type { Language } from '#src/domain/text.ts'
import type { WalkOf } from '#src/domain/summary.ts'
import { useServices } from '#src/services.ts'

const NONE: ReadonlyMap<string, WalkOf> = new Map()

/**
 * The stories of these modules, to tell which way somebody took through them. Loaded only when asked for (`wanted`);
 * a module that can't be loaded has no stories, and the summary then leaves them out.
 */
export const useWalks = (moduleIds: readonly string[], language: Language, wanted: boolean): ReadonlyMap<string, WalkOf> => {
  const { content } = useServices()
  const [walks, setWalks] = useState(NONE)
  const key = wanted ? moduleIds.join(' ') : ''
  useEffect(() => {
    if (key === '') return undefined
    let gone = false
    void Promise.all(key.split(' ').map((id) => content.module(id, language))).then((results) => {
      if (!gone)
        setWalks(new Map(results.flatMap((result) => (result.ok ? [[result.value.id, walksOf(result.value)] as const] : []))))
    })
    return () => {
      gone = true
    }
  }, [content, key, language])
  return wanted ? walks : NONE
}
