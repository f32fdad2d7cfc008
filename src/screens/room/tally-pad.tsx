import { Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { handsIn, majorityOf, type RoomAction, type RoomState } from '#src/domain/room.ts'
import { plainOf } from '#src/domain/text.ts'
import type { Question, TallyOption } from '#src/exercises/tally-options.ts'
import { Icon } from '#src/ui/icon.tsx'
import { OptionWords } from './votes-on-wall.tsx'

interface Props {
  readonly question: Question
  readonly state: RoomState
  readonly act: (action: RoomAction) => void
  /** The story that the options lead on in. */
  readonly story?: string | undefined
}

const useNameOf = (): ((option: TallyOption) => string) => {
  const { t } = useTranslation('exercises')
  return ({ name, text, verdict }) => name ?? (verdict === undefined ? plainOf(text) : t(`verdict.${verdict}`))
}

const Row = ({
  option,
  hands,
  question,
  act,
}: { readonly option: TallyOption; readonly hands: number } & Pick<Props, 'question' | 'act'>) => {
  const { t } = useTranslation('room')
  const name = useNameOf()(option)
  const vote = (by: number): void => act({ do: 'vote', question: question.key, option: option.id, by })
  return (
    <li data-item={option.id}>
      <span className="vote-option">
        {option.name !== undefined && <b>{option.name}. </b>}
        <OptionWords option={option} />
      </span>
      <output>{hands}</output>
      <button
        type="button"
        className="pad"
        aria-label={t('votes.fewer', { option: name })}
        disabled={hands === 0}
        onClick={() => vote(-1)}
      >
        <Icon of={Minus} />
      </button>
      <button type="button" className="pad plus" aria-label={t('votes.more', { option: name })} onClick={() => vote(1)}>
        <Icon of={Plus} />
      </button>
    </li>
  )
}

/** Counts hands for each option, keeps the first vote beside the second, and leads a story on by the majority. */
export const TallyPad = ({ question, state, act, story }: Props) => {
  const { t } = useTranslation('room')
  const nameOf = useNameOf()
  const rounds = state.votes[question.key] ?? []
  const tally = rounds.at(-1) ?? {}
  const leading = question.options.find(({ id }) => id === majorityOf(tally))
  return (
    <section data-part="tally">
      <div className="spread">
        <h2 className="kicker">{t('votes.counted', { count: handsIn(tally) })}</h2>
        <button type="button" className="btn btn-quiet btn-small" onClick={() => act({ do: 'clear', question: question.key })}>
          {t('votes.clear')}
        </button>
      </div>
      <ul className="tally">
        {question.options.map((option) => (
          <Row key={option.id} option={option} hands={tally[option.id] ?? 0} question={question} act={act} />
        ))}
      </ul>
      <p className="row">
        <button
          type="button"
          className="btn btn-line btn-small"
          data-action="votes"
          aria-pressed={state.showVotes}
          onClick={() => act({ do: 'votes' })}
        >
          {state.showVotes ? t('votes.hide') : t('votes.show')}
        </button>
        {story === undefined && handsIn(tally) > 0 && (
          <button type="button" className="btn btn-line btn-small" onClick={() => act({ do: 'again', question: question.key })}>
            {t('votes.again')}
          </button>
        )}
      </p>
      {rounds.length > 1 && (
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('votes.option')}</th>
              <th scope="col">{t('votes.before')}</th>
              <th scope="col">{t('votes.after')}</th>
            </tr>
          </thead>
          <tbody>
            {question.options.map((option) => (
              <tr key={option.id}>
                <th scope="row">{nameOf(option)}</th>
                <td>{rounds.at(-2)?.[option.id] ?? 0}</td>
                <td>{tally[option.id] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {story !== undefined && (
        <div className="stack">
          {leading !== undefined && <p>{t('votes.majority', { option: nameOf(leading) })}</p>}
          <p className="row">
            {question.options.map((option) => (
              <button
                key={option.id}
                type="button"
                className={option === leading ? 'btn btn-primary btn-small' : 'btn btn-line btn-small'}
                onClick={() => act({ do: 'take', story, choice: option.id })}
              >
                {t('votes.take', { option: nameOf(option) })}
              </button>
            ))}
          </p>
        </div>
      )}
    </section>
  )
}
