import { Flag, HardDriveDownload } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import type { SaveState } from './use-quiz-answers.ts'

interface Entry {
  readonly id: string
  readonly answered: boolean
  readonly flagged: boolean
}

interface Props {
  readonly entries: readonly Entry[]
  readonly current: number
  readonly passMark: number
  readonly save: SaveState
  readonly onOpen: (index: number) => void
}

/** Every question as a small door: answered, flagged, current; each opens its question. */
export const QuizMap = ({ entries, current, passMark, save, onOpen }: Props) => {
  const { t } = useTranslation('quiz')
  const { t: core } = useTranslation('core')
  const answered = entries.filter((entry) => entry.answered).length
  const flagged = entries.filter((entry) => entry.flagged).length
  return (
    <>
      <p className="kicker">{t('map')}</p>
      <nav className="qmap" aria-label={t('map')}>
        {entries.map((entry, index) => {
          const state = [
            index === current ? t('state.current') : '',
            entry.answered ? t('state.answered') : t('state.empty'),
            entry.flagged ? t('state.flagged') : '',
          ]
          return (
            <button
              key={entry.id}
              type="button"
              className={index === current ? 'here' : entry.answered ? 'answered' : undefined}
              aria-label={t('mapLabel', { position: index + 1, state: state.filter(Boolean).join(', ') })}
              aria-current={index === current ? 'step' : undefined}
              onClick={() => onOpen(index)}
            >
              {index + 1}
              {entry.flagged && (
                <span className="flag">
                  <Icon of={Flag} />
                </span>
              )}
            </button>
          )
        })}
      </nav>
      <ul className="small muted stack">
        <li>
          {t('answered', { answered, total: entries.length })}
          {flagged > 0 && `, ${t('flaggedCount', { count: flagged })}`}
        </li>
        <li>{t('passMark', { percent: passMark })}</li>
        <li>{t('change')}</li>
      </ul>
      <p className="saved" role="status">
        <Icon of={HardDriveDownload} />
        {core(`saved.${save}`)}
      </p>
    </>
  )
}
