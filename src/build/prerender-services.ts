import { failure, success } from '#src/domain/result.ts'
import { LOCALE_FILES } from '#src/i18n/locale-files.ts'
import { createWords } from '#src/i18n/words.ts'
import { fixedClock } from '#src/platform/clock.ts'
import { countingIds } from '#src/platform/ids.ts'
import type { Content } from '#src/content/content.ts'
import type { Services } from '#src/services.ts'
import { createGate } from '#src/state/gate.ts'
import { createNotices } from '#src/state/notices.ts'
import { createPreferences } from '#src/state/preferences.ts'
import type { Course } from './course-files.ts'

const contentOf = (course: Course, kitVersion: string): Content => ({
  version: course.version,
  kitVersion,
  factsCheckedOn: course.factsCheckedOn,
  moduleIds: course.moduleIds,
  catalogue: (language) => Promise.resolve(success(course.byLanguage[language].catalogue)),
  glossary: (language) => Promise.resolve(success(course.byLanguage[language].glossary)),
  facts: (language) => Promise.resolve(success(course.byLanguage[language].facts)),
  module: (id, language) => {
    const module = course.byLanguage[language].modules.get(id)
    return Promise.resolve(module === undefined ? failure({ kind: 'missing', file: id }) : success(module))
  },
})

/** What pages are prerendered with: the day is that of the build, nobody has done anything, nothing is stored. */
export const prerenderServices = (course: Course, kitVersion: string, now: string): Services => ({
  content: contentOf(course, kitVersion),
  words: createWords(LOCALE_FILES),
  clock: fixedClock(now),
  ids: countingIds(),
  preferences: createPreferences(undefined),
  notices: createNotices(),
  gate: createGate(),
  keyring: new Map(),
  openKept: () => Promise.reject(new Error('pages are prerendered without a store')),
  openStore: () => Promise.reject(new Error('pages are prerendered without a store')),
  asset: (path) => `/${path}`,
})
