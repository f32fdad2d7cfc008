import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData, useSearchParams } from 'react-router'
import { type Step, stepsLeft, stepsOf } from '#src/content/steps-of.ts'
import { droppedIn, type RoomAction, type RoomState } from '#src/domain/room.ts'
import { plainOf } from '#src/domain/text.ts'
import { tallyQuestionOf } from '#src/exercises/tally-options.ts'
import { keepScreenAwake } from '#src/platform/wake-lock.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { ReferencesContext } from '#src/ui/reference-panel.ts'
import { SurfaceStyles } from '#src/ui/surface-styles.tsx'
import { OneScreen } from './one-screen.tsx'
import { PresenterControls } from './presenter-controls.tsx'
import { PresenterHead } from './presenter-head.tsx'
import { PresenterClock } from './presenter-clock.tsx'
import { Afresh, ParkingLot, Timers } from './presenter-side.tsx'
import { actionOfKey } from './room-keys.ts'
import type { RoomData } from './room-data.ts'
import { RunningLate } from './running-late.tsx'
import { StepNotes } from './step-notes.tsx'
import { StepTitle } from './step-title.tsx'
import { TallyPad } from './tally-pad.tsx'
import { usePresenter } from './use-presenter.ts'
import { WallStep } from './wall-step.tsx'

const firstStepOf = (search: URLSearchParams): number | undefined => {
  const step = Number(search.get('step') ?? Number.NaN)
  return Number.isSafeInteger(step) && step >= 1 ? step - 1 : undefined
}

interface DeskProps {
  readonly data: RoomData
  readonly steps: readonly Step[]
  readonly state: RoomState
  readonly act: (action: RoomAction) => void
}

const Votes = ({ steps, state, act }: Omit<DeskProps, 'data'>) => {
  const { t } = useTranslation('room')
  const content = steps[state.step]?.content
  if (content?.kind !== 'exercise') return null
  const { exercise } = content
  const question = tallyQuestionOf(exercise, exercise.id, state.taken[exercise.id] ?? [])
  const story = exercise.kind === 'scenario' ? exercise.id : undefined
  const canGoBack = story !== undefined && (state.taken[story]?.length ?? 0) > 0
  return (
    <>
      {question !== undefined && <TallyPad question={question} state={state} act={act} story={story} />}
      {canGoBack && (
        <button type="button" className="btn btn-quiet btn-small" onClick={() => act({ do: 'back', story })}>
          {t('votes.back')}
        </button>
      )}
    </>
  )
}

const Then = ({ steps, from }: { readonly steps: readonly Step[]; readonly from: number }) => {
  const { t } = useTranslation('room')
  const next = steps.slice(from, from + 3)
  if (next.length === 0) return null
  return (
    <section>
      <h2 className="kicker">{t('present.afterwards')}</h2>
      <ol className="then">
        {next.map((step) => (
          <li key={step.id}>
            <StepTitle step={step} />
            {step.minutes > 0 && <span className="muted">{t('present.minutes', { count: Math.round(step.minutes) })}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const Desk = ({ data, steps, state, act }: DeskProps) => {
  const { t } = useTranslation('room')
  const next = steps[state.step + 1]
  return (
    <>
      <div className="desk">
        <section aria-label={t('present.now', { step: state.step + 1, total: steps.length })}>
          <p className="kicker">{t('present.now', { step: state.step + 1, total: steps.length })}</p>
          <div className={state.blank ? 'slide blank' : 'slide'}>
            <WallStep data={data} state={state} />
          </div>
        </section>
        <section aria-label={t('present.next')}>
          <p className="kicker">{t('present.next')}</p>
          {next === undefined ? (
            <p>{t('present.last')}</p>
          ) : (
            <>
              <div className="slide">
                <WallStep data={data} state={state} at={state.step + 1} />
              </div>
              <p className="small muted">
                <StepTitle step={next} />
              </p>
            </>
          )}
        </section>
        <section className="desk-notes">
          <h2 className="kicker">{t('present.notes')}</h2>
          <StepNotes step={steps[state.step]} />
        </section>
      </div>
      <aside className="side">
        <PresenterClock steps={steps} state={state} />
        <RunningLate all={stepsOf(data.modules[data.language])} steps={steps} state={state} act={act} />
        <Votes steps={steps} state={state} act={act} />
        <Timers state={state} act={act} />
        <Then steps={steps} from={state.step + 1} />
        <ParkingLot state={state} act={act} />
        <details>
          <summary className="kicker">{t('present.keys')}</summary>
          <p className="small">{t('present.keysText')}</p>
        </details>
        <Afresh act={act} />
      </aside>
    </>
  )
}

/** The facilitator's own window: what the room sees now and next, notes, clock, votes, and the controls of both windows. */
export const Present = () => {
  const { t } = useTranslation('room')
  const data = useLoaderData<RoomData>()
  const [search] = useSearchParams()
  const { language, today } = data
  const module = data.modules[language]
  const [oneScreen, setOneScreen] = useState(false)
  const [peeking, setPeeking] = useState(false)
  const press = useRef<(key: string) => void>(undefined)
  const onKey = useCallback((key: string) => press.current?.(key), [])
  const { state, act, audienceIsOn, connect } = usePresenter(module.id, language, firstStepOf(search), onKey)
  const dropped = state === undefined ? '' : droppedIn(state).join(' ')
  const steps = useMemo(() => stepsLeft(module, dropped.split(' ')), [module, dropped])
  useEffect(keepScreenAwake, [])
  useEffect(() => {
    press.current = (key) => {
      if (key === 'Escape') setOneScreen(false)
      if (key === 'n' || key === 'N') setPeeking((before) => !before)
      const action = state === undefined ? undefined : actionOfKey(key, state, steps.length)
      if (action !== undefined) act(action)
    }
  }, [state, steps, act])
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const { target } = event
      const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select, summary') !== null
      const isOnButton = target instanceof HTMLElement && target.closest('button, a') !== null
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping || (isOnButton && [' ', 'Enter'].includes(event.key))) return
      if (event.key === ' ' || event.key.startsWith('Page') || event.key.startsWith('Arrow')) event.preventDefault()
      press.current?.(event.key)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  const references = useMemo(
    () => ({ language, today, facts: module.facts, terms: module.terms, plain: true }),
    [language, today, module],
  )
  return (
    <main id="content" className={oneScreen ? 'one-screen' : 'presenter'}>
      <SurfaceStyles />
      <PageHead
        title={t('present.title', { module: plainOf(module.title) })}
        language={language}
        path={`present/${module.id}/`}
      />
      <ReferencesContext value={references}>
        {state !== undefined &&
          (oneScreen ? (
            <OneScreen
              data={data}
              state={state}
              act={act}
              steps={steps}
              peeking={peeking}
              onPeek={() => setPeeking(!peeking)}
              onLeave={() => setOneScreen(false)}
            />
          ) : (
            <>
              <PresenterHead data={data} audienceIsOn={audienceIsOn} connect={connect} onOneScreen={() => setOneScreen(true)} />
              <Desk data={data} steps={steps} state={state} act={act} />
              <PresenterControls state={state} act={act} steps={steps} />
            </>
          ))}
      </ReferencesContext>
    </main>
  )
}
