import { useTranslation } from 'react-i18next'
import type { Step } from '#src/content/steps-of.ts'
import type { RoomAction, RoomState } from '#src/domain/room.ts'
import { dropForTime } from '#src/domain/running-late.ts'
import { StepTitle } from './step-title.tsx'

const MINUTES = 10

/** Leaves out ten minutes of what matters least, says what, and takes it back when asked. */
export const RunningLate = ({
  all,
  steps,
  state,
  act,
}: {
  /** Every step of the module, those that were left out too. */
  readonly all: readonly Step[]
  readonly steps: readonly Step[]
  readonly state: RoomState
  readonly act: (action: RoomAction) => void
}) => {
  const { t } = useTranslation('room')
  const last = state.dropped?.at(-1) ?? []
  const groups = dropForTime(steps, state.step, MINUTES)
  const out = last.flatMap((group) => all.find((step) => step.group === group) ?? [])
  const undo = (): void => {
    const kept = new Set(state.dropped?.slice(0, -1).flat())
    const back = all.filter(({ group }) => !kept.has(group))
    act({
      do: 'undo-drop',
      step: Math.max(
        0,
        back.findIndex(({ id }) => id === steps[state.step]?.id),
      ),
    })
  }
  return (
    <section data-part="late">
      <p className="row">
        <button
          type="button"
          className="btn btn-line btn-small"
          data-action="late"
          disabled={groups.length === 0}
          onClick={() => act({ do: 'drop', groups })}
        >
          {t('present.late', { count: MINUTES })}
        </button>
        {out.length > 0 && (
          <button type="button" className="btn btn-quiet btn-small" data-action="undo-late" onClick={undo}>
            {t('present.undo')}
          </button>
        )}
      </p>
      <div role="status" className="small">
        {out.length > 0 && (
          <>
            <p>{t('present.dropped')}</p>
            <ul className="list">
              {out.map((step) => (
                <li key={step.group}>
                  <StepTitle step={step} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
