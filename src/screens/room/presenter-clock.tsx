import { useTranslation } from 'react-i18next'
import type { Step } from '#src/content/steps-of.ts'
import type { RoomState } from '#src/domain/room.ts'
import { clockOf, useNow } from './countdown.tsx'

const MINUTE_MS = 60_000

/** What is planned up to (not with) a step, in minutes. */
const plannedBefore = (steps: readonly Step[], step: number): number =>
  steps.slice(0, step).reduce((sum, { minutes }) => sum + minutes, 0)

const timeOfDay = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { hour: 'numeric', minute: '2-digit' }).format(at)

/** The plan as a line: a part for each step that takes time, filled up to where the room is. */
const PlanLine = ({ steps, step, used }: { readonly steps: readonly Step[]; readonly step: number; readonly used: number }) => {
  const total = Math.max(1, plannedBefore(steps, steps.length))
  const parts = steps.flatMap(({ id, minutes }, index) =>
    minutes === 0 ? [] : [{ id, from: plannedBefore(steps, index), minutes, past: index < step }],
  )
  return (
    <svg className="plan" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ id, from, minutes, past }) => (
        <rect
          key={id}
          className={past ? 'past' : undefined}
          x={(from / total) * 100 + 0.15}
          y="2"
          width={Math.max(0.2, (minutes / total) * 100 - 0.3)}
          height="4"
        />
      ))}
      <rect className="now" x={Math.min(99.4, (used / total) * 100)} y="0" width="0.6" height="8" />
    </svg>
  )
}

/** How long this step and the whole have taken, against the plan, and when it will end at this rate. */
export const PresenterClock = ({ steps, state }: { readonly steps: readonly Step[]; readonly state: RoomState }) => {
  const { t, i18n } = useTranslation('room')
  const now = useNow()
  const step = steps[state.step]
  const inStep = state.stepStartedAt === undefined ? 0 : now - state.stepStartedAt
  const used = state.startedAt === undefined ? 0 : (now - state.startedAt) / MINUTE_MS
  const planned = (step?.minutes ?? 0) * MINUTE_MS
  const over = Math.floor(Math.max(0, used - plannedBefore(steps, state.step + 1)))
  const left = plannedBefore(steps, steps.length) - plannedBefore(steps, state.step) - Math.min(inStep, planned) / MINUTE_MS
  return (
    <section data-part="clock">
      <div className="spread">
        <h2 className="kicker">{t('present.thisPart')}</h2>
        {over > 0 && <span className="chip chip-sun">{t('present.over', { count: over })}</span>}
      </div>
      <p className="clock" role="timer">
        {clockOf(inStep)} <span className="muted">{t('present.planned', { time: clockOf(planned) })}</span>
      </p>
      <PlanLine steps={steps} step={state.step} used={used} />
      <p className="spread small muted">
        <span>{t('present.used', { count: Math.floor(used) })}</span>
        <span>{t('present.ends', { time: timeOfDay(now + Math.max(0, left) * MINUTE_MS, i18n.language) })}</span>
      </p>
    </section>
  )
}
