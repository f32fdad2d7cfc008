import { useTranslation } from 'react-i18next'
import type { Step } from '#src/content/steps-of.ts'
import type { RoomAction, RoomState } from '#src/domain/room.ts'
import { AudienceScreen } from './audience-screen.tsx'
import { PresenterControls } from './presenter-controls.tsx'
import type { RoomData } from './room-data.ts'
import { StepNotes } from './step-notes.tsx'

/** For rooms with a single display: the wall itself, notes and controls only while they are asked for. */
export const OneScreen = ({
  data,
  state,
  act,
  steps,
  peeking,
  onPeek,
  onLeave,
}: {
  readonly data: RoomData
  readonly state: RoomState
  readonly act: (action: RoomAction) => void
  readonly steps: readonly Step[]
  readonly peeking: boolean
  readonly onPeek: () => void
  readonly onLeave: () => void
}) => {
  const { t } = useTranslation('room')
  return (
    <>
      <AudienceScreen data={data} state={state} />
      <button type="button" className="peek-button" aria-expanded={peeking} onClick={onPeek}>
        {t('present.notes')}
      </button>
      {peeking && (
        <section className="peek" aria-label={t('present.notes')}>
          <StepNotes step={steps[state.step]} />
          <PresenterControls state={state} act={act} steps={steps} />
          <p className="row">
            <button type="button" className="btn btn-line btn-small" onClick={onLeave}>
              {t('present.oneScreenOff')}
            </button>
            <span className="small muted">{t('present.oneScreenHow')}</span>
          </p>
        </section>
      )}
    </>
  )
}
