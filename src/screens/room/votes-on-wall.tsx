import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Tally } from '#src/domain/room.ts'
import type { Rich } from '#src/domain/text.ts'
import type { Question, TallyOption } from '#src/exercises/tally-options.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'

const WIDTH = 100

const Bar = ({ hands, most, kind }: { readonly hands: number; readonly most: number; readonly kind: string }) => (
  <span className={`vote-bar ${kind}`}>
    <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect width={most === 0 ? 0 : (hands / most) * WIDTH} height="10" />
    </svg>
    <b>{hands}</b>
  </span>
)

/** The words of an option: course text, or one of the verdicts' own words. */
export const OptionWords = ({ option }: { readonly option: TallyOption }) => {
  const { t } = useTranslation('exercises')
  return option.verdict === undefined ? <RichLine text={option.text} /> : <>{t(`verdict.${option.verdict}`)}</>
}

/** How the room voted, as bars; after a second vote, before and after under one another. Counts only, nobody's name. */
export const VotesOnWall = ({
  prompt,
  question,
  rounds,
  revealed,
}: {
  readonly prompt: Rich
  readonly question: Question
  readonly rounds: readonly Tally[]
  readonly revealed: boolean
}) => {
  const { t } = useTranslation(['room', 'exercises'])
  const after = rounds.at(-1) ?? {}
  const before = rounds.length > 1 ? rounds.at(-2) : undefined
  const most = Math.max(1, ...rounds.flatMap((tally) => Object.values(tally)))
  return (
    <div className="wall wall-votes">
      <h2 className="wall-prompt">
        <RichLine text={prompt} />
      </h2>
      <ul className="votes">
        {question.options.map((option) => {
          const right = revealed && option.right === true
          return (
            <li key={option.id} className={right ? 'vote best' : 'vote'}>
              <span className="vote-option">
                {option.name !== undefined && <b>{option.name}. </b>}
                <OptionWords option={option} />
                {right && (
                  <span className="wall-right">
                    <Icon of={Check} />
                    {t('choice.best', { ns: 'exercises' })}
                  </span>
                )}
              </span>
              <span className="bars-of-option">
                {before !== undefined && <Bar hands={before[option.id] ?? 0} most={most} kind="before" />}
                <Bar hands={after[option.id] ?? 0} most={most} kind="after" />
              </span>
            </li>
          )
        })}
      </ul>
      {before !== undefined && (
        <p className="wall-small-print vote-key">
          <i className="before" aria-hidden="true" /> {t('votes.before')} <i className="after" aria-hidden="true" />{' '}
          {t('votes.after')}
        </p>
      )}
    </div>
  )
}
