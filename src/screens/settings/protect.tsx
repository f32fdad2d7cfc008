import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moveProfile } from '#src/actions/encrypt-profile.ts'
import { lockEverywhere } from '#src/actions/lock.ts'
import { setLockTime, setScreenLock } from '#src/actions/screen-lock.ts'
import { isPin } from '#src/domain/pin.ts'
import { useGate } from '#src/hooks/use-gate.ts'
import { useCurrentProfile } from '#src/hooks/use-profiles.ts'
import { canSeal } from '#src/platform/sealing.ts'
import { useServices } from '#src/services.ts'
import type { Protection } from '#src/state/gate.ts'
import { AskFirst } from '#src/ui/ask-first.tsx'
import { isolated } from '#src/ui/isolated.ts'
import { PassphraseField } from '#src/ui/passphrase-field.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { NewPassphrase } from './new-passphrase.tsx'

type Said = (ok: boolean) => void

const LockedNow = ({ protection, onDone }: { readonly protection: Protection; readonly onDone: Said }) => {
  const { t } = useTranslation('lock')
  const services = useServices()
  return (
    <>
      <RadioGroup
        legend={t('protect.after')}
        value={String(protection.afterMinutes)}
        options={[
          ['0', t('protect.afters.never')],
          ['1', t('protect.afters.one')],
          ['5', t('protect.afters.five')],
          ['15', t('protect.afters.fifteen')],
        ]}
        onChange={(minutes) => void setLockTime(services, Number(minutes)).then((ok) => (ok ? undefined : onDone(false)))}
      />
      <p>
        <button type="button" className="btn btn-line btn-small" data-action="lock" onClick={() => lockEverywhere(services)}>
          {t('protect.now')}
        </button>
      </p>
    </>
  )
}

const PinForm = ({ onDone }: { readonly onDone: Said }) => {
  const { t } = useTranslation('lock')
  const services = useServices()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string>()
  const set = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!isPin(pin)) return setProblem(t('protect.needPin'))
    if (pin !== again) return setProblem(t('protect.different'))
    setProblem(undefined)
    return onDone(await setScreenLock(services, { pin, afterMinutes: 5 }))
  }
  return (
    <form className="stack" onSubmit={(event) => void set(event)}>
      <PassphraseField digits label={t('protect.pin')} value={pin} onChange={setPin} />
      <PassphraseField digits label={t('protect.pinAgain')} value={again} onChange={setAgain} />
      {problem !== undefined && (
        <p role="alert" className="missing">
          {problem}
        </p>
      )}
      <button type="submit" className="btn btn-line btn-small">
        {t('protect.setPin')}
      </button>
    </form>
  )
}

const ScreenLock = ({ protection, onDone }: { readonly protection: Protection | undefined; readonly onDone: Said }) => {
  const { t } = useTranslation('lock')
  const services = useServices()
  return (
    <>
      <h3>{t('protect.pinTitle')}</h3>
      <p>{t('protect.pinText')}</p>
      {protection === undefined ? (
        <PinForm onDone={onDone} />
      ) : (
        <>
          <p className="strong">{t('protect.pinOn')}</p>
          <LockedNow protection={protection} onDone={onDone} />
          <p>
            <button
              type="button"
              className="btn btn-quiet btn-small"
              onClick={() => void setScreenLock(services, { afterMinutes: 0 }).then(onDone)}
            >
              {t('protect.pinOff')}
            </button>
          </p>
        </>
      )}
    </>
  )
}

/** What encryption does and does not do, each in one sentence. */
export const SealLimits = () => {
  const { t } = useTranslation('lock')
  return (
    <ul className="list">
      <li>{t('protect.sealText')}</li>
      <li>{t('protect.protects')}</li>
      <li>{t('protect.protectsNot')}</li>
      <li>{t('protect.forgotten')}</li>
    </ul>
  )
}

const Seal = ({ onDone }: { readonly onDone: Said }) => {
  const { t } = useTranslation('lock')
  const services = useServices()
  if (!canSeal())
    return (
      <>
        <h3>{t('protect.sealTitle')}</h3>
        <p>{t('protect.unavailable')}</p>
      </>
    )
  return (
    <details className="panel">
      <summary>{t('protect.sealTitle')}</summary>
      <SealLimits />
      <p>{t('protect.traces')}</p>
      <NewPassphrase button={t('protect.seal')} onChosen={async (words) => onDone((await moveProfile(services, words)).ok)} />
    </details>
  )
}

const Sealed = ({
  protection,
  label,
  onDone,
}: {
  readonly protection: Protection
  readonly label: string
  readonly onDone: Said
}) => {
  const { t } = useTranslation('lock')
  const services = useServices()
  const move = async (words?: string): Promise<void> => onDone((await moveProfile(services, words)).ok)
  return (
    <>
      <p className="strong">{t('protect.sealedText')}</p>
      <LockedNow protection={protection} onDone={onDone} />
      <details className="panel">
        <summary>{t('protect.change')}</summary>
        <SealLimits />
        <NewPassphrase button={t('protect.change')} onChosen={move} />
      </details>
      <AskFirst
        words={t('protect.remove')}
        question={t('protect.removeAsk', { label })}
        yes={t('protect.removeYes')}
        no={t('protect.no')}
        onYes={() => void move()}
      />
    </>
  )
}

/** A lock for the screen, or encryption, for whoever learns now. */
export const Protect = () => {
  const { t } = useTranslation('lock')
  const profile = useCurrentProfile()
  const protection = useGate('protection')
  const [said, setSaid] = useState('')
  if (profile === undefined) return null
  const label = isolated(profile.body.label)
  const onDone: Said = (ok) => setSaid(ok ? t('protect.done') : t('protect.failed'))
  return (
    <section className="panel" data-part="protect">
      <h2>{t('protect.title', { label })}</h2>
      {protection?.by === 'passphrase' ? (
        <Sealed protection={protection} label={label} onDone={onDone} />
      ) : (
        <>
          <ScreenLock protection={protection} onDone={onDone} />
          <Seal onDone={onDone} />
        </>
      )}
      <p role="status" className="small">
        {said}
      </p>
    </section>
  )
}
