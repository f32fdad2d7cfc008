import { useTranslation } from 'react-i18next'
import { plainOf } from '#src/domain/text.ts'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { PaperExercise } from '../paper-parts.tsx'
import type { ScenarioChoice, ScenarioExercise, ScenarioNode } from './scenario.score.ts'

interface PartProps {
  readonly exercise: ScenarioExercise
  readonly withAnswer: boolean
  /** Number of each scene; the first is 1, wherever it stands in the file. */
  readonly numberOf: (id: string) => number
}

/** On paper the reader counts: conditions and changes are said in words. */
const useCounting = (exercise: ScenarioExercise) => {
  const { t } = useTranslation('print')
  const labelOf = (id: string): string => plainOf(exercise.variables?.find((variable) => variable.id === id)?.label ?? id)
  const condition = (when: NonNullable<ScenarioChoice['when']>): string => {
    const label = labelOf(when.variable)
    const { atLeast, atMost } = when
    if (atLeast !== undefined && atMost !== undefined) return t('scenario.between', { label, atLeast, atMost })
    return atLeast === undefined
      ? t('scenario.atMost', { label, count: atMost ?? 0 })
      : t('scenario.atLeast', { label, count: atLeast })
  }
  const change = ({ variable, by }: NonNullable<ScenarioChoice['changes']>[number]): string =>
    by < 0 ? t('scenario.take', { label: labelOf(variable), by: -by }) : t('scenario.add', { label: labelOf(variable), by })
  return { condition, change }
}

const Choice = ({ choice, exercise, withAnswer, numberOf }: PartProps & { readonly choice: ScenarioChoice }) => {
  const { t } = useTranslation('print')
  const { condition, change } = useCounting(exercise)
  return (
    <li>
      <span className="what">
        {choice.when !== undefined && <i>{condition(choice.when)} </i>}
        <RichLine text={choice.text} />
        {choice.changes?.map((one) => (
          <i key={one.variable}> {change(one)}</i>
        ))}
        {withAnswer && (
          <span className="why">
            <RichLine text={choice.feedback} />
          </span>
        )}
      </span>
      <b className="goes-to">{t('scenario.goTo', { number: numberOf(choice.to) })}</b>
    </li>
  )
}

const Ending = ({ ending }: { readonly ending: NonNullable<ScenarioNode['ending']> }) => {
  const { t } = useTranslation('exercises')
  return (
    <div className="paper-ending">
      <p>
        {t('scenario.ending')}. {t(`scenario.tone.${ending.tone}`)}.{' '}
        <b>
          <RichLine text={ending.title} />
        </b>
      </p>
      <RichText text={ending.lesson} />
    </div>
  )
}

const Scene = ({ node, ...part }: PartProps & { readonly node: ScenarioNode }) => {
  const { condition } = useCounting(part.exercise)
  return (
    <li className="scene">
      <p className="scene-name">
        <b>
          {part.numberOf(node.id)}. <RichLine text={node.label} />
        </b>
        {node.speaker !== undefined && (
          <>
            {' '}
            – <RichLine text={node.speaker} />
          </>
        )}
      </p>
      <RichText text={node.text} />
      {node.variants?.map(({ when, text }, index) => (
        <p key={index}>
          <i>{condition(when)}</i> <RichLine text={text} />
        </p>
      ))}
      {node.choices !== undefined && (
        <ul className="scene-choices">
          {node.choices.map((choice) => (
            <Choice key={choice.id} choice={choice} {...part} />
          ))}
        </ul>
      )}
      {node.ending !== undefined && <Ending ending={node.ending} />}
    </li>
  )
}

/** A story to walk by numbers. What a choice leads to is told on the key: read beforehand, it would choose for the reader. */
export const ScenarioPrint = ({ exercise, withAnswer }: PrintViewProps<ScenarioExercise>) => {
  const { t } = useTranslation('print')
  const { nodes, start, variables = [] } = exercise
  const scenes = [...nodes.filter(({ id }) => id === start), ...nodes.filter(({ id }) => id !== start)]
  const numberOf = (id: string): number => scenes.findIndex((node) => node.id === id) + 1
  return (
    <PaperExercise exercise={exercise} withAnswer={withAnswer}>
      {variables.length > 0 && (
        <p className="paper-how">
          {variables.map(({ id, label, initial }) => (
            <span key={id}>{t('scenario.count', { label: plainOf(label), initial })} </span>
          ))}
        </p>
      )}
      <ol className="paper-scenes">
        {scenes.map((node) => (
          <Scene key={node.id} node={node} exercise={exercise} withAnswer={withAnswer} numberOf={numberOf} />
        ))}
      </ol>
    </PaperExercise>
  )
}
