import 'i18next'
import type { words as core } from './locales/en/core.ts'
import type { words as device } from './locales/en/device.ts'
import type { words as exercises } from './locales/en/exercises.ts'
import type { words as home } from './locales/en/home.ts'
import type { words as inbox } from './locales/en/inbox.ts'
import type { words as lock } from './locales/en/lock.ts'
import type { words as mine } from './locales/en/mine.ts'
import type { words as print } from './locales/en/print.ts'
import type { words as quiz } from './locales/en/quiz.ts'
import type { words as reference } from './locales/en/reference.ts'
import type { words as room } from './locales/en/room.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'core'
    resources: {
      core: typeof core
      device: typeof device
      exercises: typeof exercises
      home: typeof home
      inbox: typeof inbox
      lock: typeof lock
      mine: typeof mine
      print: typeof print
      quiz: typeof quiz
      reference: typeof reference
      room: typeof room
    }
    returnEmptyString: false
    strictInterpolationChecks: true
    strictKeyChecks: true
  }
}
