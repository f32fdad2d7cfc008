import { RotateCcw, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { plainOf } from '#src/domain/text.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { LearnerViewProps } from '../exercise-view.ts'
import { replayScenario, type ScenarioAnswer, type ScenarioExercise, type ScenarioState } from './scenario.score.ts'

type Props = LearnerViewProps<ScenarioExercise, ScenarioAnswer>

/** The way taken so far, as a line of doors; what was not taken stays unseen. */
const PathMap = ({ state }: { readonly state: ScenarioState }) => {
  const { t } = useTranslation('exercises')
  return (
    <nav className="map" aria-label={t('scenario.map')}>
      <p className="kicker">{t('scenario.map')}</p>
      <ol className="outline">
        {state.visited.map(({ node }, index) => (
          <li key={`${index}-${node.id}`} className={index === state.visited.length - 1 ? 'here' : 'done'}>
            <span className="step">
              <span className="stop">
                <i />
              </span>
              <span>
                <RichLine text={node.label} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const Ending = ({ state }: { readonly state: ScenarioState }) => {
  const { t } = useTranslation('exercises')
  const { ending } = state
  if (ending === undefined) return null
  return (
    <div className={`ending tone-${ending.tone}`}>
      <p className="kicker">{t(`scenario.tone.${ending.tone}`)}</p>
      <h3>
        <RichLine text={ending.title} />
      </h3>
      <RichText text={ending.lesson} />
    </div>
  )
}

/** A branching story. Each choice is a press; one can always go back and try another way. */
export const ScenarioLearner = ({ exercise, answer, onAnswer, disabled, promptId, feedback }: Props) => {
  const { t } = useTranslation('exercises')
  const state = replayScenario(exercise, answer.taken)
  const scene = useRef<HTMLDivElement>(null)
  const steps = state.taken.length
  const seen = useRef(steps)
  useEffect(() => {
    // After a step the story goes on above the buttons: reading and focus go there.
    if (seen.current !== steps) scene.current?.focus({ preventScroll: false })
    seen.current = steps
  }, [steps])
  const { by } = state.visited.at(-1) ?? {}
  return (
    <div className="scenario" role="group" aria-labelledby={promptId}>
      <div className="story">
        <div className="scene" ref={scene} tabIndex={-1}>
          <p className="kicker">{t('scenario.step', { position: steps + 1 })}</p>
          {by !== undefined && (
            <div className="consequence">
              <p className="small muted">{t('scenario.lastChoice', { choice: plainOf(by.text) })}</p>
              <RichText text={by.feedback} />
            </div>
          )}
          {state.node.speaker !== undefined && (
            <p className="speaker">
              <RichLine text={state.node.speaker} />
            </p>
          )}
          <RichText text={state.node.text} />
          {state.variants.map(({ text }, index) => (
            <RichText key={index} text={text} />
          ))}
          <Ending state={state} />
        </div>
        <div className="options">
          {state.offered.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              className="option step-option"
              data-item={id}
              disabled={disabled}
              onClick={() => onAnswer({ taken: [...state.taken, id] })}
            >
              <span className="dot" />
              <span>
                <RichLine text={text} />
              </span>
            </button>
          ))}
        </div>
        {feedback === undefined && steps > 0 && (
          <p className="row">
            <button
              type="button"
              className="btn btn-quiet btn-small"
              data-action="previous"
              disabled={disabled}
              onClick={() => onAnswer({ taken: state.taken.slice(0, -1) })}
            >
              <Icon of={Undo2} />
              {t('scenario.back')}
            </button>
            <button type="button" className="btn btn-quiet btn-small" disabled={disabled} onClick={() => onAnswer({ taken: [] })}>
              <Icon of={RotateCcw} />
              {t('scenario.restart')}
            </button>
          </p>
        )}
      </div>
      <PathMap state={state} />
    </div>
  )
}
