import { useCallback, useEffect, useRef } from 'react'
import { recordLessonEvent, savePosition } from '#src/actions/record-lesson.ts'
import type { ModuleProgress } from '#src/domain/progress.ts'
import { useServices } from '#src/services.ts'
import { usePreference } from './use-preference.ts'

/** After two minutes without a sign of life, time no longer counts. */
const IDLE_MS = 120_000
/** Shorter visits are not worth a row. */
const SHORTEST_MS = 5_000

/** Time during which the page was visible and somebody was there, appended as one row when it is hidden or left. */
const useActiveTime = (moduleId: string, lessonId: string): void => {
  const services = useServices()
  useEffect(() => {
    const { clock } = services
    let activeMs = 0
    let from = clock.monotonicMs()
    const count = () => {
      const now = clock.monotonicMs()
      activeMs += Math.min(now - from, IDLE_MS)
      from = now
    }
    const flush = () => {
      if (document.visibilityState !== 'hidden') count()
      const durationMs = Math.round(activeMs)
      if (durationMs < SHORTEST_MS) return
      activeMs = 0
      void recordLessonEvent(services, { kind: 'active', moduleId, lessonId, durationMs, at: clock.now() })
    }
    const whenHidden = () => {
      if (document.visibilityState === 'visible') {
        from = clock.monotonicMs()
        return
      }
      count()
      flush()
    }
    const signs = ['pointerdown', 'keydown', 'scroll'] as const
    for (const sign of signs) window.addEventListener(sign, count, { passive: true })
    document.addEventListener('visibilitychange', whenHidden)
    window.addEventListener('pagehide', flush)
    return () => {
      for (const sign of signs) window.removeEventListener(sign, count)
      document.removeEventListener('visibilitychange', whenHidden)
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [services, moduleId, lessonId])
}

/** The first block on screen: where "Continue" leads back to. */
const blockInView = (): string | undefined =>
  [...document.querySelectorAll<HTMLElement>('.block')].findLast((block) => block.getBoundingClientRect().top < innerHeight / 3)
    ?.id

const usePosition = (moduleId: string, lessonId: string): void => {
  const services = useServices()
  // The first answer makes the profile: from then on there is something to come back to.
  const profileId = usePreference('profileId')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const save = () => {
      const blockId = blockInView()
      void savePosition(services, { moduleId, lessonId, ...(blockId !== undefined && { blockId }) })
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(save, 1000)
    }
    save()
    window.addEventListener('scroll', later, { passive: true })
    window.addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', later)
      window.removeEventListener('pagehide', save)
    }
  }, [services, moduleId, lessonId, profileId])
}

/**
 * Notes that a lesson was opened and that its end was reached, how long somebody was active in it, and where they
 * are. `progress` is `undefined` until the database has answered, so that nothing is noted twice.
 * Gives the ref for the element at the lesson's end.
 */
export const useLessonVisit = (moduleId: string, lessonId: string, progress: ModuleProgress | undefined) => {
  const services = useServices()
  useActiveTime(moduleId, lessonId)
  usePosition(moduleId, lessonId)
  const status = progress?.lessons.find(({ id }) => id === lessonId)?.status
  const known = useRef<{ lessonId: string; ended: boolean }>(undefined)
  const pending = useRef(false)

  useEffect(() => {
    if (status === undefined) return
    if (known.current?.lessonId !== lessonId) known.current = { lessonId, ended: status === 'done' }
    if (pending.current && !known.current.ended) {
      known.current.ended = true
      pending.current = false
      void recordLessonEvent(services, { kind: 'reached-end', moduleId, lessonId, at: services.clock.now() })
    }
  }, [services, moduleId, lessonId, status])

  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined
      const observer = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting) return
        if (known.current?.lessonId !== lessonId) {
          pending.current = true
          return
        }
        if (known.current.ended) return
        known.current.ended = true
        void recordLessonEvent(services, { kind: 'reached-end', moduleId, lessonId, at: services.clock.now() })
      })
      observer.observe(element)
      return () => observer.disconnect()
    },
    [services, moduleId, lessonId],
  )
}
