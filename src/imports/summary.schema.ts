import * as z from 'zod/mini'
import { MINUTE_BANDS } from '#src/domain/progress.ts'
import { DETAILS, SUMMARY_FORMAT, SUMMARY_VERSION } from '#src/domain/summary.ts'

/** An id of the course. Written out here, because what strangers may send must not follow what authors may write. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const text = z.string().check(z.minLength(1), z.maxLength(200))
const day = z.iso.date()
const count = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000))
/** A score: from 0 to 1. */
const share = z.number().check(z.minimum(0), z.maximum(1))

const exercise = z.object({
  id,
  revision: count,
  kind: id,
  /** Points of the last answer; 0 when the learner looked at the solution instead. */
  earned: count,
  possible: count,
  /** Answers given; looking at the solution is none. */
  tries: count,
  /** Only with detail full: ids of what was chosen wrongly, as place:choice where both matter. */
  wrong: z.exactOptional(
    z.array(z.string().check(z.regex(/^[a-z0-9-]+(:[a-z0-9-]+)?$/), z.maxLength(130))).check(z.maxLength(200)),
  ),
})

const module = z.object({
  id,
  startedOn: day,
  completedOn: z.exactOptional(day),
  minutesBand: z.enum(MINUTE_BANDS),
  lessonsDone: count,
  lessonsRequired: count,
  completed: z.boolean(),
  passed: z.boolean(),
  /** Best: of the finished runs the highest. passMark: as it was in that run. */
  quiz: z.exactOptional(z.object({ best: share, latest: share, runs: count, passMark: share })),
  exercises: z.exactOptional(z.array(exercise).check(z.maxLength(2000))),
  confidence: z.exactOptional(z.object({ before: z.number(), after: z.number() })),
  scenarios: z.exactOptional(
    z.array(z.object({ id, path: z.array(id).check(z.maxLength(500)), ending: id })).check(z.maxLength(200)),
  ),
})

/**
 * Summary v1 as strangers may hand it in. Unknown fields are let through: a later version of the kit may have written
 * them. Everything has a limit, because a file of two megabytes can still be made to choke a report.
 */
export const summarySchema = z.object({
  format: z.literal(SUMMARY_FORMAT),
  version: z.literal(SUMMARY_VERSION),
  /** Random, new for each export. */
  slipId: z.string().check(z.regex(/^[a-zA-Z0-9_-]{8,64}$/)),
  session: z.exactOptional(text),
  /** The same for one learner within one session, and unlike in any other. */
  learnerKey: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  detail: z.enum(DETAILS),
  who: z.object({ kind: z.enum(['person', 'code', 'group']), label: z.exactOptional(text), size: z.exactOptional(count) }),
  /** The learning path that was chosen; null when none was. */
  door: z.nullable(id),
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  kitVersion: text,
  contentVersion: text,
  factsCheckedOn: day,
  /** The day, never the time. */
  exportedOn: day,
  modules: z.array(module).check(z.maxLength(200)),
  /** SHA-256 over the RFC 8785 form without this field. It shows damage, not who wrote it. */
  checksum: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
})
