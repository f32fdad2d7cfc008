import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isStrongPassphrase } from '#src/platform/sealing.ts'
import { PassphraseField } from '#src/ui/passphrase-field.tsx'

export type PassphraseProblem = 'weak' | 'different'

/** A passphrase that nobody can replace is typed twice. */
export const passphraseProblem = (words: string, again: string): PassphraseProblem | undefined => {
  if (!isStrongPassphrase(words)) return 'weak'
  return words === again ? undefined : 'different'
}

export const PassphraseTwice = ({
  words,
  again,
  onWords,
  onAgain,
}: {
  readonly words: string
  readonly again: string
  readonly onWords: (words: string) => void
  readonly onAgain: (again: string) => void
}) => {
  const { t } = useTranslation('lock')
  return (
    <>
      <PassphraseField label={t('protect.passphrase')} value={words} onChange={onWords} />
      <PassphraseField label={t('protect.passphraseAgain')} value={again} onChange={onAgain} />
    </>
  )
}

/** Asks for a new passphrase and does something with it that takes a moment. */
export const NewPassphrase = ({
  button,
  onChosen,
}: {
  readonly button: string
  readonly onChosen: (words: string) => Promise<void>
}) => {
  const { t } = useTranslation('lock')
  const [words, setWords] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<PassphraseProblem>()
  const [working, setWorking] = useState(false)
  const choose = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const found = passphraseProblem(words, again)
    setProblem(found)
    if (found !== undefined || working) return
    setWorking(true)
    await onChosen(words)
    setWorking(false)
    setWords('')
    setAgain('')
  }
  return (
    <form className="stack" onSubmit={(event) => void choose(event)}>
      <PassphraseTwice words={words} again={again} onWords={setWords} onAgain={setAgain} />
      {problem !== undefined && (
        <p role="alert" className="missing">
          {t(`protect.${problem}`)}
        </p>
      )}
      <button type="submit" className="btn btn-line btn-small">
        {button}
      </button>
      <p role="status" className="small">
        {working ? t('protect.working') : ''}
      </p>
    </form>
  )
}
