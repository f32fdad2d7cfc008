import { LockKeyhole } from 'lucide-react'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { goOnAsNobody } from '#src/actions/lock.ts'
import { forgotPin, unlockWithPassphrase, unlockWithPin } from '#src/actions/screen-lock.ts'
import { FORGOTTEN_WAIT_MS } from '#src/domain/screen-lock.ts'
import type { Language } from '#src/domain/text.ts'
import { useServices } from '#src/services.ts'
import type { Lock } from '#src/state/gate.ts'
import { Icon } from '#src/ui/icon.tsx'
import { isolated } from '#src/ui/isolated.ts'
import { PassphraseField } from '#src/ui/passphrase-field.tsx'
import { printDate } from '#src/ui/print-date.ts'

interface Props {
  readonly lock: Lock
  readonly language: Language
}

const TRIES = 5
const WAIT_MS = 30_000

const Forgotten = ({ lock, language }: Props) => {
  const { t } = useTranslation('lock')
  const services = useServices()
  const { by, forgottenAt } = lock
  if (by === 'passphrase') return <p className="small">{t('lock.forgotPassphrase')}</p>
  const isOver = forgottenAt !== undefined && Date.parse(services.clock.now()) - Date.parse(forgottenAt) >= FORGOTTEN_WAIT_MS
  return (
    <>
      <p className="small">
        {forgottenAt === undefined
          ? t('lock.forgotNote')
          : t('lock.forgotSince', { date: printDate(forgottenAt.slice(0, 10), language) })}
      </p>
      {(forgottenAt === undefined || isOver) && (
        <button type="button" className="btn btn-quiet btn-small" onClick={() => void forgotPin(services)}>
          {isOver ? t('lock.takeOff') : t('lock.forgot')}
        </button>
      )}
    </>
  )
}

type Step = 'asking' | 'opening' | 'wrong' | 'waiting'

/** Asks for the PIN or the passphrase; after five wrong PINs, only every half minute. */
const useUnlocking = (by: Lock['by']) => {
  const services = useServices()
  const [entered, setEntered] = useState('')
  const [step, setStep] = useState<Step>('asking')
  const misses = useRef(0)
  useEffect(() => {
    if (step !== 'waiting') return undefined
    const timer = setTimeout(() => setStep('asking'), WAIT_MS)
    return () => clearTimeout(timer)
  }, [step])
  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (entered === '' || step === 'waiting' || step === 'opening') return
    setStep('opening')
    const isOpen = await (by === 'pin' ? unlockWithPin : unlockWithPassphrase)(services, entered)
    if (isOpen) return
    misses.current += 1
    setEntered('')
    setStep(by === 'pin' && misses.current >= TRIES ? 'waiting' : 'wrong')
  }
  return { entered, setEntered, step, unlock }
}

const Locked = ({ lock, language }: Props) => {
  const { t } = useTranslation('lock')
  const services = useServices()
  const { by } = lock
  const name = isolated(lock.name)
  const { entered, setEntered, step, unlock } = useUnlocking(by)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  // The page that was here is gone: whoever reads it aloud is told what came instead.
  useEffect(() => heading.current?.focus(), [])
  const said = {
    asking: '',
    opening: by === 'passphrase' ? t('lock.opening') : '',
    wrong: by === 'pin' ? t('lock.wrongPin') : t('lock.wrongPassphrase'),
    waiting: t('lock.wait'),
  }[step]
  return (
    <main id="content" className="wrap reading lock-screen" data-part="lock-screen" aria-labelledby={titleId}>
      <span className="shut" aria-hidden="true">
        <Icon of={LockKeyhole} />
      </span>
      <h1 id={titleId} ref={heading} tabIndex={-1}>
        {t('lock.title')}
      </h1>
      <p>{by === 'pin' ? t('lock.pinFor', { name }) : t('lock.passphraseFor', { name })}</p>
      <form className="stack" onSubmit={(event) => void unlock(event)}>
        <PassphraseField
          label={by === 'pin' ? t('lock.pin') : t('lock.passphrase')}
          digits={by === 'pin'}
          value={entered}
          onChange={setEntered}
        />
        <p role="status" className={step === 'wrong' || step === 'waiting' ? 'missing' : 'small'}>
          {said}
        </p>
        <p className="row">
          <button type="submit" className="btn btn-primary" disabled={step === 'waiting'} data-action="unlock">
            {t('lock.open')}
          </button>
          <button type="button" className="btn btn-line" data-action="as-nobody" onClick={() => void goOnAsNobody(services)}>
            {t('lock.nobody')}
          </button>
        </p>
      </form>
      <p className="small muted">{t('lock.nobodyNote', { name })}</p>
      <Forgotten lock={lock} language={language} />
    </main>
  )
}

/** In place of every screen while a profile is locked. Its words come with it, so it draws nothing until they are here. */
export const LockScreen = ({ lock, language }: Props) => {
  const { words } = useServices()
  const [ready, setReady] = useState<Language>()
  useEffect(() => {
    void words.load(language, ['lock']).then(() => setReady(language))
  }, [words, language])
  return ready === language ? (
    <Locked key={lock.profileId} lock={lock} language={language} />
  ) : (
    <main id="content" className="wrap" />
  )
}
