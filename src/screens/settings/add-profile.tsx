import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addEncryptedProfile } from '#src/actions/encrypt-profile.ts'
import { addProfile } from '#src/actions/profile.ts'
import { codeNameOf } from '#src/domain/code-name.ts'
import type { ProfileKind } from '#src/domain/records.ts'
import { canSeal } from '#src/platform/sealing.ts'
import { useServices } from '#src/services.ts'
import { passphraseProblem, PassphraseTwice } from './new-passphrase.tsx'
import { SealLimits } from './protect.tsx'

const KINDS = ['code', 'person', 'group'] as const

/** Adds a person, a code or a group, and continues as them. */
export const AddProfile = () => {
  const { t } = useTranslation(['device', 'lock'])
  const services = useServices()
  const id = useId()
  const [kind, setKind] = useState<ProfileKind>('code')
  const [label, setLabel] = useState('')
  const [size, setSize] = useState('')
  const [encrypted, setEncrypted] = useState(false)
  const [words, setWords] = useState('')
  const [again, setAgain] = useState('')
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const people = Number(size)
  const kindWords = { code: t('settings.addCode'), person: t('settings.addPerson'), group: t('settings.addGroup') }

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const name = kind === 'code' ? codeNameOf(services.ids.pick) : label.trim()
    if (name === '') return setProblem(t('settings.needLabel'))
    if (kind === 'group' && !(Number.isSafeInteger(people) && people >= 2 && people <= 200))
      return setProblem(t('settings.needSize'))
    const weakness = encrypted ? passphraseProblem(words, again) : undefined
    if (weakness !== undefined) return setProblem(t(`protect.${weakness}`, { ns: 'lock' }))
    if (working) return undefined
    setWorking(true)
    const profile = { kind, label: name, ...(kind === 'group' && { size: people }) }
    const result = await (encrypted ? addEncryptedProfile(services, profile, words) : addProfile(services, profile))
    setWorking(false)
    setProblem(result.ok ? undefined : t('settings.failed'))
    if (!result.ok) return undefined
    setLabel('')
    setWords('')
    return setAgain('')
  }
  return (
    <details className="panel">
      <summary>{t('settings.add')}</summary>
      <form className="stack" onSubmit={(event) => void add(event)}>
        <fieldset className="plain-radios">
          <legend>{t('settings.addKind')}</legend>
          {KINDS.map((one) => (
            <label key={one}>
              <input type="radio" name={id} checked={kind === one} onChange={() => setKind(one)} />
              <span>{kindWords[one]}</span>
            </label>
          ))}
        </fieldset>
        {kind !== 'code' && (
          <label className="text-field">
            <span>{kind === 'group' ? t('settings.groupLabel') : t('settings.label')}</span>
            <input value={label} maxLength={80} autoComplete="off" onChange={(event) => setLabel(event.target.value)} />
          </label>
        )}
        {kind === 'group' && (
          <label className="text-field short">
            <span>{t('settings.size')}</span>
            <input inputMode="numeric" autoComplete="off" value={size} onChange={(event) => setSize(event.target.value)} />
          </label>
        )}
        {canSeal() ? (
          <label className="check">
            <input type="checkbox" checked={encrypted} onChange={(event) => setEncrypted(event.target.checked)} />
            <span>{t('protect.add', { ns: 'lock' })}</span>
          </label>
        ) : (
          <p className="small">{t('protect.unavailable', { ns: 'lock' })}</p>
        )}
        {encrypted && (
          <>
            <SealLimits />
            <PassphraseTwice words={words} again={again} onWords={setWords} onAgain={setAgain} />
          </>
        )}
        {problem !== undefined && (
          <p role="alert" className="missing">
            {problem}
          </p>
        )}
        <button type="submit" className="btn btn-line btn-small">
          {t('settings.addButton')}
        </button>
        <p role="status" className="small">
          {working && encrypted ? t('protect.working', { ns: 'lock' }) : ''}
        </p>
      </form>
    </details>
  )
}
