import { ArrowLeft, ArrowRight, Eye, EyeOff, MonitorOff, MonitorUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Step } from '#src/content/steps-of.ts'
import type { RoomAction, RoomState } from '#src/domain/room.ts'
import { Icon } from '#src/ui/icon.tsx'

/** Large enough for a thumb that does not look: back and on, dark, answer, languages. */
export const PresenterControls = ({
  state,
  act,
  steps,
}: {
  readonly state: RoomState
  readonly act: (action: RoomAction) => void
  readonly steps: readonly Step[]
}) => {
  const { t } = useTranslation('room')
  const go = (step: number): void => act({ do: 'go', step, steps: steps.length, at: Date.now() })
  const isExercise = steps[state.step]?.content.kind === 'exercise'
  return (
    <footer className="controls">
      <button
        type="button"
        className="btn btn-line"
        data-action="previous"
        disabled={state.step === 0}
        onClick={() => go(state.step - 1)}
      >
        <Icon of={ArrowLeft} />
        {t('present.previous')}
      </button>
      <button
        type="button"
        className="btn btn-line"
        data-action="blank"
        aria-pressed={state.blank}
        onClick={() => act({ do: 'blank' })}
      >
        <Icon of={state.blank ? MonitorUp : MonitorOff} />
        {state.blank ? t('present.unblank') : t('present.blank')}
      </button>
      <span className="row languages">
        <button type="button" className="btn btn-quiet btn-small" data-action="swap" onClick={() => act({ do: 'swap' })}>
          {t('present.swap')}
        </button>
        <button type="button" className="btn btn-quiet btn-small" data-action="second" onClick={() => act({ do: 'second' })}>
          {state.languages.length > 1 ? t('present.one') : t('present.both')}
        </button>
      </span>
      <button
        type="button"
        className="btn btn-sun"
        data-action="reveal"
        aria-pressed={state.revealed}
        disabled={!isExercise}
        onClick={() => act({ do: 'reveal' })}
      >
        <Icon of={state.revealed ? EyeOff : Eye} />
        {state.revealed ? t('present.conceal') : t('present.reveal')}
      </button>
      <button
        type="button"
        className="btn btn-primary next"
        data-action="next"
        disabled={state.step >= steps.length - 1}
        onClick={() => go(state.step + 1)}
      >
        {t('present.nextButton')}
        <Icon of={ArrowRight} />
      </button>
    </footer>
  )
}
